import type { Finding } from "../../domain/finding/finding.ts";
import { type Severity, SEVERITIES } from "../../domain/finding/severity.ts";
import type { Report } from "../../domain/report/report.ts";
import {
  type FindingGroup,
  groupFindings,
  openFindings,
  type Sentence,
  sentencesOf,
} from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import { code, docsLink, prose } from "./prose.ts";
import { fitting } from "./room.ts";

const ROOM = 500_000;
const MOST_SENTENCES = 10;
const MOST_PLACES = 10;

function placesOf(findings: readonly Finding[]): string {
  const places = findings.flatMap(({ place }) =>
    place === undefined ? [] : [code(placeText(place))],
  );
  const rest = places.length - MOST_PLACES;
  if (places.length === 0) return findings.length > 1 ? ` (${findings.length} times)` : "";
  return `: ${places.slice(0, MOST_PLACES).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const line = ({ message, findings }: Sentence): string =>
  `- ${prose(message)}${placesOf(findings)}`;

function block(group: FindingGroup): string {
  const sentences = sentencesOf(group);
  const rest = sentences.slice(MOST_SENTENCES).flatMap(({ findings }) => findings).length;
  const { first, findings } = group;
  const places = findings.length > 1 ? `, ${findings.length} places` : "";
  return [
    `**${prose(first.title)}** (${code(first.check)}${places})`,
    "",
    ...sentences.slice(0, MOST_SENTENCES).map(line),
    ...(rest > 0 ? [`- and ${count(rest, "more finding")} of this check`] : []),
    "",
    `Fix: ${prose(first.fix)}${docsLink(first.docs)}`,
  ].join("\n");
}

const isOf =
  (severity: Severity) =>
  (group: FindingGroup): boolean =>
    group.severity === severity;

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const total = (groups: readonly FindingGroup[]): number =>
  groups.reduce((sum, { findings }) => sum + findings.length, 0);

/** Findings by severity, one block for each check. */
export function findingsSection(report: Report): string[] {
  const groups = groupFindings(openFindings(report.findings));
  const { blocks, leftOut } = fitting(groups.map(block), ROOM);
  const titled = SEVERITIES.flatMap((severity) => {
    const shown = blocks.filter((_, index) => groups[index]?.severity === severity);
    const heading = `### ${capital(severity)} (${total(groups.filter(isOf(severity)))})`;
    return shown.length === 0 ? [] : [heading, ...shown];
  });
  if (leftOut === 0) return titled;
  const missing = total(groups.slice(blocks.length));
  return [...titled, `_${count(missing, "finding")} left out here; report.html has all of them._`];
}
