import { createHash } from "node:crypto";

/** The id of a file's bytes in git. */
export const blobSha = (bytes: Uint8Array): string =>
  createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
