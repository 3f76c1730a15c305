import type { Finding } from "../domain/finding/finding.ts";
import type { Place } from "../domain/finding/place.ts";
import { isAtLeast, type Severity } from "../domain/finding/severity.ts";
import type { CheckVerdict } from "../domain/finding/verdict.ts";
import type { Report } from "../domain/report/report.ts";
import { clip } from "../domain/text/clip.ts";
import { commandData, commandProperty } from "./escape/workflow-command.ts";
import {
  type FindingGroup,
  groupFindings,
  openFindings,
  type Sentence,
  sentencesOf,
} from "./group-findings.ts";
import { blindVerdicts, count } from "./wording.ts";

/** GitHub shows ten a step. */
const MOST = 10;
const LONGEST = 2000;

type Level = "error" | "warning" | "notice";

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly place?: Place;
}

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "warning",
  info: "notice",
};

/** Columns are shown for a stretch of one line only; the last one is inclusive. */
function placeProperties({ path, start, end }: Place): string[] {
  const lines = [`file=${commandProperty(path)}`, `line=${start.line}`];
  if (end.line !== start.line) return [...lines, `endLine=${end.line}`];
  const last = Math.max(start.column, end.column - 1);
  return [...lines, `col=${start.column}`, `endLine=${end.line}`, `endColumn=${last}`];
}

function print({ level, title, message, place }: Annotation): string {
  const properties = [
    ...(place === undefined ? [] : placeProperties(place)),
    `title=${commandProperty(clip(title, 200))}`,
  ];
  return `::${level} ${properties.join(",")}::${commandData(clip(message, LONGEST))}`;
}

const MOST_PLACES = 5;

/** Where else the same is said. */
function elsewhere(findings: readonly Finding[]): string {
  const others = findings.slice(1).flatMap(({ place }) => (place === undefined ? [] : [place]));
  if (findings.length < 2) return "";
  const rest = findings.length - 1 - Math.min(others.length, MOST_PLACES);
  const named = others.slice(0, MOST_PLACES).map(({ path, start }) => `${path}:${start.line}`);
  return `\nAlso: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ")}`;
}

function ofSentence({ message, findings }: Sentence): Annotation[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { severity, title, check, fix, docs, place, onReleasePath = false } = first;
  return [
    {
      level: LEVELS[severity],
      title: `${title} (${check}${onReleasePath ? ", on the release path" : ""})`,
      message: `${message}${elsewhere(findings)}\nFix: ${fix}\n${docs}`,
      ...(place && { place }),
    },
  ];
}

const ofGroups = (groups: readonly FindingGroup[]): Annotation[] =>
  groups.flatMap(sentencesOf).flatMap(ofSentence);

const isGrave = ({ onReleasePath, severity }: FindingGroup): boolean =>
  onReleasePath || isAtLeast(severity, "high");

const ofBlind = ({ check, needs, tolerated }: CheckVerdict): Annotation => ({
  level: tolerated === true ? "notice" : "error",
  title: `Could not check: ${check}`,
  message: `It needs ${needs ?? "something that it did not name"}.`,
});

const ofError = ({ error }: Report): Annotation[] =>
  error === undefined
    ? []
    : [
        {
          level: "error",
          title: `release-guard: ${error.code}`,
          message: `${error.message}\nFix: ${error.fix}`,
        },
      ];

const leftOut = (number: number): Annotation => ({
  level: "notice",
  title: "release-guard",
  message: `${count(number, "more remark")}: see the job summary.`,
});

/**
 * Commands to the runner, one for each thing that is said, at most ten: what can reach a release
 * first, then the most severe; suppressed findings never.
 */
export function printAnnotations(report: Report): readonly string[] {
  const groups = groupFindings(openFindings(report.findings));
  const blind = blindVerdicts(report);
  const all = [
    ...ofError(report),
    ...ofGroups(groups.filter(isGrave)),
    ...blind.filter(({ tolerated }) => tolerated !== true).map(ofBlind),
    ...ofGroups(groups.filter((group) => !isGrave(group))),
    ...blind.filter(({ tolerated }) => tolerated === true).map(ofBlind),
  ];
  if (all.length <= MOST) return all.map(print);
  return [...all.slice(0, MOST - 1), leftOut(all.length - MOST + 1)].map(print);
}
