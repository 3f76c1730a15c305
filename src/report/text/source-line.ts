import type { Place } from "../../domain/finding/place.ts";
import type { SourceFile } from "../../domain/workflow/yaml/source-file.ts";
import { type ExcerptLine, excerptOf } from "../excerpt.ts";
import { beginningOf, endOf, widthOf } from "./cells.ts";
import type { Paint } from "./paint.ts";

/** Cells kept before the place when a line is too long. */
const LEAD = 24;

type Parts = Omit<ExcerptLine, "number">;

/** Even an empty place has a caret. */
const caretsOf = (marked: string): number => Math.max(1, widthOf(marked));

/** Part of a line, cut so that the marked part can be seen. */
function clipped({ before, marked, after }: Parts, room: number): Parts {
  const carets = caretsOf(marked);
  if (widthOf(before) + carets + widthOf(after) <= room) return { before, marked, after };
  const spare = Math.max(0, room - carets - widthOf(after) - 1);
  const lead = Math.max(Math.min(LEAD, room >> 1), spare);
  const shown = widthOf(before) > lead ? `\u2026${endOf(before, lead - 1)}` : before;
  const left = room - widthOf(shown);
  if (carets > left)
    return { before: shown, marked: beginningOf(marked, left - 1), after: "\u2026" };
  const rest = left - carets;
  const end = widthOf(after) > rest ? `${beginningOf(after, Math.max(0, rest - 1))}\u2026` : after;
  return { before: shown, marked, after: rest === 0 ? "" : end };
}

/** The lines of the source and carets below the place; nothing where the source is not at hand. */
export function sourceLines(
  place: Place,
  file: SourceFile | undefined,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string[] {
  const { lines, more } = excerptOf(place, file) ?? { lines: [], more: 0 };
  const gutter = String(lines.at(-1)?.number ?? 0).length;
  const room = Math.max(30, width - gutter - 7);
  const bar = (label: string) => `    ${paint("faint", `${label.padStart(gutter)} |`)} `;
  const drawn = lines.flatMap((line, index) => {
    const { before, marked, after } = clipped(line, room);
    const text = `${bar(String(line.number))}${before}${marked}${after}`.trimEnd();
    if (marked === "" && index > 0) return [text];
    const carets = paint("yellow", "^".repeat(caretsOf(marked)));
    return [text, `${bar("")}${" ".repeat(widthOf(before))}${carets}`];
  });
  const rest = `${bar("")}and ${more} more ${more === 1 ? "line" : "lines"}`;
  return more > 0 ? [...drawn, rest] : drawn;
}
