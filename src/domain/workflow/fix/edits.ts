import type { Edit } from "../../finding/finding.ts";
import type { Place } from "../../finding/place.ts";
import type { Entry, Mapping, Span } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import {
  afterColon,
  breakOf,
  endOfEntry,
  holdsAnchor,
  indentAt,
  isFlow,
  isShared,
  lineEnd,
  lineStart,
  nextLine,
  startOf,
  stepOf,
} from "./layout.ts";
import { placeForKey } from "./key-order.ts";

/** One line of YAML as it shall stand behind the key, or the lines of a block below it. */
export type Lines = string | readonly string[];

interface Setting {
  readonly key: string;
  readonly lines: Lines;
}

/** Puts a text in the place of what stands there now. */
export const replace = ({ path, start, end }: Place, text: string): Edit => ({
  path,
  from: start.offset,
  to: end.offset,
  text,
});

const edit = ({ path }: SourceFile, { from, to }: Span, text: string): Edit => ({
  path,
  from,
  to,
  text,
});

/** The last entry of a key; the one that the runner reads. */
export const entryOf = ({ entries }: Mapping, key: string): Entry | undefined =>
  entries.findLast((entry) => entry.key.text === key);

/** What stands behind the colon: ` value`, or a block of lines. */
function behindColon(file: SourceFile, indent: string, lines: Lines): string {
  if (typeof lines === "string") return lines === "" ? "" : ` ${lines}`;
  return lines.map((line) => `${breakOf(file)}${indent}${stepOf(file)}${line}`).join("");
}

/** `? key` and keys that begin elsewhere than their line's first column cannot be told by columns. */
const isExplicit = (file: SourceFile, { key }: Entry): boolean =>
  /\?\s*$/.test(file.text.slice(lineStart(file, startOf(key)), startOf(key)));

const isOnOneLine = (text: string): boolean => !/[\r\n]/.test(text);

/** Puts a value in the place of the one that stands behind a key; a comment on the key's line stays. */
function changeValue(file: SourceFile, entry: Entry, lines: Lines): Edit | undefined {
  const from = afterColon(file, entry);
  const to = endOfEntry(file, entry);
  if (holdsAnchor(file, { from, to })) return undefined;
  const old = file.text.slice(from, to);
  const oneLine = isOnOneLine(old);
  if (oneLine && typeof lines === "string") {
    const lead = old.length - old.trimStart().length;
    return edit(file, { from: from + lead, to }, lead === 0 ? ` ${lines}` : lines);
  }
  const indent = " ".repeat(indentAt(file, startOf(entry.key)));
  const end = lineEnd(file, to);
  const rest = oneLine ? file.text.slice(to, end).trimEnd() : commentBehind(file, from);
  const value = behindColon(file, indent, lines);
  return edit(
    file,
    { from, to: end },
    typeof lines === "string" ? `${value}${rest}` : `${rest}${value}`,
  );
}

/** The comment on the key's line where the value begins on the next one. */
function commentBehind(file: SourceFile, from: number): string {
  const line = file.text.slice(from, lineEnd(file, from));
  return /^\s+#/.test(line) ? line.trimEnd() : "";
}

/** What a plain text inside brackets must not hold. */
const BREAKS_FLOW = /[,[\]{}]/;

function insertInFlow(file: SourceFile, mapping: Mapping, entry: string): Edit {
  const last = mapping.entries.at(-1);
  if (last === undefined)
    return edit(file, { from: mapping.from + 1, to: mapping.from + 1 }, ` ${entry} `);
  const at = endOfEntry(file, last);
  return edit(file, { from: at, to: at }, `, ${entry}`);
}

