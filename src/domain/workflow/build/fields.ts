import type { Problem } from "../model.ts";
import { type Setting, Settings } from "../settings.ts";
import type { Entry, Mapping, Node, Scalar } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";

/** What was odd while a file's model was built; an unexpected shape could hide something, so it blinds. */
export class Oddities {
  readonly file: SourceFile;
  readonly problems: Problem[] = [];

  constructor(file: SourceFile) {
    this.file = file;
  }

  expected(what: string, node: Node): void {
    const place = this.file.place(node.from, node.from);
    this.problems.push({ message: `${what} has another shape than expected`, place, blind: true });
  }
}

const isNull = (node: Node): boolean => node.kind === "scalar" && node.isNull;

/** A mapping read by key. A value of the wrong shape is noted, never skipped in silence. */
export class Fields {
  readonly oddities: Oddities;
  readonly mapping: Mapping | undefined;
  readonly #what: string;

  constructor(oddities: Oddities, node: Node | undefined, what: string) {
    this.oddities = oddities;
    this.#what = what;
    this.mapping = node?.kind === "mapping" ? node : undefined;
    if (node && !this.mapping && !isNull(node)) oddities.expected(what, node);
  }

  get entries(): readonly Entry[] {
    return this.mapping?.entries ?? [];
  }

  entry(key: string): Entry | undefined {
    const { entries } = this;
    for (let at = entries.length - 1; at >= 0; at -= 1)
      if (entries[at]?.key.text === key) return entries[at];
    return undefined;
  }

  /** The value, or nothing where it is absent or null. */
  node(key: string): Node | undefined {
    const value = this.entry(key)?.value;
    return value && !isNull(value) ? value : undefined;
  }

  text(key: string): Scalar | undefined {
    const node = this.node(key);
    if (node === undefined || node.kind === "scalar") return node;
    this.oddities.expected(this.#name(key), node);
    return undefined;
  }

  /** A text or a list of texts. */
  texts(key: string): readonly Scalar[] {
    return this.scalars(this.node(key), key);
  }

  scalars(node: Node | undefined, key: string): readonly Scalar[] {
    if (node === undefined) return [];
    if (node.kind === "scalar") return [node];
    if (node.kind === "sequence") return node.items.flatMap((item) => this.scalars(item.node, key));
    this.oddities.expected(this.#name(key), node);
    return [];
  }

  fields(key: string): Fields {
    return new Fields(this.oddities, this.node(key), this.#name(key));
  }

  /** What stands below an event; nothing where it has no mapping of its own. */
  eventFields(name: string): Fields {
    const node = this.node(name);
    return new Fields(this.oddities, node?.kind === "mapping" ? node : undefined, name);
  }

  settings(key: string): Settings {
    const node = this.node(key);
    if (node === undefined) return Settings.none;
    if (node.kind === "scalar" && node.text.includes("${{")) return new Settings([], node);
    const block = new Fields(this.oddities, node, this.#name(key));
    return new Settings(block.entries.flatMap((entry) => block.#setting(entry)));
  }

  #setting({ key, value }: Entry): Setting[] {
    if (value.kind === "scalar") return [{ name: key, value }];
    this.oddities.expected(this.#name(key.text), value);
    return [];
  }

  #name(key: string): string {
    return this.#what === "" ? key : `${key} of ${this.#what}`;
  }
}

/** Leaves out what is not there, as exact optional properties want it. */
export const given = <K extends string, T>(key: K, value: T | undefined) =>
  // The key is the one that was handed in.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
