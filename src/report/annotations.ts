import type { Finding } from "../domain/finding/finding.ts";
import type { Place } from "../domain/finding/place.ts";
import { SEVERITIES, type Severity } from "../domain/finding/severity.ts";
import type { CheckVerdict } from "../domain/finding/verdict.ts";
import type { Report } from "../domain/report/report.ts";
import { clip } from "../domain/text/clip.ts";
import { commandData, commandProperty } from "./escape/workflow-command.ts";
import { openFindings } from "./group-findings.ts";
import { blindVerdicts, count } from "./wording.ts";

/** GitHub shows ten a step. */
const MOST = 10;
const LONGEST = 2000;

type Level = "error" | "warning" | "notice";

interface Annotation {
  readonly level: Level;
  /** Lower comes first. */
  readonly rank: number;
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
const BLIND_RANK = SEVERITIES.indexOf("high") + 0.5;
const TOLERATED_RANK = SEVERITIES.length;

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

/** The first place of every check comes before the second place of any, within one severity. */
function ofFindings(findings: readonly Finding[]): Annotation[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.check) ?? 0;
    seen.set(finding.check, before + 1);
    return {
      level: LEVELS[finding.severity],
      rank: SEVERITIES.indexOf(finding.severity) + Math.min(before, 400) / 1000,
      title: `${finding.title} (${finding.check})`,
      message: `${finding.message}\nFix: ${finding.fix}\n${finding.docs}`,
      ...(finding.place && { place: finding.place }),
    };
  });
}

const ofBlind = ({ check, needs, tolerated }: CheckVerdict): Annotation => ({
  level: tolerated === true ? "notice" : "error",
  rank: tolerated === true ? TOLERATED_RANK : BLIND_RANK,
  title: `Could not check: ${check}`,
  message: `It needs ${needs ?? "something that it did not name"}.`,
});

const ofError = ({ error }: Report): Annotation[] =>
  error === undefined
    ? []
    : [
        {
          level: "error",
          rank: -1,
          title: `release-guard: ${error.code}`,
          message: `${error.message}\nFix: ${error.fix}`,
        },
      ];

const leftOut = (number: number): Annotation => ({
  level: "notice",
  rank: 0,
  title: "release-guard",
  message: `${count(number, "more remark")}: see the job summary.`,
});

/** Commands to the runner, most severe first, at most ten; suppressed findings never. */
export function printAnnotations(report: Report): readonly string[] {
  const all = [
    ...ofError(report),
    ...ofFindings(openFindings(report.findings)),
    ...blindVerdicts(report).map(ofBlind),
  ].toSorted((a, b) => a.rank - b.rank);
  if (all.length <= MOST) return all.map(print);
  return [...all.slice(0, MOST - 1), leftOut(all.length - MOST + 1)].map(print);
}
