import type { Finding } from "../../domain/finding/finding.ts";
import type { Severity } from "../../domain/finding/severity.ts";
import type { Report } from "../../domain/report/report.ts";
import { terminal } from "../escape/terminal.ts";
import {
  type FindingGroup,
  groupFindings,
  openFindings,
  type Sentence,
  sentencesOf,
} from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import type { Paint, Style } from "./paint.ts";
import { sourceLines } from "./source-line.ts";
import { hanging } from "./wrap.ts";

export interface Canvas {
  readonly paint: Paint;
  readonly width: number;
  readonly sources: ReadonlyMap<string, string>;
}

/** More than this in one group is counted, not shown. */
const MOST_PLACES = 200;

const STYLES: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "cyan",
};

function placeLines({ place, flow = [] }: Finding, canvas: Canvas): string[] {
  if (place === undefined) return [];
  const way = flow.length > 1 ? flow.map((step) => terminal(placeText(step))).join(" > ") : "";
  return [
    `    ${canvas.paint("cyan", terminal(placeText(place)))}`,
    ...sourceLines(place, canvas.sources, canvas),
    ...(way === "" ? [] : hanging("      way: ", way, canvas.width)),
  ];
}

const sentenceLines = ({ message, findings }: Sentence, canvas: Canvas): string[] => [
  ...hanging("  - ", terminal(message), canvas.width),
  ...findings.flatMap((finding) => placeLines(finding, canvas)),
];

function groupLines(group: FindingGroup, canvas: Canvas): string[] {
  const { first, findings, severity, check } = group;
  const shown = { ...group, findings: findings.slice(0, MOST_PLACES) };
  const rest = findings.length - shown.findings.length;
  const number = findings.length > 1 ? ` (${findings.length})` : "";
  return [
    `${canvas.paint(STYLES[severity], severity.padEnd(8))}  ${canvas.paint("bold", terminal(first.title))}${number}  ${canvas.paint("faint", terminal(check))}`,
    ...sentencesOf(shown).flatMap((sentence) => sentenceLines(sentence, canvas)),
    ...(rest > 0 ? [`  and ${count(rest, "more finding")} of this check; see report.json`] : []),
    ...hanging("  fix: ", terminal(first.fix), canvas.width),
    `  see: ${terminal(first.docs)}`,
    "",
  ];
}

/** Findings, most severe first, grouped by check. */
export const findingLines = ({ findings }: Report, canvas: Canvas): string[] =>
  groupFindings(openFindings(findings)).flatMap((group) => groupLines(group, canvas));
