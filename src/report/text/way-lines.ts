import type { Place } from "../../domain/finding/place.ts";
import { terminal } from "../escape/terminal.ts";
import type { Canvas } from "./canvas.ts";
import { fitted, widthOf } from "./cells.ts";

/** More steps than these lose their middle. */
const MOST_STEPS = 12;

const spot = ({ path, start }: Place): string => terminal(`${path}:${start.line}`);

function stepLine(place: Place, number: number, { file, paint, width }: Canvas): string {
  const at = `      ${String(number).padStart(2)}  ${spot(place)}`;
  const said = terminal(file(place.path)?.line(place.start.line) ?? "");
  const label = paint("cyan", at);
  return said === "" ? label : `${label}  ${fitted(said, Math.max(20, width - widthOf(at) - 2))}`;
}

/** The way of the data step by step, source first, each with what stands there. */
export function wayLines(flow: readonly Place[], canvas: Canvas): string[] {
  if (flow.length < 2) return [];
  const lines = flow.map((place, index) => stepLine(place, index + 1, canvas));
  const half = MOST_STEPS / 2;
  const cut =
    lines.length > MOST_STEPS && !canvas.all
      ? [
          ...lines.slice(0, half),
          `      and ${lines.length - MOST_STEPS} more`,
          ...lines.slice(-half),
        ]
      : lines;
  return ["    the way of the data:", ...cut];
}