/** A value as it may stand inside of brackets. */
export const inFlow = (value: string): string =>
  !/^["'[{]/.test(value) && BREAKS_FLOW.test(value) ? `'${value.replaceAll("'", "''")}'` : value;

function setInFlow(file: SourceFile, mapping: Mapping, { key, lines }: Setting): Edit | undefined {
  if (typeof lines !== "string") return undefined;
  const entry = entryOf(mapping, key);
  if (entry) return changeValue(file, entry, inFlow(lines));
  return insertInFlow(file, mapping, `${key}: ${inFlow(lines)}`);
}

/** The empty lines behind a block scalar such as `|+` are part of it. */
function keepsBlankLines(file: SourceFile, entry: Entry): boolean {
  const from = afterColon(file, entry);
  return /^[ \t]*[|>]\d?\+/.test(file.text.slice(from, lineEnd(file, from)));
}

/** Where lines behind an entry can begin: after its last line and the comments that are indented like its inside. */
function afterEntry(file: SourceFile, entry: Entry): number {
  const indent = indentAt(file, startOf(entry.key));
  const keeps = keepsBlankLines(file, entry);
  let at = nextLine(file, endOfEntry(file, entry));
  for (;;) {
    const line = file.text.slice(at, lineEnd(file, at));
    const comment = /^ *(?=#)/.exec(line)?.[0].length ?? -1;
    const kept = keeps && line.trim() === "" && at < file.text.length;
    if (comment <= indent && !kept) return at;
    at = nextLine(file, at);
  }
}

/** Whole lines put at the beginning of a line, or behind a last line without a break. */
export function insertLines(file: SourceFile, at: number, lines: string): Edit {
  const { text } = file;
  const open = at === text.length && at > 0 && !/[\r\n]$/.test(text);
  const end = breakOf(file);
  return edit(file, { from: at, to: at }, open ? `${end}${lines}` : `${lines}${end}`);
}

/** The start of the comments right above a key that are indented like it. */
function aboveComments(file: SourceFile, key: number): number {
  const indent = indentAt(file, key);
  const own = lineStart(file, key);
  let at = own;
  for (;;) {
    // A comment at the very top speaks of the whole file.
    if (at <= 1) return own;
    const above = lineStart(file, at - (file.text.startsWith("\r\n", at - 2) ? 2 : 1));
    const comment = /^ *(?=#)/.exec(file.text.slice(above, at))?.[0].length;
    if (comment !== indent || above >= at) return at;
    at = above;
  }
}

const standsFirst = (file: SourceFile, offset: number): boolean =>
  file.text.slice(lineStart(file, offset), offset).trim() === "";

function setInBlock(file: SourceFile, mapping: Mapping, { key, lines }: Setting): Edit | undefined {
  const entry = entryOf(mapping, key);
  if (entry) return changeValue(file, entry, lines);
  const [first] = mapping.entries;
  if (first === undefined || isExplicit(file, first)) return undefined;
  const indent = " ".repeat(indentAt(file, startOf(first.key)));
  const text = `${indent}${key}:${behindColon(file, indent, lines)}`;
  const after = placeForKey(mapping, key);
  if (after === undefined && standsFirst(file, startOf(first.key)))
    return insertLines(file, aboveComments(file, startOf(first.key)), text);
  return insertLines(file, afterEntry(file, after ?? first), text);
}

/**
 * `setKey(file, mapping, key, lines)` gives a mapping a key, or the key that it has another value;
 * everything else stays as it is. Undefined where that cannot be done without reaching further:
 * shared by an alias, or a block inside of brackets.
 */
export function setKey(
  file: SourceFile,
  ...[mapping, key, lines]: readonly [Mapping, string, Lines]
): Edit | undefined {
  if (isShared(file, mapping)) return undefined;
  return (isFlow(file, mapping) ? setInFlow : setInBlock)(file, mapping, { key, lines });
}

/** Takes a key with its value out of a mapping; undefined where it is not there, alone, shared, or named by an alias. */
export function removeKey(file: SourceFile, mapping: Mapping, key: string): Edit | undefined {
  const entry = entryOf(mapping, key);
  if (entry === undefined || mapping.entries.length < 2 || isShared(file, mapping))
    return undefined;
  const from = startOf(entry.key);
  const to = endOfEntry(file, entry);
  if (holdsAnchor(file, { from, to }) || isExplicit(file, entry)) return undefined;
  if (isFlow(file, mapping)) return removeFromFlow(file, mapping, entry);
  if (!standsFirst(file, from)) return removeFirst(file, mapping, entry);
  const start = lineStart(file, from);
  const end = nextLine(file, to);
  if (end === file.text.length && !/[\r\n]$/.test(file.text))
    return edit(file, { from: start - breakOf(file).length, to: end }, "");
  return edit(file, { from: start, to: end }, "");
}

function removeFromFlow(file: SourceFile, { entries }: Mapping, entry: Entry): Edit {
  const at = entries.indexOf(entry);
  const [before, after] = [entries[at - 1], entries[at + 1]];
  if (before)
    return edit(file, { from: endOfEntry(file, before), to: endOfEntry(file, entry) }, "");
  const to = after ? startOf(after.key) : endOfEntry(file, entry);
  return edit(file, { from: startOf(entry.key), to }, "");
}

/** The entry beside a dash: the next one takes its place. */
function removeFirst(file: SourceFile, { entries }: Mapping, entry: Entry): Edit | undefined {
  const next = entries[entries.indexOf(entry) + 1];
  if (next === undefined) return undefined;
  const from = startOf(entry.key);
  const end = lineEnd(file, endOfEntry(file, entry));
  const between = file.text.slice(end, startOf(next.key)).trim() !== "";
  return edit(file, { from, to: between ? end : startOf(next.key) }, "");
}
