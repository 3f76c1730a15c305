import { unreadable } from "./lock-refusal.ts";

type Entry = Record<string, string | Record<string, string>>;

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, "$1");

const PAIR = /^("[^"]+"|[^\s"]+) (.+)$/;

/** Entries of a `yarn.lock` of Yarn 1: a format of its own, two blanks to a level. */
export function readClassicLock(path: string, text: string): Readonly<Record<string, Entry>> {
  const entries: Record<string, Entry> = {};
  let entry: Entry = {};
  let block: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    const bare = line.trim();
    const [, name = "", value = ""] = PAIR.exec(bare) ?? [];
    if (bare === "" || bare.startsWith("#")) continue;
    if (depth === 0 && bare.endsWith(":")) entries[bare.slice(0, -1)] = entry = {};
    else if (depth === 2 && bare.endsWith(":")) entry[bare.slice(0, -1)] = block = {};
    else if (depth === 2 && name !== "") entry[unquoted(name)] = unquoted(value);
    else if (depth === 4 && name !== "") block[unquoted(name)] = unquoted(value);
    else throw unreadable(path, `it holds the line ${bare.slice(0, 60)}`);
  }
  return entries;
}
