/** A time in which an action held somebody else's code. */
export interface Compromise {
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MMZ`. */
  readonly from: string;
  readonly until: string;
  readonly advisory?: string;
  readonly summary: string;
  readonly tags: ReadonlySet<string>;
  readonly commits: ReadonlySet<string>;
}

const COMMIT = /^[0-9a-f]{40}$/;

function compromiseOf(head: readonly string[], words: readonly string[]): Compromise {
  const [from = "", until = "", advisory = "-", ...summary] = head;
  return {
    from,
    until,
    ...(advisory !== "-" && { advisory }),
    summary: summary.join(" "),
    tags: new Set(words.filter((word) => !COMMIT.test(word))),
    commits: new Set(words.filter((word) => COMMIT.test(word))),
  };
}

/** Takeovers in one text: a line for each, and below it, indented, its tags and commits. */
export class CompromiseTable {
  readonly #text: string;
  #byAction: ReadonlyMap<string, readonly Compromise[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Those of a repository, by `owner/repository` in lower case. */
  of(action: string): readonly Compromise[] {
    this.#byAction ??= this.#read();
    return this.#byAction.get(action) ?? [];
  }

  #read(): ReadonlyMap<string, readonly Compromise[]> {
    const found = new Map<string, Compromise[]>();
    for (const block of this.#text.trim().split(/\n(?! )/)) {
      const [head = "", ...lines] = block.split("\n");
      const [action = "", ...facts] = head.split(" ");
      const words = lines.flatMap((line) => line.trim().split(" "));
      found.set(action, [...(found.get(action) ?? []), compromiseOf(facts, words)]);
    }
    return found;
  }
}
