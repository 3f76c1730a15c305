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
    const wanted = name.toLowerCase();
    return this.list.findLast((setting) => setting.name.text.toLowerCase() === wanted)?.value;
  }

  [Symbol.iterator](): Iterator<Setting> {
    return this.list[Symbol.iterator]();
  }
}
