/** Characters that each line's hash covers, from its beginning on into the lines after it. */
const BLOCK = 100;
const FACTOR = 37;
const WORD = 2 ** 32;
/** Stands for the end of the file. */
const END = 65_535;
const [TAB, LINE_FEED, RETURN, BLANK] = [9, 10, 13, 32];

/** 37 to the power of 100, modulo 2 to the power of 64: what a character weighs when it leaves the block. */
const [LEAVING_HIGH, LEAVING_LOW] = (() => {
  let [high, low] = [0, 1];
  for (let index = 0; index < BLOCK; index += 1) {
    const product = low * FACTOR;
    high = (high * FACTOR + Math.floor(product / WORD)) % WORD;
    low = product % WORD;
  }
  return [high, low];
})();

/** The hash of the last hundred characters, in two words: a number of JavaScript holds 53 bits, so every step is exact. */
class RollingHash {
  readonly #block = new Uint16Array(BLOCK);
  #at = 0;
  #high = 0;
  #low = 0;

  /** Which of the block's cells the next character takes. */
  get cell(): number {
    return this.#at;
  }

  get text(): string {
    const low = this.#low.toString(16);
    return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, "0");
  }

  add(code: number): void {
    const leaving = this.#block[this.#at] ?? 0;
    const low = this.#low * FACTOR + code - LEAVING_LOW * leaving;
    const carry = Math.floor(low / WORD);
    const high = this.#high * FACTOR + carry - LEAVING_HIGH * leaving;
    this.#low = low - carry * WORD;
    this.#high = high - Math.floor(high / WORD) * WORD;
    this.#block[this.#at] = code;
    this.#at = (this.#at + 1) % BLOCK;
  }
}

/** White space does not count, and every line break is one line feed. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1 + BLOCK);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSecond = code === LINE_FEED && text.charCodeAt(at - 1) === RETURN;
    if (code === BLANK || code === TAB || isSecond) continue;
    codes[length] = code === RETURN ? LINE_FEED : code;
    length += 1;
  }
  codes[length] = END;
  return codes.subarray(0, length + 1 + BLOCK);
}

/**
 * The fingerprint of each line, the first line's first, as GitHub's upload-sarif computes it:
 * a rolling hash of the hundred characters from the line's beginning, and which of its equals it is.
 * Source: github/codeql-action, src/fingerprints.ts (the facts, not the code).
 */
export function lineHashes(text: string): readonly string[] {
  const codes = codesOf(text);
  const hash = new RollingHash();
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  const begins = new Uint8Array(BLOCK);
  const last = codes.length - BLOCK - 1;
  let isStart = true;
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    if (begins[hash.cell] === 1) {
      const { text: name } = hash;
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      hashes.push(`${name}:${number}`);
    }
    begins[hash.cell] = isStart && index <= last ? 1 : 0;
    isStart = code === LINE_FEED;
    hash.add(code);
  }
  return hashes;
}
