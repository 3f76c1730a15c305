import type { Text } from "./text.ts";

export interface Setting {
  readonly name: Text;
  readonly value: Text;
}

/** A block of named values: `with`, `env`, `secrets`, `outputs`. */
export class Settings implements Iterable<Setting> {
  readonly list: readonly Setting[];
  /** One expression that stands for the whole block, so that nobody can tell what is in it. */
  readonly whole: Text | undefined;
  static readonly none = new Settings([]);

  constructor(list: readonly Setting[], whole?: Text) {
    this.list = list;
    this.whole = whole;
  }

  /** Inputs and variables are found in any case, as the runner does. */
  get(name: string): Text | undefined {
    if (this.list.length === 0) return undefined;
    const wanted = name.toLowerCase();
    // Asked of nearly every step by many checks.
    for (let at = this.list.length - 1; at >= 0; at -= 1) {
      const setting = this.list[at];
      if (setting?.name.text.toLowerCase() === wanted) return setting.value;
    }
    return undefined;
  }

  [Symbol.iterator](): Iterator<Setting> {
    return this.list[Symbol.iterator]();
  }
}
