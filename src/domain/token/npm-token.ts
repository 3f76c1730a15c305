import { hasBase62Checksum } from "./base62-checksum.ts";
import type { Token } from "./token.ts";

const PREFIX = "npm_";
const RANDOM_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads what an npm token tells; undefined where the text is none. */
export function readNpmToken(text: string): Token | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const random = text.slice(PREFIX.length);
  if (!/^[A-Za-z0-9]+$/.test(random) || random.length < RANDOM_LENGTH)
    return {
      kind: "npm",
      checksum: "none",
      defect: `at least ${RANDOM_LENGTH} letters and digits belong after ${PREFIX}`,
    };
  // The registry's documents leave room for longer tokens, whose checksum nobody has described.
  if (random.length > RANDOM_LENGTH) return { kind: "npm", checksum: "none" };
  return { kind: "npm", checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}

/** npm's form before `npm_`: a UUID, which alone does not tell what it is. */
export function readOldNpmToken(text: string): Token | undefined {
  if (!UUID.test(text)) return undefined;
  const dead = "npm revoked every token of the old UUID form at the end of 2025";
  return { kind: "npm", checksum: "none", dead };
}
