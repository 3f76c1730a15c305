import { createHash } from "node:crypto";
import type { ByteSource } from "./byte-source.ts";

/** What a source must turn out to be; digest as lower-case hex. */
export interface ExpectedBytes {
  readonly size: number;
  readonly sha256: string;
}

/**
 * The same bytes, compared while they are handed on: the last piece is kept back until size and
 * digest are known to be right. Who sends them with their length said before, and is refused the
 * end, has sent nothing that anybody could take for whole.
 */
export function checkedSource(
  source: ByteSource,
  expected: ExpectedBytes,
  refusal: () => Error,
): ByteSource {
  return {
    size: expected.size,
    async *stream() {
      const hash = createHash("sha256");
      let size = 0;
      let last: Uint8Array | undefined;
      for await (const bytes of source.stream()) {
        size += bytes.byteLength;
        if (size > expected.size) throw refusal();
        hash.update(bytes);
        if (last) yield last;
        last = bytes;
      }
      if (size !== expected.size || hash.digest("hex") !== expected.sha256) throw refusal();
      if (last) yield last;
    },
  };
}
