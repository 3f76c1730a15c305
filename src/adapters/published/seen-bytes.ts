import { createHash } from "node:crypto";
import type { SeenBytes } from "../../domain/published/published-package.ts";

const hex = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest("hex");

/** Hashes what was downloaded. */
export const seenBytes = (url: string, bytes: Uint8Array): SeenBytes => ({
  url,
  size: bytes.byteLength,
  sha1: hex("sha1", bytes),
  sha256: hex("sha256", bytes),
  sha512: hex("sha512", bytes),
});
