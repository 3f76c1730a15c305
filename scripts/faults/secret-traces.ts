/** Shorter ones are no secrets of anybody. */
const SHORTEST = 16;
/** A token that was cut in two is still half a token. */
const TAIL = 14;

const JWT = /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/g;
const HANDED_OUT = /"(?:token|value)"\s*:\s*"([^"]+)"/g;
/** Bodies of uploads are searched for nothing: they are files. */
const LARGEST_BODY = 200_000;

interface Message {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function credentialOf(authorization: string): string {
  const [, scheme = "", value = ""] = /^(\S+) (.+)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== "basic") return value;
  return Buffer.from(value, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");
}

/** Every token that a request or an answer carries. */
export function tokensIn({ headers = {}, body }: Message): string[] {
  const text = body.length > LARGEST_BODY ? "" : body.toString("latin1");
  const found = [
    credentialOf(headers["authorization"] ?? ""),
    ...(text.match(JWT) ?? []),
    ...[...text.matchAll(HANDED_OUT)].map(([, token = ""]) => token),
  ];
  return [...new Set(found)].filter((token) => token.length >= SHORTEST);
}

const percent = (bytes: Buffer): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** What of a secret's base64 stays the same behind `offset` other bytes. */
function base64At(secret: string, offset: number): string {
  const text = Buffer.from(`${"\0".repeat(offset)}${secret}`)
    .toString("base64")
    .replace(/=+$/, "");
  const whole = Math.floor(((offset + Buffer.byteLength(secret)) * 4) / 3);
  return text.slice(Math.ceil((offset * 4) / 3), whole);
}

function formsOf(secret: string): [name: string, form: string][] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => base64At(secret, offset));
  return [
    ["raw", secret],
    ["cut off", secret.slice(-TAIL)],
    ["hex", bytes.toString("hex")],
    ["percent", encodeURIComponent(secret)],
    ["percent throughout", percent(bytes)],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ...base64.map((form): [string, string] => ["base64", form]),
    ...base64.map((form): [string, string] => [
      "base64url",
      form.replaceAll("+", "-").replaceAll("/", "_"),
    ]),
  ];
}

/** Where tokens stand in what somebody else can read: `raw in report.json`. */
export function tracesOf(secrets: Iterable<string>, texts: ReadonlyMap<string, string>): string[] {
  const forms = [...secrets].flatMap(formsOf);
  const found = [...texts].flatMap(([place, text]) =>
    forms
      .filter(([, form]) => text.includes(form))
      .map(([name]) => `a token, ${name}, in ${place}`),
  );
  return [...new Set(found)];
}
