/** Bytes that are read anew each time, a piece at a time, so that their number costs no memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Begins again with each call. A piece is good until the next one is asked for: who keeps one, copies it. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Bytes that are in memory already. */
export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.byteLength,
  async *stream() {
    yield bytes;
  },
});
