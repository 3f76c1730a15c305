import type { Place } from "../../domain/finding/place.ts";
import { clip } from "../../domain/text/clip.ts";
import { oneLine } from "../../domain/text/visible.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import { locationOf } from "./location.ts";

/** GitHub takes 10,000 steps of a flow. */
export const MOST_STEPS = 10_000;
const LONGEST = 200;

/** What a place says, safe to be shown; nothing where its file is not at hand. */
export type Quote = (place: Place) => string | undefined;

const roleOf = (index: number, total: number): string => {
  if (index === 0) return "Comes from";
  return index === total - 1 ? "Ends in" : "Passes";
};

function stepOf(place: Place, role: string, quote: Quote) {
  const said = oneLine(quote(place) ?? "");
  const text = said === "" ? `${role} here` : `${role} ${clip(said, LONGEST)}`;
  return { location: { ...locationOf(place), message: { text: sarifMessage(text) } } };
}

/** Where it begins and where it ends matter most, so a way that is too long loses its middle. */
function shortened(flow: readonly Place[]): readonly Place[] {
  if (flow.length <= MOST_STEPS) return flow;
  const half = MOST_STEPS / 2;
  return [...flow.slice(0, half), ...flow.slice(-half)];
}

/** The way of the data, source first. */
export function flowOf(flow: readonly Place[], quote: Quote) {
  const steps = shortened(flow);
  const locations = steps.map((place, index) => stepOf(place, roleOf(index, steps.length), quote));
  return { threadFlows: [{ locations }] };
}
