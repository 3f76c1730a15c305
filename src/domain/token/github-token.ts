import { createHash } from "node:crypto";
import { base32 } from "./base32.ts";
import { hasBase62Checksum } from "./base62-checksum.ts";
import type { Token, TokenKind } from "./token.ts";

const PREFIXES = {
  ghp_: "github-classic",
  gho_: "github-oauth",
  ghu_: "github-user",
  ghs_: "github-installation",
  ghr_: "github-refresh",
} as const satisfies Record<string, TokenKind>;

const RANDOM_LENGTH = 36;
/** Refresh tokens come in the old length and in a longer one. */
const REFRESH_LENGTHS = [RANDOM_LENGTH, 76];
const FINE_GRAINED = /^github_pat_11[A-Za-z0-9]{20}_[A-Za-z0-9]{59}$/;
const FINE_GRAINED_SIGNED = 77;
const FINE_GRAINED_CHECKSUM = 8;
/** Since 2026 `ghs_APPID_JWT`, about 520 characters. GitHub says that nobody may read what is inside. */
const LONG_INSTALLATION = /^ghs_[A-Za-z0-9._-]{37,}$/;
const BEFORE_PREFIXES = /^[0-9a-f]{40}$/;

const isPrefix = (text: string): text is keyof typeof PREFIXES => Object.hasOwn(PREFIXES, text);

function readPrefixed(prefix: keyof typeof PREFIXES, text: string): Token {
  const kind = PREFIXES[prefix];
  if (LONG_INSTALLATION.test(text)) return { kind, checksum: "none" };
  const random = text.slice(prefix.length);
  const lengths = kind === "github-refresh" ? REFRESH_LENGTHS : [RANDOM_LENGTH];
  if (!/^[A-Za-z0-9]+$/.test(random) || !lengths.includes(random.length))
    return {
      kind,
      checksum: "none",
      defect: `${lengths.join(" or ")} letters and digits belong after ${prefix}`,
    };
  return { kind, checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}

function readFineGrained(text: string): Token {
  const kind = "github-fine-grained";
  if (!FINE_GRAINED.test(text))
    return {
      kind,
      checksum: "none",
      defect: "it does not have the 93 characters of a fine-grained token",
    };
  return { kind, checksum: fineGrainedChecksumFits(text) ? "right" : "wrong" };
}

/** The eight characters after the first 77 are the start of their SHA-256 in base 32; the last eight are not known. */
function fineGrainedChecksumFits(text: string): boolean {
  const digest = createHash("sha256").update(text.slice(0, FINE_GRAINED_SIGNED)).digest();
  const expected = base32(digest).slice(0, FINE_GRAINED_CHECKSUM);
  const found = text.slice(FINE_GRAINED_SIGNED, FINE_GRAINED_SIGNED + FINE_GRAINED_CHECKSUM);
  return expected === found;
}

/** Reads what a GitHub token tells; undefined where the text is none. */
export function readGitHubToken(text: string): Token | undefined {
  if (text.startsWith("github_pat_")) return readFineGrained(text);
  const prefix = text.slice(0, 4);
  return isPrefix(prefix) ? readPrefixed(prefix, text) : undefined;
}

/** GitHub's form until 2021: forty hex digits, which alone do not tell what they are. */
export function readOldGitHubToken(text: string): Token | undefined {
  if (!BEFORE_PREFIXES.test(text)) return undefined;
  const dead = "GitHub replaced tokens without a prefix in 2021";
  return { kind: "github-classic", checksum: "none", dead };
}
