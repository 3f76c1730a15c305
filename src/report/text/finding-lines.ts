import type { Finding } from "../../domain/finding/finding.ts";
import type { Severity } from "../../domain/finding/severity.ts";
import { terminal } from "../escape/terminal.ts";
import { differenceOf, type FindingGroup, type Sentence, sentencesOf } from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import type { Canvas } from "./canvas.ts";
import { linked } from "./link-line.ts";
import type { Style } from "./paint.ts";
import { sourceLines } from "./source-line.ts";
import { wayLines } from "./way-lines.ts";
import { hanging } from "./wrap.ts";

/** What differs is shown so often; the rest is counted. */
const MOST_SENTENCES = 3;
const MOST_PLACES = 6;
/** However much was asked for, a group does not fill a log. */
const MOST_OF_ALL = 200;

export const STYLES: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "cyan",
};

function mendLines({ fixes = [] }: Finding): string[] {
  if (fixes.some(({ safe }) => safe)) return ["    --fix mends this"];
  return fixes.length > 0 ? ["    --fix=unsafe mends this; review what it does"] : [];
}

/** A finding as if it were the only one. */
function wholeLines(finding: Finding, canvas: Canvas): string[] {
  const { place, flow = [] } = finding;
  if (place === undefined) return mendLines(finding);
  return [
    `    ${canvas.paint("cyan", terminal(placeText(place)))}`,
    ...sourceLines(place, canvas.file(place.path), canvas),
    ...wayLines(flow, canvas),
    ...mendLines(finding),
  ];
}

function spotText({ place, message }: Finding, shown: string): string {
  const names = terminal(differenceOf(message, shown));
  const where = place === undefined ? "not in a file" : terminal(placeText(place));
  return names === "" ? where : `${where} (${names})`;
}

/** The further places of a sentence: the first ones by name, the rest as a number. */
function elsewhereLines({ message, findings }: Sentence, { width }: Canvas): string[] {
  const others = findings.slice(1);
  if (others.length === 0) return [];
  const rest = others.length - MOST_PLACES;
  const named = others.slice(0, MOST_PLACES).map((finding) => spotText(finding, message));
  const text = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
  return hanging("    also: ", text, width);
}

function sentenceLines(sentence: Sentence, canvas: Canvas): string[] {
  const { findings } = sentence;
  const [first] = findings;
  if (first === undefined) return [];
  return [
    ...hanging("  - ", terminal(sentence.message), canvas.width),
    ...wholeLines(first, canvas),
    ...elsewhereLines(sentence, canvas),
  ];
}

/** Each finding by itself. */
const singleLines = (finding: Finding, canvas: Canvas): string[] => [
  ...hanging("  - ", terminal(finding.message), canvas.width),
  ...wholeLines(finding, canvas),
];

const leftOut = (number: number): string[] =>
  number > 0
    ? [`  and ${count(number, "more finding")} of this check; the JSON report has all`]
    : [];

function bodyLines(group: FindingGroup, canvas: Canvas): string[] {
  const { findings } = group;
  if (canvas.all) {
    const shown = findings.slice(0, MOST_OF_ALL);
    return [
      ...shown.flatMap((finding) => singleLines(finding, canvas)),
      ...leftOut(findings.length - shown.length),
    ];
  }
  const sentences = sentencesOf(group);
  const rest = sentences.slice(MOST_SENTENCES).reduce((sum, one) => sum + one.findings.length, 0);
  return [
    ...sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => sentenceLines(sentence, canvas)),
    ...leftOut(rest),
  ];
}

/** What one check found, with its fix and its page. */
export function groupLines(group: FindingGroup, canvas: Canvas): string[] {
  const { first, findings, severity, check } = group;
  const { paint, width, links } = canvas;
  const number = findings.length > 1 ? ` (${findings.length})` : "";
  return [
    `${paint(STYLES[severity], severity.padEnd(8))}  ${paint("bold", terminal(first.title))}${number}  ${paint("faint", terminal(check))}`,
    ...bodyLines(group, canvas),
    ...hanging("  fix: ", terminal(first.fix), width),
    `  see: ${linked(first.docs, links)}`,
    "",
  ];
}
