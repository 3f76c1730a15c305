import type { Finding } from "../../domain/finding/finding.ts";
import type { Confidence, Severity } from "../../domain/finding/severity.ts";
import { httpsLink } from "../escape/https-link.ts";
import { markdownCode, markdownProse } from "../escape/markdown.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import type { FindingGroup } from "../group-findings.ts";

export const LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
} as const satisfies Record<Severity, string>;

/** GitHub's bands: over 9.0 critical, 7.0 high, 4.0 medium, below that low. Without one, only the level speaks. */
const SCORES: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: undefined,
};

const PRECISIONS: Readonly<Record<Confidence, string>> = {
  high: "high",
  medium: "medium",
  low: "low",
};

function propertiesOf({ severity, confidence, aliases }: Finding) {
  const score = SCORES[severity];
  return {
    tags: score === undefined ? ["supply-chain"] : ["security", "supply-chain"],
    precision: PRECISIONS[confidence],
    "problem.severity": severity === "info" ? "recommendation" : LEVELS[severity],
    ...(score !== undefined && { "security-severity": score }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function helpOf({ title, fix, aliases }: Finding, link: string | undefined) {
  const more = link === undefined ? "" : `\n\n[Why, and how to mend it](${link})`;
  const names = aliases.map(markdownCode).join(", ");
  const known = names === "" ? "" : `\n\nAlso known as ${names}.`;
  return {
    text: sarifMessage(`${fix}${link === undefined ? "" : ` See ${link}`}`),
    markdown: `**${markdownProse(title)}**\n\n${markdownProse(fix)}${more}${known}`,
  };
}

/** What GitHub shows of a check; its severity is that of its worst finding. */
export function ruleOf({ first }: FindingGroup) {
  const link = httpsLink(first.docs);
  return {
    id: first.check,
    name: first.check,
    shortDescription: { text: sarifMessage(first.title) },
    fullDescription: { text: sarifMessage(`${first.title}. ${first.fix}`) },
    help: helpOf(first, link),
    ...(link !== undefined && { helpUri: link }),
    defaultConfiguration: { level: LEVELS[first.severity] },
    properties: propertiesOf(first),
  };
}
