import type { Box } from "./boxes.ts";

/** A box with its place on the drawing, in pixels. */
export interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Arrow {
  /** As in the attribute `d` of a path. */
  readonly line: string;
  /** Where its head points, to the right. */
  readonly tip: { readonly x: number; readonly y: number };
  /** Both ends are on the way to the users. */
  readonly near: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly arrows: readonly Arrow[];
}

export const LINE_HEIGHT = 17;
const PADDING = 20;
export const EDGE = 8;

export const heightOf = ({ lines }: Box): number => lines.length * LINE_HEIGHT + PADDING;

const isNear = ({ kind }: Box): boolean => kind === "near" || kind === "publish";

/** The arrows between boxes that are drawn; `draw` gives each its line. */
export function arrowsBetween(
  placed: readonly Placed[],
  draw: (from: Placed, to: Placed) => Omit<Arrow, "near">,
): Arrow[] {
  const byKey = new Map(placed.map((one) => [one.box.key, one]));
  return placed.flatMap((to) =>
    to.box.after.flatMap((key) => {
      const from = byKey.get(key);
      if (from === undefined) return [];
      const near = isNear(to.box) && (isNear(from.box) || from.box.kind === "start");
      return [{ ...draw(from, to), near }];
    }),
  );
}

export const round = (number: number): number => Math.round(number * 10) / 10;
