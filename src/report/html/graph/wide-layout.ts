import type { Box } from "./boxes.ts";
import {
  type Arrow,
  arrowsBetween,
  type Drawing,
  EDGE,
  heightOf,
  type Placed,
  round,
} from "./layout.ts";

const WIDTH = 212;
const BETWEEN_COLUMNS = 40;
const BETWEEN_BOXES = 16;

/** Boxes of a column near to what comes before them, so that fewer arrows cross. */
function sorted(column: readonly Box[], before: ReadonlyMap<string, number>): readonly Box[] {
  const middle = ({ after }: Box): number => {
    const known = after.flatMap((key) => before.get(key) ?? []);
    return known.length === 0 ? Infinity : known.reduce((sum, y) => sum + y, 0) / known.length;
  };
  const middles = new Map(column.map((box) => [box, middle(box)]));
  return column.toSorted((a, b) => {
    const [one, other] = [middles.get(a) ?? 0, middles.get(b) ?? 0];
    return one === other ? 0 : one - other;
  });
}

const columnHeight = (column: readonly Box[]): number =>
  column.reduce((sum, box) => sum + heightOf(box) + BETWEEN_BOXES, -BETWEEN_BOXES);

function placeColumns(columns: readonly (readonly Box[])[], height: number): Placed[] {
  const middles = new Map<string, number>();
  return columns.flatMap((column, index) => {
    let y = EDGE + (height - columnHeight(column)) / 2;
    return sorted(column, middles).map((box) => {
      const placed = {
        box,
        x: EDGE + index * (WIDTH + BETWEEN_COLUMNS),
        y: round(y),
        width: WIDTH,
        height: heightOf(box),
      };
      middles.set(box.key, y + placed.height / 2);
      y += placed.height + BETWEEN_BOXES;
      return placed;
    });
  });
}

function arrow(from: Placed, to: Placed): Omit<Arrow, "near"> {
  const [x, y] = [from.x + from.width, round(from.y + from.height / 2)];
  const tip = { x: to.x - 2, y: round(to.y + to.height / 2) };
  const bend = (tip.x - x) / 2;
  const line = `M${x} ${y}C${x + bend} ${y} ${tip.x - bend} ${tip.y} ${tip.x - 5} ${tip.y}`;
  return { line, tip };
}

/** From left to right, a column for each job that has to end before: for desks and paper. */
export function wideLayout(boxes: readonly Box[]): Drawing {
  const numbers = [...new Set(boxes.map(({ column }) => column))].toSorted((a, b) => a - b);
  const columns = numbers.map((number) => boxes.filter(({ column }) => column === number));
  const height = Math.max(0, ...columns.map(columnHeight));
  const placed = placeColumns(columns, height);
  return {
    width: columns.length * (WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + 2 * EDGE,
    height: round(height + 2 * EDGE),
    placed,
    arrows: arrowsBetween(placed, arrow),
  };
}
