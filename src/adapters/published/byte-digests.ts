import { createHash } from "node:crypto";
import type { SeenBytes } from "../../domain/published/published-package.ts";

/** Hashes what passes by, so that a download costs no memory. */
export function byteDigests() {
  const [sha1, sha256, sha512] = [createHash("sha1"), createHash("sha256"), createHash("sha512")];
  let size = 0;
  return {
    take(bytes: Uint8Array): void {
      size += bytes.byteLength;
      for (const hash of [sha1, sha256, sha512]) hash.update(bytes);
    },
    /** Once, at the end. */
    seen: (url: string): SeenBytes => ({
      url,
      size,
      sha1: sha1.digest("hex"),
      sha256: sha256.digest("hex"),
      sha512: sha512.digest("hex"),
    }),
  };
}
