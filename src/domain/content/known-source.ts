import { hexDigest } from "../release/digest.ts";
import type { ByteSource } from "./byte-source.ts";

/** Digests as lower-case hex. */
export interface Digests {
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}

/** A source, and what it was when it was read. */
export interface KnownSource extends Digests {
  readonly source: ByteSource;
}

export const digestsOf = (content: Uint8Array | Digests): Digests =>
  content instanceof Uint8Array
    ? {
        size: content.byteLength,
        sha256: hexDigest("sha256", content),
        sha512: hexDigest("sha512", content),
      }
    : { size: content.size, sha256: content.sha256, sha512: content.sha512 };
