import type { FileOf } from "../sources.ts";
import type { Paint } from "./paint.ts";

/** What the lines of a text are written on. */
export interface Canvas {
  readonly paint: Paint;
  readonly width: number;
  /** Whether addresses become links. */
  readonly links: boolean;
  /** Every finding in full, however many there are. */
  readonly all: boolean;
  readonly file: FileOf;
}
