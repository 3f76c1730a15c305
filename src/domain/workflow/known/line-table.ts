/** A table in one text: every line is a key and its words. It is split when somebody asks. */
export class LineTable {
  readonly #text: string;
  #rows: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get(key: string): readonly string[] | undefined {
    return this.#table().get(key);
  }

  has(key: string): boolean {
    return this.#table().has(key);
  }

  keys(): readonly string[] {
    return [...this.#table().keys()];
  }

  #table(): ReadonlyMap<string, readonly string[]> {
    this.#rows ??= new Map(
      this.#text.split("\n").flatMap((line): [string, string[]][] => {
        const [key = "", ...words] = line.split(" ");
        return key === "" ? [] : [[key, words]];
      }),
    );
    return this.#rows;
  }
}
