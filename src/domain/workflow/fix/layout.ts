import type { Entry, Mapping, Node, Scalar, Sequence, Span } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";

const isQuoted = ({ style }: Scalar): boolean => style === "single" || style === "double";

/** Where a text begins in the file, its quote included. */
export const startOf = (scalar: Scalar): number => scalar.from - (isQuoted(scalar) ? 1 : 0);

/** The columns before an offset. */
export const indentAt = (file: SourceFile, offset: number): number =>
  file.position(offset).column - 1;

export const isFlow = (file: SourceFile, node: Mapping | Sequence): boolean =>
  "{[".includes(file.text.charAt(node.from));

/** What can stand between the last value and the closing bracket. */
const UP_TO_BRACKET = /(?:[\s,]|(?<=\s)#[^\r\n]*)*[\]}]/y;

/** The offset after the bracket that closes a flow mapping or list; `last` lies behind its last value. */
function afterBracket(file: SourceFile, last: number): number {
  UP_TO_BRACKET.lastIndex = last;
  const found = UP_TO_BRACKET.exec(file.text);
  return last + (found?.[0].length ?? 0);
}

/** The offset after the colon of an entry. */
export function afterColon({ text }: SourceFile, { key }: Entry): number {
  return text.indexOf(":", endOfScalar(key)) + 1;
}

const endOfScalar = (scalar: Scalar): number => scalar.to + (isQuoted(scalar) ? 1 : 0);

/** Where an entry ends: after its value, an alias in place of one, or its colon. */
export function endOfEntry(file: SourceFile, entry: Entry): number {
  const { use, value } = entry;
  return Math.max(use?.to ?? endOf(file, value), afterColon(file, entry));
}

/** Where a value ends in the file, its quote or bracket included; a block's last word. */
export function endOf(file: SourceFile, node: Node): number {
  if (node.kind === "scalar") return endOfScalar(node);
  const ends =
    node.kind === "mapping"
      ? node.entries.map((entry) => endOfEntry(file, entry))
      : node.items.map(({ node: item, use }) => use?.to ?? endOf(file, item));
  const last = Math.max(node.from, ...ends.slice(-1));
  if (!isFlow(file, node)) return last;
  return afterBracket(file, ends.length === 0 ? node.from + 1 : last);
}

/** Whole lines, line breaks included. */
export function lineStart({ text }: SourceFile, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at === 0 && text.startsWith("\uFEFF") ? 1 : at;
}

/** The offset of the line break at or behind `offset`, or the end of the file. */
export function lineEnd({ text }: SourceFile, offset: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = offset;
  return found.exec(text)?.index ?? text.length;
}

export function nextLine(file: SourceFile, offset: number): number {
  const end = lineEnd(file, offset);
  return file.text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, file.text.length);
}

/** How the file ends its lines. */
export const breakOf = ({ text }: SourceFile): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

/** By how much the file indents what is nested. */
export function stepOf(file: SourceFile): string {
  const nested = /^[\w"'-]+:[ \t]*(?:#.*)?(?:\r\n|\n|\r)+( +)[^\s#-]/m.exec(file.text)?.[1];
  return nested === undefined || nested.length > 8 ? "  " : nested;
}

const ANCHOR = /(?:^|[\s,[{:])&[^\s,[\]{}&>]/;

/** Whether something in a stretch may be named elsewhere in the file. */
export const holdsAnchor = ({ text }: SourceFile, { from, to }: Span): boolean =>
  ANCHOR.test(text.slice(from, to));

const NAME = "[^\\s,\\[\\]{}]+";
const ANCHOR_BEFORE = new RegExp(`(?:^|\\s)&(${NAME})(?:\\s+!${NAME})?(?:\\s+#[^\\r\\n]*)?\\s*$`);
const ANCHOR_AT = new RegExp(`&(${NAME})`, "y");

/** Whether an alias elsewhere stands for this mapping or list too, so that a change would reach further. */
export function isShared(file: SourceFile, { from }: Span): boolean {
  const { text } = file;
  ANCHOR_AT.lastIndex = from;
  const before = text.slice(Math.max(0, from - 300), from);
  const name = (ANCHOR_AT.exec(text) ?? ANCHOR_BEFORE.exec(before))?.[1];
  return name !== undefined && text.includes(`*${name}`);
}
