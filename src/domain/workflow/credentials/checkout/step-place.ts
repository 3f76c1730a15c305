import type { Place } from "../../../finding/place.ts";
import type { Step } from "../../model.ts";

/** The step's first line, or the anchor before it. */
export function stepPlace({ place, job }: Step): Place {
  const { file } = job.workflow;
  const before = file.text.slice(Math.max(0, place.start.offset - 200), place.start.offset);
  const anchor = before.includes("&") && /&[^\s,[\]{}]+\s+$/.exec(before)?.[0];
  if (!anchor) return place;
  const from = place.start.offset - anchor.length;
  return file.place(from, from + anchor.trimEnd().length);
}
