import type { Report } from "../domain/report/report.ts";
import { findingsSection } from "./summary/findings.ts";
import { jobGraphs } from "./summary/job-graph.ts";
import { code, docsLink, prose } from "./summary/prose.ts";
import { stageGraph } from "./summary/stage-graph.ts";
import { tablesSection } from "./summary/tables.ts";
import { blindSection, suppressedSection, verdictSection } from "./summary/verdicts.ts";
import { examinedText, OUTCOME_WORDS, snapshotText, subjectRows } from "./wording.ts";

function headSection(report: Report): string[] {
  const { action, outcome, rehearsal, summary } = report;
  const title = `${rehearsal === true ? "Rehearsal: " : ""}${OUTCOME_WORDS[outcome]}`;
  return [
    `## ${title}: ${code(action)}`,
    `**${prose(summary)}**`,
    ...(rehearsal === true
      ? ["_This speaks of doubles on this machine; nothing was published._"]
      : []),
    `Examined ${examinedText(report)}.`,
    ...(report.snapshot === undefined ? [] : [snapshotText(report.snapshot)]),
  ];
}

function errorSection({ error }: Report): string[] {
  if (error === undefined) return [];
  return [`**Error** (${code(error.code)}): ${prose(error.message)}`, `Fix: ${prose(error.fix)}`];
}

function subjectSection(report: Report): string[] {
  const lines = subjectRows(report).map(([name, value]) => `- ${name}: ${subjectValue(value)}`);
  return lines.length === 0 ? [] : [lines.join("\n")];
}

const RUN = /^https:\/\/[\w.-]+\/[\w./-]+$/;

/** Only a plain address becomes a link. */
const subjectValue = (value: string): string =>
  RUN.test(value) ? docsLink(value).replace("Why, and how to mend it", "open").trim() : code(value);

const footSection = ({ tool }: Report): string =>
  `<sub>${prose(`${tool.name} ${tool.version}`)}; the whole report is in report.json and report.html.</sub>`;

/** The step summary, in GitHub's markdown, below its limit of 1 MiB. */
export function printSummary(report: Report): string {
  const blocks = [
    ...headSection(report),
    ...errorSection(report),
    ...subjectSection(report),
    ...stageGraph(report),
    ...findingsSection(report),
    ...blindSection(report),
    ...jobGraphs(report),
    ...tablesSection(report),
    ...suppressedSection(report),
    ...verdictSection(report),
    footSection(report),
  ];
  return `${blocks.join("\n\n")}\n`;
}
