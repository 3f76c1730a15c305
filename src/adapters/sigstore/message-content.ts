import { timingSafeEqual } from "node:crypto";
import type { MessageSignature } from "@sigstore/bundle";
import type { SignedEntity } from "@sigstore/verify";
import type { DigestAlgorithm } from "../../domain/attestation/artifact-digest.ts";
import type { Artifact } from "./artifact.ts";
import { BundleRefusal } from "./sigstore-refusals.ts";

/** Sigstore's numbers of hash algorithms (sigstore_common.proto); unspecified has always meant SHA-256. */
const ALGORITHMS: Readonly<Record<number, DigestAlgorithm>> = {
  0: "sha256",
  1: "sha256",
  2: "sha384",
  3: "sha512",
};

/** The hash that a signature over a message is made with. */
export function messageAlgorithm({ messageDigest }: MessageSignature): DigestAlgorithm {
  const algorithm = ALGORITHMS[messageDigest?.algorithm ?? -1];
  if (algorithm !== undefined) return algorithm;
  throw new BundleRefusal("is signed with a hash algorithm that release-guard does not know");
}

const isEqual = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** The artifact must be the very one that the bundle says was signed. */
function demandDigest(message: MessageSignature, { digests }: Artifact): Buffer {
  const algorithm = messageAlgorithm(message);
  const stated = Buffer.from(message.messageDigest?.digest ?? []);
  const own = digests.find((digest) => digest.algorithm === algorithm)?.hex;
  if (own === undefined)
    throw new BundleRefusal(
      `states a ${algorithm} digest, which cannot be compared with the ${digests.map((digest) => digest.algorithm).join(", ")} digest that was given; give the file itself`,
    );
  if (stated.toString("hex") === own) return stated;
  throw new BundleRefusal(
    `is of another file: it states ${algorithm}:${stated.toString("hex")}, but the file has ${algorithm}:${own}`,
  );
}

/** A signature over a whole file, for the library; the file need not be in memory. */
export function messageContent(
  message: MessageSignature,
  artifact: Artifact,
): SignedEntity["signature"] {
  const digest = demandDigest(message, artifact);
  const signature = Buffer.from(message.signature);
  const compareDigest = (other: Buffer) => isEqual(other, digest);
  return {
    signature,
    compareSignature: (other) => isEqual(other, signature),
    compareDigest,
    compareSignedDigest: compareDigest,
    verifySignature: (key) => artifact.isSignedBy(key, signature),
  };
}
