import type { ByteSource } from "../../src/domain/content/byte-source.ts";

/** A source in pieces whose memory is used again, as a file's is. */
export const inPieces = (bytes: Uint8Array, length = 777): ByteSource => ({
  size: bytes.byteLength,
  async *stream() {
    const memory = Buffer.alloc(length);
    for (let at = 0; at < bytes.byteLength; at += length) {
      const piece = Buffer.from(bytes.subarray(at, at + length));
      piece.copy(memory);
      yield memory.subarray(0, piece.byteLength);
    }
  },
});
