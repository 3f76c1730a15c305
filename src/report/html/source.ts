import type { Place } from "../../domain/finding/place.ts";
import { clip } from "../../domain/text/clip.ts";
import { excerptOf, type ExcerptLine } from "../excerpt.ts";
import type { FileOf } from "../sources.ts";
import { code, element, type Markup } from "./element.ts";

const LONGEST = 400;

const indentOf = ({ before }: ExcerptLine): number => before.length - before.trimStart().length;

/** `indent` blanks at its beginning, which all lines have, are left out. */
function line({ number, before, marked, after }: ExcerptLine, indent: number): Markup {
  return element(
    "span",
    { class: "line" },
    element("span", { class: "no" }, String(number)),
    clip(before.slice(indent), LONGEST),
    element("mark", {}, clip(marked, LONGEST)),
    clip(after, LONGEST),
  );
}

/** The lines of the source with the place marked; undefined where the source is not at hand. */
export function sourceBlock(place: Place, fileOf: FileOf): Markup | undefined {
  const excerpt = excerptOf(place, fileOf(place.path));
  if (excerpt === undefined) return undefined;
  const { lines, more } = excerpt;
  const indent = Math.min(...lines.map(indentOf));
  return element(
    "pre",
    { class: "source" },
    lines.map((one) => line(one, indent)),
    more > 0 ? element("span", { class: "line" }, `and ${more} more`) : undefined,
  );
}

/** What stands where a step of a way is. */
export function stepText({ path, start }: Place, fileOf: FileOf): Markup | undefined {
  const text = fileOf(path)?.line(start.line).trim() ?? "";
  return text === "" ? undefined : code(clip(text, LONGEST));
}
