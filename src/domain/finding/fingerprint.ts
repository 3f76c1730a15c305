import { createHash } from "node:crypto";

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
export const fingerprintOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);
