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

const WIDTH = 342;
const INDENT = 16;
/** Deeper boxes would have no room for their text. */
const MOST_INDENTS = 7;
const BETWEEN_BOXES = 12;

/** Each box as soon as everything before it stands, next to what it waits for. */
function inOrder(boxes: readonly Box[]): Box[] {
  const known = new Set(boxes.map(({ key }) => key));
  const order: Box[] = [];
  const done = new Set<string>();
  const place = (box: Box): void => {
    if (done.has(box.key) || box.after.some((key) => known.has(key) && !done.has(key))) return;
    done.add(box.key);
    order.push(box);
    for (const next of boxes) if (next.after.includes(box.key)) place(next);
  };
  for (const box of boxes.filter(({ kind }) => kind === "start")) {
    done.add(box.key);
    order.push(box);
  }
  for (const box of boxes) place(box);
  // A circle, which the runner refuses, still is drawn.
  return [...order, ...boxes.filter(({ key }) => !done.has(key))];
}

function arrow(from: Placed, to: Placed): Omit<Arrow, "near"> {
  const tip = { x: to.x - 1, y: round(to.y + 17) };
  const x = from.x + 6;
  return { line: `M${x} ${from.y + from.height}V${tip.y}H${tip.x - 5}`, tip };
}

/** From top to bottom, each box below and to the right of what it waits for: for narrow screens. */
export function tallLayout(boxes: readonly Box[]): Drawing {
  let y = EDGE;
  const placed = inOrder(boxes).map((box): Placed => {
    const indent = Math.min(box.column, MOST_INDENTS) * INDENT;
    const one = { box, x: indent + 1, y, width: WIDTH - indent - 2, height: heightOf(box) };
    y += one.height + BETWEEN_BOXES;
    return one;
  });
  return {
    width: WIDTH,
    height: y - BETWEEN_BOXES + EDGE,
    placed,
    arrows: arrowsBetween(placed, arrow),
  };
}
