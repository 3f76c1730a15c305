import type { Confidence, Severity } from "../../finding/severity.ts";
import { isPlaceholder } from "../../token/placeholder.ts";
import { recogniseToken } from "../../token/recognise-token.ts";
import { TOKEN_TITLES } from "../../token/token.ts";

/** A credential in a text; its value is left out on purpose. */
export interface FoundCredential {
  readonly line: number;
  readonly what: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

type Judged = Omit<FoundCredential, "line">;

const SHAPES = [
  String.raw`npm_[A-Za-z0-9]{36,80}`,
  String.raw`gh[opru]_[A-Za-z0-9]{36,76}`,
  String.raw`ghs_[A-Za-z0-9](?:[A-Za-z0-9._-]{34,2000}[A-Za-z0-9])`,
  String.raw`github_pat_[A-Za-z0-9_]{82}`,
  String.raw`pypi-AgE[A-Za-z0-9_-]{50,4000}`,
  String.raw`A[KS]IA[A-Z2-7]{16}`,
  String.raw`xox[abprs]-[A-Za-z0-9-]{20,200}`,
  String.raw`sk_live_[A-Za-z0-9]{24,200}`,
  String.raw`glpat-[A-Za-z0-9_-]{20,200}`,
  String.raw`_authToken\s{0,3}=\s{0,3}["']?[A-Za-z0-9+/=_.-]{20,2000}`,
  String.raw`(?<!-)eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,2000}`,
  String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----`,
];

/** One pass over the text; every repeat is bounded, so no text can make it run away. */
const CANDIDATE = new RegExp(`(?<![A-Za-z0-9_])(?:${SHAPES.join("|")})(?![A-Za-z0-9])`, "g");

const OTHERS: readonly (readonly [prefix: RegExp, what: string, severity: Severity])[] = [
  [/^A[KS]IA/, "an AWS access key id", "medium"],
  [/^xox/, "a Slack token", "high"],
  [/^sk_live_/, "a live Stripe key", "high"],
  [/^glpat-/, "a GitLab token", "high"],
  [/^_authToken/, "an npm registry credential (_authToken)", "high"],
];

const LONGEST_KEY = 20_000;
/** The shortest private key anyone uses, in characters of base64. */
const SHORTEST_KEY = 60;

/** A header alone is a constant in a parser; a key has a body. */
function hasKeyBody(text: string, from: number): boolean {
  const end = text.indexOf("-----", from);
  if (end === -1 || end - from > LONGEST_KEY || !text.startsWith("-----END", end)) return false;
  const body = text.slice(from, end).replaceAll(/\\[nr]/g, "");
  return (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join("").length >= SHORTEST_KEY;
}

function judgeToken(text: string): Judged | undefined {
  const token = recogniseToken(text, "other");
  if (token === undefined || token.defect !== undefined) return undefined;
  const what = TOKEN_TITLES[token.kind];
  if (token.kind === "jwt") return { what, severity: "low", confidence: "low" };
  if (token.checksum === "wrong")
    return { what: `${what} with a wrong checksum`, severity: "low", confidence: "low" };
  return { what, severity: "critical", confidence: token.checksum === "right" ? "high" : "medium" };
}

function judge(text: string, candidate: string, end: number): Judged | undefined {
  if (isPlaceholder(candidate) || candidate.endsWith("EXAMPLE")) return undefined;
  if (candidate.startsWith("-----"))
    return hasKeyBody(text, end)
      ? { what: "a private key", severity: "critical", confidence: "high" }
      : undefined;
  const other = OTHERS.find(([prefix]) => prefix.test(candidate));
  if (other) return { what: other[1], severity: other[2], confidence: "medium" };
  return judgeToken(candidate);
}

/** UTF-16 with its mark is read as such; anything else byte by byte, which keeps every ASCII character. */
function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString("utf16le");
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return new TextDecoder("utf-16be").decode(buffer);
  return buffer.toString("latin1");
}

/** Every credential of a well-known shape in a text, and where it begins. */
export function* credentialsIn(
  text: string,
): Generator<{ readonly index: number; readonly found: Judged }> {
  for (const match of text.matchAll(CANDIDATE)) {
    const [candidate] = match;
    const found = judge(text, candidate, match.index + candidate.length);
    if (found) yield { index: match.index, found };
  }
}

/** Every credential of a well-known shape in a file's bytes. */
export function* findCredentials(bytes: Uint8Array): Generator<FoundCredential> {
  const text = textOf(bytes);
  let line = 1;
  let counted = 0;
  for (const { index, found } of credentialsIn(text)) {
    for (; counted < index; counted += 1) if (text[counted] === "\n") line += 1;
    yield { ...found, line };
  }
}
