/** Words in one text, split when somebody asks. */
export class WordList {
  readonly #text: string;
  #words: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.#text.split(/\s+/).filter(Boolean));
    return this.#words;
  }
}
