import type { Finding } from "../../domain/finding/finding.ts";
import { SEVERITIES } from "../../domain/finding/severity.ts";
import type { Report } from "../../domain/report/report.ts";
import {
  differenceOf,
  type FindingGroup,
  groupFindings,
  openFindings,
  parted,
  type Sentence,
  sentencesOf,
  tallyText,
  total,
} from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import { code, docsLink, prose } from "./prose.ts";
import { fitting } from "./room.ts";

const ROOM = 500_000;
const MOST_SENTENCES = 10;
const MOST_PLACES = 10;

function spot({ place, message }: Finding, shown: string): string {
  const names = differenceOf(message, shown);
  const where = place === undefined ? "not in a file" : code(placeText(place));
  return names === "" ? where : `${where} (${prose(names)})`;
}

function placesOf({ message, findings }: Sentence): string {
  if (findings.every(({ place }) => place === undefined))
    return findings.length > 1 ? ` (${findings.length} times)` : "";
  const rest = findings.length - MOST_PLACES;
  const shown = findings.slice(0, MOST_PLACES).map((finding) => spot(finding, message));
  return `: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const line = (sentence: Sentence): string => `- ${prose(sentence.message)}${placesOf(sentence)}`;

function block(group: FindingGroup): string {
  const sentences = sentencesOf(group);
  const rest = sentences.slice(MOST_SENTENCES).flatMap(({ findings }) => findings).length;
  const { first, findings, severity, onReleasePath } = group;
  const places = findings.length > 1 ? `, ${findings.length} places` : "";
  return [
    `**${prose(first.title)}** (${onReleasePath ? `${severity}, ` : ""}${code(first.check)}${places})`,
    "",
    ...sentences.slice(0, MOST_SENTENCES).map(line),
    ...(rest > 0 ? [`- and ${count(rest, "more finding")} of this check`] : []),
    "",
    `Fix: ${prose(first.fix)}${docsLink(first.docs)}`,
  ].join("\n");
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

interface Part {
  readonly title: string;
  readonly has: (group: FindingGroup) => boolean;
}

const ELSEWHERE: readonly Part[] = SEVERITIES.map((severity) => ({
  title: capital(severity),
  has: (group) => !group.onReleasePath && group.severity === severity,
}));

/** In the order of the groups, so that only the end of them can be left out. */
const PARTS: readonly Part[] = [
  { title: "Can reach a release", has: ({ onReleasePath }) => onReleasePath },
  ...ELSEWHERE,
];

function overview(groups: readonly FindingGroup[]): string[] {
  const { near, far } = parted(groups);
  if (near.length === 0) return [];
  const elsewhere = far.length === 0 ? "" : ` Elsewhere: ${tallyText(far)}.`;
  return [`**On the release path: ${tallyText(near)}.**${elsewhere}`];
}

/** What can reach a release, then the rest by severity; one block for each check. */
export function findingsSection(report: Report): string[] {
  const groups = groupFindings(openFindings(report.findings));
  const { blocks, leftOut } = fitting(groups.map(block), ROOM);
  const titled = PARTS.flatMap(({ title, has }) => {
    const own = groups.filter(has);
    const shown = blocks.filter((_, index) => groups.slice(index, index + 1).some(has));
    return shown.length === 0 ? [] : [`### ${title} (${total(own)})`, ...shown];
  });
  if (leftOut === 0) return [...overview(groups), ...titled];
  const missing = total(groups.slice(blocks.length));
  const rest = `_${count(missing, "finding")} left out here; report.html has all of them._`;
  return [...overview(groups), ...titled, rest];
}
