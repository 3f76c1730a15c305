import { createHash } from "node:crypto";

/** Digest of bytes, as lower-case hex. */
export const hexDigest = (
  algorithm: "sha256" | "sha384" | "sha512",
  bytes: Uint8Array | string,
): string => createHash(algorithm).update(bytes).digest("hex");
