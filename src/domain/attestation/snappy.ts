const MORE = 0x80;
/** Lengths of literals up to here stand in the tag itself; above it, in so many bytes behind it. */
const SHORT_LITERAL = 60;

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.byteLength;
  }

  byte(): number {
    const [value] = this.take(1);
    return value ?? 0;
  }

  /** Little-endian. */
  number(bytes: number): number {
    return [...this.take(bytes)].reduce((sum, byte, at) => sum + byte * 256 ** at, 0);
  }

  take(count: number): Uint8Array {
    const found = this.#bytes.subarray(this.#at, this.#at + count);
    if (found.byteLength < count) throw new SyntaxError("it is cut off");
    this.#at += count;
    return found;
  }

  /** The length that the whole unfolds to: seven bits a byte, the lowest first. */
  length(): number {
    let length = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.byte();
      length += (byte & ~MORE) * factor;
      if (byte < MORE) return length;
    }
    throw new SyntaxError("its length is none");
  }
}

/** How far back a copy begins, and how long it is. */
function copyOf(reader: Reader, tag: number): readonly [offset: number, length: number] {
  const kind = tag & 3;
  if (kind === 1) return [(tag >> 5) * 256 + reader.byte(), 4 + ((tag >> 2) & 7)];
  return [reader.number(kind === 2 ? 2 : 4), 1 + (tag >> 2)];
}

class Output {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  write(literal: Uint8Array): void {
    this.#demand(literal.byteLength);
    this.#bytes.set(literal, this.#at);
    this.#at += literal.byteLength;
  }

  /** A copy may reach into itself, which repeats it. */
  copy(offset: number, length: number): void {
    if (offset === 0 || offset > this.#at) throw new SyntaxError("it copies what was not there");
    this.#demand(length);
    for (let left = length; left > 0; left -= 1, this.#at += 1)
      this.#bytes[this.#at] = this.#bytes[this.#at - offset] ?? 0;
  }

  end(): Uint8Array {
    if (this.#at < this.#bytes.byteLength) throw new SyntaxError("it is shorter than it says");
    return this.#bytes;
  }

  #demand(length: number): void {
    if (this.#at + length > this.#bytes.byteLength)
      throw new SyntaxError("it is longer than it says");
  }
}

/**
 * Unfolds one Snappy block of at most so many bytes. Throws a `SyntaxError` whose message goes on a
 * sentence that begins with the block. Source: google/snappy, "format_description.txt".
 */
export function unsnapped(block: Uint8Array, limit: number): Uint8Array {
  const reader = new Reader(block);
  const size = reader.length();
  if (size > limit) throw new SyntaxError(`it unfolds to more than ${limit} bytes`);
  const output = new Output(size);
  while (!reader.isAtEnd) {
    const tag = reader.byte();
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const length = short < SHORT_LITERAL ? short : reader.number(short - SHORT_LITERAL + 1);
      output.write(reader.take(length + 1));
    } else output.copy(...copyOf(reader, tag));
  }
  return output.end();
}
