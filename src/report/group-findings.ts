import type { Finding } from "../domain/finding/finding.ts";
import { CONFIDENCES, SEVERITIES, type Severity } from "../domain/finding/severity.ts";

/** What one check says of one severity, on the release path or elsewhere. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly onReleasePath: boolean;
  /** Its surest finding, in the first place of the files. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Findings that say the same; what differs is the place, and perhaps the names in the sentence. */
export interface Sentence {
  /** Of the first one. */
  readonly message: string;
  readonly findings: readonly Finding[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byConfidence = (a: Finding, b: Finding): number =>
  CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence);

/** What is in no file comes first. */
function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return byText(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column;
}

/** What can reach a release comes first, then the worst, then the surest. */
const byRank = (a: FindingGroup, b: FindingGroup): number =>
  Number(b.onReleasePath) - Number(a.onReleasePath) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  byConfidence(a.first, b.first) ||
  byText(a.check, b.check);

export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ suppressed }) => suppressed === undefined);

export const suppressedFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ suppressed }) => suppressed !== undefined);

export const total = (groups: readonly FindingGroup[]): number =>
  groups.reduce((sum, { findings }) => sum + findings.length, 0);

/** "2 critical, 5 high". */
export const tallyText = (groups: readonly FindingGroup[]): string =>
  SEVERITIES.flatMap((severity) => {
    const number = total(groups.filter((group) => group.severity === severity));
    return number === 0 ? [] : [`${number} ${severity}`];
  }).join(", ");

/** What can reach a release, and what is elsewhere. */
export const parted = (groups: readonly FindingGroup[]) => ({
  near: groups.filter(({ onReleasePath }) => onReleasePath),
  far: groups.filter(({ onReleasePath }) => !onReleasePath),
});

const keyOf = ({ check, severity, onReleasePath }: Finding): string =>
  `${onReleasePath === true} ${severity} ${check}`;

/** One group for each check, severity and nearness to a release, in the order in which a reader should see them. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => byConfidence(a, b) || byPlace(a, b));
    const [first] = sorted;
    if (first === undefined) return [];
    const { check, severity, onReleasePath = false } = first;
    return [{ check, severity, onReleasePath, first, findings: sorted }];
  });
  return groups.toSorted(byRank);
}

/** All findings, one by one, in that same order. */
export const rankFindings = (findings: readonly Finding[]): Finding[] =>
  groupFindings(findings).flatMap((group) => group.findings);

/** Code, or a word. Every alternative ends where it must, so that no text takes longer than its length. */
const PIECES = /`[^`]*`|[^\s`]+/g;
const NAME = /^`|[\d@/\\#$_{}|=<>-]|[.:](?=.)/;

/** Code, and words that hold more than letters: the names in a sentence. */
const namesIn = (message: string): string[] =>
  (message.match(PIECES) ?? []).filter((piece) => NAME.test(piece));

/** What a sentence says without its names. What is in no file has nothing but its names, and keeps them. */
const shapeOf = ({ message, place }: Finding): string =>
  place === undefined
    ? message
    : message.replaceAll(PIECES, (piece) => (NAME.test(piece) ? "\u0000" : piece));

/** The findings of a group by the shape of what they say. */
export const sentencesOf = ({ findings }: Pick<FindingGroup, "findings">): Sentence[] =>
  [...Map.groupBy(findings, shapeOf).values()].map((members) => ({
    message: members[0]?.message ?? "",
    findings: members,
  }));

/** The names in which a message differs from the one that stands for it; empty where it is the same. */
export function differenceOf(message: string, shown: string): string {
  if (message === shown) return "";
  const others = namesIn(shown);
  return namesIn(message)
    .filter((name, index) => name !== others[index])
    .join(", ");
}
