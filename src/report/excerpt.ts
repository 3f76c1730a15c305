import type { Place } from "../domain/finding/place.ts";
import { visible } from "../domain/text/visible.ts";
import type { SourceFile } from "../domain/workflow/yaml/source-file.ts";

/** A line of a source around a place; nothing in it is hidden or steers anything. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Lines of the place that are left out. */
  readonly more: number;
}

/** More lines of one place are counted, not shown. */
const MOST_LINES = 4;

function lineOf(file: SourceFile, number: number, { start, end }: Place): ExcerptLine {
  const line = file.line(number);
  const indent = line.length - line.trimStart().length;
  const from = number === start.line ? Math.min(start.column - 1, line.length) : indent;
  const to = number === end.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
  return {
    number,
    before: visible(line.slice(0, from)),
    marked: visible(line.slice(from, Math.max(to, from))),
    after: visible(line.slice(Math.max(to, from))),
  };
}

/** A place that ends before the first word of a line does not speak of that line. */
function lastLine(file: SourceFile, { start, end }: Place): number {
  const isBefore =
    file
      .line(end.line)
      .slice(0, end.column - 1)
      .trim() === "";
  return end.line > start.line && isBefore ? end.line - 1 : end.line;
}

/** The lines that a place is in; undefined where the source is not at hand or has nothing there. */
export function excerptOf(place: Place, file: SourceFile | undefined): Excerpt | undefined {
  const first = place.start.line;
  if (file === undefined || first > file.lineCount || file.line(first).trim() === "")
    return undefined;
  const last = Math.min(lastLine(file, place), file.lineCount);
  const shown = Math.min(last, first + MOST_LINES - 1);
  const numbers = Array.from({ length: shown - first + 1 }, (_, index) => first + index);
  return { lines: numbers.map((number) => lineOf(file, number, place)), more: last - shown };
}
