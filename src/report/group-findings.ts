import type { Finding } from "../domain/finding/finding.ts";
import { SEVERITIES, type Severity } from "../domain/finding/severity.ts";

/** What one check says of one severity, wherever it says it. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Findings with the same sentence; what differs is the place. */
export interface Sentence {
  readonly message: string;
  readonly findings: readonly Finding[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const START = { line: 0, column: 0 };

const positionOf = ({ place }: Finding) => ({
  path: place?.path ?? "",
  ...(place?.start ?? START),
});

function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [positionOf(one), positionOf(other)];
  return byText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

const bySeverity = (a: FindingGroup, b: FindingGroup): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byText(a.check, b.check);

export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ suppressed }) => suppressed === undefined);

export const suppressedFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ suppressed }) => suppressed !== undefined);

const keyOf = ({ check, severity }: Finding): string => `${severity} ${check}`;

/** One group for each check and severity, most severe first, places in the order of the files. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((members) => {
    const sorted = members.toSorted(byPlace);
    const [first] = sorted;
    if (first === undefined) return [];
    return [{ check: first.check, severity: first.severity, first, findings: sorted }];
  });
  return groups.toSorted(bySeverity);
}

export const sentencesOf = ({ findings }: FindingGroup): Sentence[] =>
  [...Map.groupBy(findings, ({ message }) => message)].map(([message, members]) => ({
    message,
    findings: members,
  }));
