import { createHash } from "node:crypto";
import { defaultPolicy } from "../policy/default-policy.ts";
import { type PolicyTarget, policySchema, type SecretRequirement } from "../policy/policy.ts";
import { PUBLIC_HOSTS } from "../registry/public-hosts.ts";
import { base32 } from "./base32.ts";
import { base62Checksum } from "./base62-checksum.ts";
import { gatherSecrets, type SecretFacts } from "./secret-facts.ts";

/**
 * Tokens that are well-formed and open nothing, made when they are asked for, so that none ever
 * stands in a file where a scanner of somebody else finds it.
 */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits that look random and are the same for the same seed. */
export function lettersOf(seed: string, length: number): string {
  let text = "";
  for (let block = 0; text.length < length; block += 1) {
    const bytes = createHash("sha512").update(`${seed}/${block}`).digest();
    text += Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
  }
  return text.slice(0, length);
}

/** A prefix, random letters and their checksum, as npm and GitHub write tokens. */
export function checkedSpecimen(prefix: string, seed: string, random = 30): string {
  const body = lettersOf(seed, random);
  return `${prefix}${body}${base62Checksum(body)}`;
}

export function fineGrainedSpecimen(seed: string): string {
  const head = `github_pat_11${lettersOf(seed, 20)}_${lettersOf(`${seed}/body`, 43)}`;
  const digest = createHash("sha256").update(head).digest();
  return head + base32(digest).slice(0, 8) + lettersOf(`${seed}/tail`, 8);
}

const segment = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

export const jwtSpecimen = (claims: Readonly<Record<string, unknown>>): string =>
  [segment({ alg: "RS256", typ: "JWT" }), segment(claims), lettersOf("signature", 86)].join(".");

const field = (type: number, text: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(text);
  const length =
    bytes.length < 0x80 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return Buffer.concat([Buffer.from([type, ...length]), bytes]);
};

const END = Buffer.from([0]);

/** A macaroon with these caveats. */
export function pypiSpecimen(
  caveats: readonly unknown[],
  location: string = PUBLIC_HOSTS.pypi,
): string {
  const bytes = Buffer.concat([
    Buffer.from([2]),
    field(1, location),
    field(2, "00000000-0000-4000-8000-000000000000"),
    END,
    ...caveats.flatMap((caveat) => [field(2, JSON.stringify(caveat)), END]),
    END,
    field(6, createHash("sha256").update(JSON.stringify(caveats)).digest()),
  ]);
  return `pypi-${bytes.toString("base64url")}`;
}

/** Noon of 2027-01-15 in UTC, the "now" of every example. */
export const SPECIMEN_NOW = 1_800_014_400_000;

/** The facts of one required secret that holds `value`. */
export function secretSpecimen(
  value: string | undefined,
  requirement: Partial<SecretRequirement> = {},
  targets: readonly PolicyTarget[] = [{ registry: "github-release" }],
): SecretFacts {
  const name = requirement.name ?? "RELEASE_TOKEN";
  const secret = { kind: "npm", ...requirement, name } as const;
  const policy = { ...defaultPolicy(), secrets: [secret], targets: [...targets] };
  const [facts] = gatherSecrets(policy, { [name]: value }, SPECIMEN_NOW);
  if (facts === undefined) throw new TypeError("one requirement gives one secret");
  return facts;
}

/** A target with every default filled in. */
export function targetSpecimen(target: Readonly<Record<string, unknown>>): PolicyTarget {
  const [parsed] = policySchema.parse({ version: 1, targets: [target] }).targets;
  if (parsed === undefined) throw new TypeError("one target gives one target");
  return parsed;
}
