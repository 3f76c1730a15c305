import type { ByteSource } from "./byte-source.ts";

const NOTHING = new Uint8Array();

/** Reads a source from its beginning to its end, in stretches of any length. */
export class SourceCursor {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = NOTHING;

  constructor(source: ByteSource) {
    this.#pieces = source.stream()[Symbol.asyncIterator]();
  }

  /** A copy of so many bytes; undefined where there are fewer. */
  async exactly(size: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for await (const part of this.stretch(size)) parts.push(Buffer.from(part));
    const bytes = Buffer.concat(parts);
    return bytes.byteLength === size ? bytes : undefined;
  }

  /** The next bytes, piece by piece, fewer only at the end. A piece is good until the next one is asked for. */
  async *stretch(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0;) {
      const part = await this.#some(left);
      if (part.byteLength === 0) return;
      left -= part.byteLength;
      yield part;
    }
  }

  /** Passes over the rest, so that a source that checks itself has done so. */
  async toEnd(): Promise<void> {
    while ((await this.#some(Infinity)).byteLength > 0);
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #some(most: number): Promise<Uint8Array> {
    while (this.#rest.byteLength === 0) {
      // oxlint-disable-next-line no-await-in-loop
      const next = await this.#pieces.next();
      if (next.done === true) return NOTHING;
      this.#rest = next.value;
    }
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.byteLength);
    return part;
  }
}
