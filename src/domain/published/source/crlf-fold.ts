/** Larger files are no text that somebody's git rewrote on checkout. */
const LARGEST_TEXT = 1024 * 1024;

/** Holds a small text and gives it with git's own line ends; a large or binary file, and a text that has them already, give nothing. */
export class CrlfFold {
  readonly #size: number;
  readonly #pieces: Buffer[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  take(bytes: Uint8Array): void {
    if (this.#size <= LARGEST_TEXT) this.#pieces.push(Buffer.from(bytes));
  }

  end(): Uint8Array | undefined {
    const text = Buffer.concat(this.#pieces).toString("latin1");
    return text.includes("\r\n") && !text.includes("\0")
      ? Buffer.from(text.replaceAll("\r\n", "\n"), "latin1")
      : undefined;
  }
}
