/** Bytes of one step. */
const BLOCK = 128;
const DIGEST = 32;
const TWO_32 = 0x1_00_00_00_00;

/** The first halves of the square roots of the first eight primes, low word before high word. */
const START = Uint32Array.from([
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a,
  0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);

/** Order in which the rounds take the words of a block (RFC 7693, 2.7), one digit a word; places are of their low halves. */
const ORDER = [
  "0123456789abcdef",
  "ea489fd61c02b753",
  "b8c052fdae367194",
  "7931dcbe265a40f8",
  "905724afe1bc683d",
  "2c6a0b834d75fe19",
  "c51fed4a0763928b",
  "db7ec13950f4862a",
  "6fe9b308c2d714a5",
  "a2847615fb9e3cd0",
].map((row) => Uint8Array.from(row, (digit) => Number.parseInt(digit, 16) * 2));

interface Quarter {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Columns, then diagonals, of the four by four words. */
const QUARTERS: readonly Quarter[] = [
  { a: 0, b: 8, c: 16, d: 24 },
  { a: 2, b: 10, c: 18, d: 26 },
  { a: 4, b: 12, c: 20, d: 28 },
  { a: 6, b: 14, c: 22, d: 30 },
  { a: 0, b: 10, c: 20, d: 30 },
  { a: 2, b: 12, c: 22, d: 24 },
  { a: 4, b: 14, c: 16, d: 26 },
  { a: 6, b: 8, c: 18, d: 28 },
];

/** Room for one step. It never outlives a call, so that all digests may share it. */
const work = new Uint32Array(32);
const message = new Uint32Array(32);

const at = (words: Uint32Array | Uint8Array, place: number): number => words[place] ?? 0;

/** One quarter of a round, written out in halves of 64 bits because this is where all time goes. */
function mix({ a, b, c, d }: Quarter, x: number, y: number): void {
  let sum = at(work, a) + at(work, b) + at(message, x);
  let high = (at(work, a + 1) + at(work, b + 1) + at(message, x + 1) + ((sum / TWO_32) | 0)) >>> 0;
  let low = sum >>> 0;
  // By 32 to the right.
  const d1 = at(work, d + 1) ^ high;
  const d2 = at(work, d) ^ low;
  sum = at(work, c) + (d1 >>> 0);
  let ch = (at(work, c + 1) + (d2 >>> 0) + ((sum / TWO_32) | 0)) >>> 0;
  let cl = sum >>> 0;
  // By 24.
  const b1 = at(work, b) ^ cl;
  const b2 = at(work, b + 1) ^ ch;
  const b3 = ((b1 >>> 24) | (b2 << 8)) >>> 0;
  const b4 = ((b2 >>> 24) | (b1 << 8)) >>> 0;
  sum = low + b3 + at(message, y);
  high = (high + b4 + at(message, y + 1) + ((sum / TWO_32) | 0)) >>> 0;
  low = sum >>> 0;
  // By 16.
  const d3 = d1 ^ low;
  const d4 = d2 ^ high;
  const dl = ((d3 >>> 16) | (d4 << 16)) >>> 0;
  const dh = ((d4 >>> 16) | (d3 << 16)) >>> 0;
  sum = cl + dl;
  ch = (ch + dh + ((sum / TWO_32) | 0)) >>> 0;
  cl = sum >>> 0;
  // By 63, which is one to the left.
  const bl = b3 ^ cl;
  const bh = b4 ^ ch;
  work[a] = low;
  work[a + 1] = high;
  work[b] = (bl << 1) | (bh >>> 31);
  work[b + 1] = (bh << 1) | (bl >>> 31);
  work[c] = cl;
  work[c + 1] = ch;
  work[d] = dl;
  work[d + 1] = dh;
}

/** Twelve rounds, of which the last two repeat the order of the first two. */
function rounds(): void {
  for (let round = 0; round < 12; round += 1) {
    const order = ORDER[round % 10];
    if (order === undefined) return;
    for (let turn = 0; turn < 8; turn += 1) {
      const quarter = QUARTERS[turn];
      if (quarter) mix(quarter, at(order, turn * 2), at(order, turn * 2 + 1));
    }
  }
}

/** BLAKE2b with a digest of 32 bytes (RFC 7693), which Node's crypto does not give. */
export class Blake2b256 {
  readonly #state = START.slice();
  readonly #block = Buffer.alloc(BLOCK);
  #filled = 0;
  #total = 0;

  constructor() {
    // Parameter block: no key, digest of 32 bytes, no tree.
    this.#state[0] = at(START, 0) ^ 0x01_01_00_00 ^ DIGEST;
  }

  update(bytes: Uint8Array): this {
    for (let from = 0; from < bytes.length;) {
      // A full block waits until more follows, because the last one is treated differently.
      if (this.#filled === BLOCK) this.#compress(false);
      const part = bytes.subarray(from, from + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
    }
    return this;
  }

  /** Lower-case hex; nothing can be added afterwards. */
  hex(): string {
    this.#block.fill(0, this.#filled);
    this.#compress(true);
    const digest = Buffer.alloc(DIGEST);
    for (let word = 0; word < 8; word += 1) digest.writeUInt32LE(at(this.#state, word), word * 4);
    return digest.toString("hex");
  }

  #compress(last: boolean): void {
    const state = this.#state;
    this.#total += this.#filled;
    this.#filled = 0;
    for (let word = 0; word < 32; word += 1) message[word] = this.#block.readUInt32LE(word * 4);
    work.set(state);
    work.set(START, 16);
    work[24] = at(work, 24) ^ (this.#total % TWO_32);
    work[25] = at(work, 25) ^ Math.floor(this.#total / TWO_32);
    if (last) for (const word of [28, 29]) work[word] = ~at(work, word);
    rounds();
    for (let word = 0; word < 16; word += 1)
      state[word] = at(state, word) ^ at(work, word) ^ at(work, word + 16);
  }
}

/** BLAKE2b-256 of bytes, as lower-case hex. */
export const blake2b256 = (bytes: Uint8Array): string => new Blake2b256().update(bytes).hex();
