import type { ByteSource } from "./byte-source.ts";

/** The last bytes of what passes by. */
export class LastBytes {
  readonly #last: Buffer;
  readonly #from: number;
  #at = 0;

  /** `size` is how much will pass by, `most` how much of it is kept. */
  constructor(size: number, most: number) {
    this.#last = Buffer.alloc(Math.min(size, most));
    this.#from = size - this.#last.byteLength;
  }

  take(bytes: Uint8Array): void {
    const skipped = Math.max(0, this.#from - this.#at);
    if (skipped < bytes.byteLength)
      this.#last.set(bytes.subarray(skipped), this.#at + skipped - this.#from);
    this.#at += bytes.byteLength;
  }

  end(): Buffer {
    return this.#last;
  }
}

/** The last bytes of a source, for which all of it is read. */
export async function tailOf(source: ByteSource, most: number): Promise<Buffer> {
  const last = new LastBytes(source.size, most);
  for await (const bytes of source.stream()) last.take(bytes);
  return last.end();
}
