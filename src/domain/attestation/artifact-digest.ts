import { GuardError } from "../failure/guard-error.ts";

/** Hash algorithms that name a file, with the length of their hex. */
const LENGTHS = { sha256: 64, sha384: 96, sha512: 128 } as const;

export type DigestAlgorithm = keyof typeof LENGTHS;

/** One digest of a file, as lower-case hex. */
export interface ArtifactDigest {
  readonly algorithm: DigestAlgorithm;
  readonly hex: string;
}

const isAlgorithm = (name: string): name is DigestAlgorithm => Object.hasOwn(LENGTHS, name);

/**
 * Reads `sha256:HEX`, as the client protocol of Sigstore's conformance suite writes it. Undefined for
 * what is no digest, and so a file's name; throws where it was meant as one and is wrong.
 */
export function artifactDigest(text: string): ArtifactDigest | undefined {
  const [, algorithm = "", hex = ""] = /^(sha\d+):([^/\\.]*)$/i.exec(text) ?? [];
  if (algorithm === "") return undefined;
  const name = algorithm.toLowerCase();
  if (
    isAlgorithm(name) &&
    name === algorithm &&
    new RegExp(`^[0-9a-f]{${LENGTHS[name]}}$`).test(hex)
  )
    return { algorithm: name, hex };
  throw new GuardError("usage", {
    says: `${text} is no digest: ${isAlgorithm(name) ? `${name} has ${LENGTHS[name]} lower-case hex digits` : `${name} is not known`}`,
    fix: "Write sha256:HEX, sha384:HEX or sha512:HEX, or for a file of that name ./NAME.",
  });
}
