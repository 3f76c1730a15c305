/** How a scalar is written; it decides how its characters stand in the file. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface Written {
  readonly style: ScalarStyle;
  /** The whole file. */
  readonly source: string;
  /** Where the scalar's raw characters begin and end, without quotes or block header. */
  readonly from: number;
  readonly to: number;
}

const ESCAPE_LENGTH: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
const isBlank = (char: string | undefined): boolean => char === " " || char === "\t";
const isBreak = (char: string | undefined): boolean => char === "\n" || char === "\r";

/** Of the first line that is not blank. */
const indentOf = (text: string): number => /^([ \t]*)\S/m.exec(text)?.[1]?.length ?? 0;

function afterBreak(source: string, at: number): number {
  return source[at] === "\r" && source[at + 1] === "\n" ? at + 2 : at + 1;
}

function skipIndent(source: string, at: number, indent: number): number {
  let next = at;
  while (next < at + indent && source[next] === " ") next += 1;
  return next;
}

/** How many raw characters one character of the value takes at `at`. */
function rawLength({ style, source }: Written, at: number): number {
  if (style === "single" && source.startsWith("''", at)) return 2;
  if (style !== "double" || source[at] !== "\\") return 1;
  return ESCAPE_LENGTH[source[at + 1] ?? ""] ?? 2;
}

function stands(written: Written, at: number, char: string): boolean {
  const raw = written.source[at];
  if (written.style === "double" && raw === "\\") return !isBreak(written.source[at + 1]);
  return raw === char || (isBreak(raw) && (char === "\n" || char === " "));
}

function isFiller({ style, source }: Written, at: number): boolean {
  const raw = source[at];
  return isBlank(raw) || isBreak(raw) || (style === "double" && raw === "\\");
}

/** The next raw character; after a line break that is the first one behind the indentation. */
function stepFrom(written: Written, at: number, indent: number): number {
  const { source } = written;
  return isBreak(source[at])
    ? skipIndent(source, afterBreak(source, at), indent)
    : at + rawLength(written, at);
}

/** Skips what stands in the file and not in the value: folded breaks, indentation, escaped breaks. */
function skipFiller(
  written: Written,
  from: number,
  next: { char: string; indent: number },
): number {
  const { source, to } = written;
  let at = from;
  while (at < to && !stands(written, at, next.char) && isFiller(written, at))
    at = isBreak(source[at]) ? skipIndent(source, afterBreak(source, at), next.indent) : at + 1;
  return at;
}

/**
 * For each character of `value` the offset in the file it was read from, and at the end the offset
 * after the last one. Folding, escapes and indentation make the two texts differ in length.
 */
export function alignScalar(written: Written, value: string): Uint32Array {
  const { source, from, to, style } = written;
  const isBlock = style === "literal" || style === "folded";
  const indent = isBlock ? indentOf(source.slice(from, to)) - indentOf(value) : 0;
  const offsets = new Uint32Array(value.length + 1);
  let at = skipIndent(source, from, indent);
  for (let index = 0; index < value.length; index += 1) {
    at = skipFiller(written, at, { char: value.charAt(index), indent });
    offsets[index] = Math.min(at, to);
    if (at < to) at = stepFrom(written, at, indent);
  }
  offsets[value.length] = Math.min(at, to);
  return offsets;
}
