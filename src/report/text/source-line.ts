import type { Place } from "../../domain/finding/place.ts";
import { visible } from "../../domain/text/visible.ts";
import type { Paint } from "./paint.ts";

/** Characters kept before the place when a line is too long. */
const LEAD = 24;

const lineOf = (source: string, number: number): string | undefined =>
  source.split(/\r\n|\n|\r/, number)[number - 1];

interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function excerpt(line: string, { start, end }: Place, room: number): Excerpt {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const cut = line.length > room ? Math.max(0, from - LEAD) : 0;
  return {
    before: `${cut > 0 ? "\u2026" : ""}${visible(line.slice(cut, from))}`,
    marked: visible(line.slice(from, Math.max(to, from))),
    after: visible(line.slice(Math.max(to, from))),
  };
}

const widthOf = (text: string): number => Array.from(text).length;

/** The line of the source and carets below the place; nothing where the source is not at hand. */
export function sourceLines(
  place: Place,
  sources: ReadonlyMap<string, string>,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string[] {
  const source = sources.get(place.path);
  const line = source === undefined ? undefined : lineOf(source, place.start.line);
  if (line === undefined || line.trim() === "") return [];
  const number = String(place.start.line);
  const room = Math.max(30, width - number.length - 7);
  const { before, marked, after } = excerpt(line, place, room);
  const shown = Array.from(before + marked + after)
    .slice(0, room)
    .join("");
  const carets = Math.max(1, Math.min(widthOf(marked), room - widthOf(before)));
  const gutter = " ".repeat(number.length);
  return [
    `    ${paint("faint", `${number} |`)} ${shown}`.trimEnd(),
    `    ${paint("faint", `${gutter} |`)} ${" ".repeat(widthOf(before))}${paint("yellow", "^".repeat(carets))}`,
  ];
}
