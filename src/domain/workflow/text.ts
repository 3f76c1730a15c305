import type { Place } from "../finding/place.ts";

/** A scalar of a workflow with the place it stands at. */
export interface Text {
  readonly text: string;
  readonly place: Place;
  /** The place of the characters from `from` up to `to` of `text`, also inside block scalars. */
  at(from: number, to: number): Place;
}
