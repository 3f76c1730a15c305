import { unreadable } from "./lock-refusal.ts";

type Entry = Record<string, string | Record<string, string>>;

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, "$1");

const PAIR = /^("[^"]+"|[^\s"]+) (.+)$/;

/** Takes in one line at a time; what stands deeper belongs to what stands above it. */
class ClassicLock {
  readonly entries = new Map<string, Entry>();
  #entry: Entry = {};
  #block: Record<string, string> = {};

  /** Says whether the line is one of the format. */
  take(depth: number, bare: string): boolean {
    const [, name = "", value = ""] = PAIR.exec(bare) ?? [];
    if (depth <= 2 && bare.endsWith(":")) return this.#open(depth, bare.slice(0, -1));
    if (name === "") return false;
    if (depth === 2) this.#entry[unquoted(name)] = unquoted(value);
    else if (depth === 4) this.#block[unquoted(name)] = unquoted(value);
    return depth === 2 || depth === 4;
  }

  #open(depth: number, name: string): boolean {
    if (depth === 0) {
      this.#entry = {};
      this.entries.set(name, this.#entry);
    } else if (depth === 2) {
      this.#block = {};
      this.#entry[name] = this.#block;
    }
    return depth === 0 || depth === 2;
  }
}

/** Entries of a `yarn.lock` of Yarn 1: a format of its own, two blanks to a level. */
export function readClassicLock(path: string, text: string): Readonly<Record<string, Entry>> {
  const lock = new ClassicLock();
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (bare === "" || bare.startsWith("#")) continue;
    if (!lock.take(line.search(/\S/), bare))
      throw unreadable(path, `it holds the line ${bare.slice(0, 60)}`);
  }
  return Object.fromEntries(lock.entries);
}
