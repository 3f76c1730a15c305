import type { Place } from "../../domain/finding/place.ts";
import type { Report } from "../../domain/report/report.ts";
import { terminal } from "../escape/terminal.ts";
import {
  type FindingGroup,
  parted,
  suppressedFindings,
  tallyText,
  total,
} from "../group-findings.ts";
import { blindVerdicts, count } from "../wording.ts";
import type { Canvas } from "./canvas.ts";
import { endOf, fitted, widthOf } from "./cells.ts";
import { STYLES } from "./finding-lines.ts";

/** Kinds of findings that the first screen has room for. */
const MOST_KINDS = 24;

const tally = (label: string, groups: readonly FindingGroup[]): string[] =>
  groups.length === 0
    ? []
    : [`  ${label.padEnd(20)} ${String(total(groups)).padStart(5)}: ${tallyText(groups)}`];

const tellIfAny = (label: string, number: number): string[] =>
  number === 0 ? [] : [`  ${label.padEnd(20)} ${String(number).padStart(5)}`];

/** The end of a place, which tells more than its beginning, in the room that the line has left. */
function spotIn(place: Place | undefined, room: number): string {
  if (place === undefined || room < 14) return "";
  const spot = terminal(`${place.path}:${place.start.line}`);
  return widthOf(spot) <= room ? spot : `\u2026${endOf(spot, room - 1)}`;
}

function kindLine({ first, findings, severity, check }: FindingGroup, canvas: Canvas): string {
  const { paint, width } = canvas;
  const number = findings.length > 1 ? ` (${findings.length})` : "";
  const room = Math.max(40, width - 12);
  const head = fitted(`${terminal(first.title)}${number}  ${terminal(check)}`, room);
  const spot = spotIn(first.place, room - widthOf(head) - 2);
  return `  ${paint(STYLES[severity], severity.padEnd(8))}  ${head}  ${spot}`.trimEnd();
}

function kindLines(title: string, groups: readonly FindingGroup[], canvas: Canvas): string[] {
  if (groups.length === 0) return [];
  return [canvas.paint("bold", title), ...groups.map((group) => kindLine(group, canvas))];
}

const filesOf = (groups: readonly FindingGroup[]): number =>
  new Set(groups.flatMap(({ findings }) => findings.map(({ place }) => place?.path ?? ""))).size;

/** The point of many findings on one screen: how many, how near to a release, which kinds. */
export function overviewLines(
  report: Report,
  groups: readonly FindingGroup[],
  canvas: Canvas,
): string[] {
  const { near, far } = parted(groups);
  const shown = parted(groups.slice(0, MOST_KINDS));
  const title = near.length > 0 ? "elsewhere" : "what was found";
  const rest = groups.length - MOST_KINDS;
  return [
    `${count(total(groups), "finding")} in ${count(filesOf(groups), "file")}`,
    ...tally("on the release path", near),
    ...tally(near.length > 0 ? "elsewhere" : "open", far),
    ...tellIfAny("could not check", blindVerdicts(report).length),
    ...tellIfAny("suppressed", suppressedFindings(report.findings).length),
    "",
    ...kindLines("can reach a release", shown.near, canvas),
    ...kindLines(title, shown.far, canvas),
    ...(rest > 0 ? [`  and ${count(rest, "more kind")} of finding`] : []),
    "",
  ];
}
