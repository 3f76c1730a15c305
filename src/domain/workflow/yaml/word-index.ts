/** As many three-letter runs as can be told apart; more only make a search needless less often. */
const SLOTS = 1 << 15;

const slotOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) &
  (SLOTS - 1);

/**
 * Which words stand in a text. Many checks ask for many words that hardly any file holds, so most
 * questions are answered by a table of the text's three-letter runs, without a search.
 */
export class WordIndex {
  readonly #text: string;
  readonly #runs = new Uint32Array(SLOTS >>> 5);
  readonly #known = new Map<string, boolean>();

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at + 2 < text.length; at += 1) {
      const slot = slotOf(text, at);
      const cell = slot >>> 5;
      this.#runs[cell] = (this.#runs[cell] ?? 0) | (1 << (slot & 31));
    }
  }

  /** Whether the word stands anywhere in the text, also within another one. */
  has(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#mayHold(word) && this.#text.includes(word);
    this.#known.set(word, found);
    return found;
  }

  #mayHold(word: string): boolean {
    for (let at = 0; at + 2 < word.length; at += 1) {
      const slot = slotOf(word, at);
      if (((this.#runs[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) return false;
    }
    return true;
  }
}
