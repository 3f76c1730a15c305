import { createHash } from "node:crypto";
import type { ByteSource } from "./byte-source.ts";

/** What a source must turn out to be; digest as lower-case hex. */
export interface ExpectedBytes {
  readonly size: number;
  readonly sha256: string;
}

/**
 * The same bytes, compared while they are handed on: the last piece comes only after the digest of
 * all of them is known to be right. Who sends them with their length said before, and is refused
 * the end, has sent nothing that anybody could take for whole.
 */
export function checkedSource(
  source: ByteSource,
  { size, sha256 }: ExpectedBytes,
  refusal: () => Error,
): ByteSource {
  return {
    size,
    async *stream() {
      const hash = createHash("sha256");
      let left = size;
      for await (const piece of source.stream()) {
        hash.update(piece);
        left -= piece.byteLength;
        if (left < 0 || (left === 0 && hash.copy().digest("hex") !== sha256)) throw refusal();
        yield piece;
      }
      if (left !== 0 || hash.digest("hex") !== sha256) throw refusal();
    },
  };
}
