import { createHash, createVerify, type KeyObject, verify } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { ArtifactDigest, DigestAlgorithm } from "../../domain/attestation/artifact-digest.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { BundleRefusal } from "./sigstore-refusals.ts";

/** Ed25519 reads a message twice, so it must be in memory. */
const MAX_WHOLE_BYTES = 512 * 1024 * 1024;

/** What was signed: a file, of which no more than a piece is in memory, or no more than its digest. */
export interface Artifact {
  readonly digests: readonly ArtifactDigest[];
  /** Whether the key's signature over the whole of it fits. Throws where that cannot be told. */
  isSignedBy(key: KeyObject, signature: Buffer): boolean;
}

const cannotRead = (path: string, cause: unknown): GuardError =>
  new GuardError("not-found", {
    says: `The file ${path} cannot be read`,
    fix: "Check the path of the file, or give its digest as sha256:HEX.",
    cause,
  });

interface Hashing {
  /** With which the signature hashes; undefined where the file itself is not what was signed. */
  readonly signing?: DigestAlgorithm;
  readonly algorithms: readonly DigestAlgorithm[];
}

/** Reads a file once, in pieces: its digests, and what its signature needs. */
async function streamed(path: string, { signing, algorithms }: Hashing): Promise<Artifact> {
  const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  const verifier = signing && createVerify(signing);
  await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      for (const { hash } of hashes) hash.update(piece);
      verifier?.update(piece);
    }
  });
  return {
    digests: hashes.map(({ algorithm, hash }) => ({ algorithm, hex: hash.digest("hex") })),
    isSignedBy: (key, signature) => verifier?.verify(key, signature) === true,
  };
}

async function whole(path: string, { algorithms }: Hashing): Promise<Artifact> {
  const { size } = await stat(path);
  if (size > MAX_WHOLE_BYTES)
    throw new BundleRefusal(
      `is signed with Ed25519, which needs the whole file in memory; ${path} is larger than ${MAX_WHOLE_BYTES} bytes`,
    );
  const bytes = await readFile(path);
  return {
    digests: algorithms.map((algorithm) => ({
      algorithm,
      hex: createHash(algorithm).update(bytes).digest("hex"),
    })),
    isSignedBy: (key, signature) => verify(undefined, bytes, key, signature),
  };
}

/** How the file is read depends on the key that signed it; `ed25519` cannot be hashed beforehand. */
export async function fileArtifact(
  path: string,
  hashing: Hashing,
  keyType: string | undefined,
): Promise<Artifact> {
  try {
    return await (keyType === "ed25519" ? whole : streamed)(path, hashing);
  } catch (error) {
    if (error instanceof BundleRefusal) throw error;
    throw cannotRead(path, error);
  }
}

/** A file of which only the digest is known. */
export async function digestArtifact(digest: ArtifactDigest): Promise<Artifact> {
  const { isPrehashedSignature } = await import("./prehashed-signature.ts");
  return {
    digests: [digest],
    isSignedBy: (key, signature) => isPrehashedSignature(key, signature, digest),
  };
}
