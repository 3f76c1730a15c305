import { hash } from "node:crypto";

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
export const fingerprintOf = (...parts: readonly string[]): string =>
  hash("sha256", parts.join("\u0000"), "hex").slice(0, 32);
