import type { UnsafeEntry } from "./asset-subject.ts";
import { unseenIn } from "../package/archive/packed-name.ts";

/** An entry of an archive before it is unpacked. */
interface ArchiveEntry {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | "device";
}

/** What is wrong with one entry: the rest of a sentence that begins with its name. */
export interface EntryFault {
  readonly name: string;
  readonly why: string;
}

const ABSOLUTE = /^(\/|[A-Za-z]:)/;

const bare = (name: string): string => name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");

function* nameFaults(name: string): Generator<string> {
  if (unseenIn(name)) yield "holds a character that nobody sees";
  if (name.includes("\\")) yield "holds a backslash, which some systems take for a folder";
  else if (ABSOLUTE.test(name)) yield "is an absolute path";
  else if (name.split("/").includes("..")) yield "leaves its folder";
}

/** The link of the same archive that an entry lies behind. */
function linkBefore(name: string, links: ReadonlySet<string>): string | undefined {
  const parts = bare(name).split("/");
  return parts.map((_, at) => parts.slice(0, at).join("/")).find((folder) => links.has(folder));
}

/** What lets an archive be unpacked to other places than the ones that were looked at. A link alone is none: many hold some. */
export function* entryFaults(entries: readonly ArchiveEntry[]): Generator<EntryFault> {
  const links = new Set(
    entries.filter(({ kind }) => kind === "link").map(({ name }) => bare(name)),
  );
  for (const { name } of entries) {
    for (const why of nameFaults(name)) yield { name, why };
    const link = linkBefore(name, links);
    if (link !== undefined)
      yield { name, why: `lies behind the link ${link}, so that it is unpacked elsewhere` };
  }
}

/** Tells of entries as an asset's subject does: `shown` and `base` are those of their archive. */
export const unsafeEntries = (
  faults: Iterable<EntryFault>,
  shown: string,
  base: string,
): readonly UnsafeEntry[] =>
  [...faults].map(({ name, why }) => ({ shown: `${shown}: ${name}`, path: `${base}${name}`, why }));
