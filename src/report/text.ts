import type { Report } from "../domain/report/report.ts";
import { commandFree } from "../domain/text/command-free.ts";
import { terminal } from "./escape/terminal.ts";
import { groupFindings, openFindings, suppressedFindings } from "./group-findings.ts";
import { filesOf, NO_SOURCES, type Sources } from "./sources.ts";
import type { Canvas } from "./text/canvas.ts";
import { groupLines } from "./text/finding-lines.ts";
import { overviewLines } from "./text/overview-lines.ts";
import { painter, type Style } from "./text/paint.ts";
import { tableLines } from "./text/table-lines.ts";
import { hanging } from "./text/wrap.ts";
import { blindVerdicts, count, examinedText, OUTCOME_WORDS, snapshotText } from "./wording.ts";

export interface TextOptions {
  /** Colours; off unless asked for. */
  readonly colour?: boolean;
  /** Links (OSC 8); off unless asked for. */
  readonly links?: boolean;
  /** Every finding in full; otherwise many of them are told in short. */
  readonly all?: boolean;
  /** Texts of the files, to show lines of. */
  readonly sources?: Sources;
  /** Characters a line; 100 unless told. */
  readonly width?: number;
}

const OUTCOME_STYLES: Readonly<Record<Report["outcome"], Style>> = {
  passed: "green",
  refused: "red",
  pending: "yellow",
  error: "red",
};

function blindLines(report: Report, { paint, width }: Canvas): string[] {
  const blind = blindVerdicts(report);
  if (blind.length === 0) return [];
  const lines = blind.flatMap(({ check, needs, tolerated }) => [
    `  - ${terminal(check)}${tolerated === true ? " (a warning, by policy)" : ""}`,
    ...hanging("    needs: ", terminal(needs ?? "something that it did not name"), width),
  ]);
  return [paint("yellow", "could not check"), ...lines, ""];
}

/** Few groups are shown whole at once; of many, the first screen tells the point. */
const FEW_GROUPS = 4;
const MOST_GROUPS = 12;
const MOST_SUPPRESSED = 10;

function findingLines(report: Report, canvas: Canvas): string[] {
  const groups = groupFindings(openFindings(report.findings));
  const shown = canvas.all ? groups : groups.slice(0, MOST_GROUPS);
  const rest = groups.length - shown.length;
  return [
    ...(groups.length > FEW_GROUPS ? overviewLines(report, groups, canvas) : []),
    ...shown.flatMap((group) => groupLines(group, canvas)),
    ...(rest > 0
      ? [`${count(rest, "more kind")} of finding: use --all, or read the HTML or JSON report.`, ""]
      : []),
  ];
}

function suppressedLines({ findings }: Report, { width, all }: Canvas): string[] {
  const suppressed = suppressedFindings(findings);
  const shown = all ? suppressed : suppressed.slice(0, MOST_SUPPRESSED);
  const lines = shown.flatMap(({ check, suppressed: by }) =>
    hanging("  - ", terminal(`${check}, by ${by?.by}: ${by?.reason}`), width),
  );
  const rest = suppressed.length - shown.length;
  if (lines.length === 0) return [];
  return ["suppressed", ...lines, ...(rest > 0 ? [`  and ${rest} more`] : []), ""];
}

function stageLines({ stages = [] }: Report): string[] {
  const names = stages.map(({ name, state }) => `${terminal(name)} ${state}`);
  return names.length === 0 ? [] : [`stages: ${names.join(" > ")}`, ""];
}

function errorLines({ error }: Report, { paint, width }: Canvas): string[] {
  if (error === undefined) return [];
  return [
    `${paint("red", "error")}  ${terminal(error.code)}`,
    // Only our own stack traces have several lines; each is made harmless by itself.
    ...error.message.split("\n").flatMap((line) => hanging("  ", terminal(line), width)),
    ...hanging("  fix: ", terminal(error.fix), width),
    "",
  ];
}

function lastLines(report: Report, { paint }: Canvas): string[] {
  const { action, outcome, rehearsal, summary, error } = report;
  const word = paint(OUTCOME_STYLES[outcome], OUTCOME_WORDS[outcome]);
  const title = `${rehearsal === true ? "Rehearsal: " : ""}${word} (${terminal(action)})`;
  return [
    `Examined ${examinedText(report)}.`,
    ...(report.snapshot === undefined ? [] : [snapshotText(report.snapshot)]),
    error === undefined ? `${title}: ${terminal(summary)}` : `${title}: see the error above.`,
  ];
}

/** For a terminal or a job's log: most severe first, each refusal with its fix, the verdict at the end. */
export function printText(report: Report, options: TextOptions = {}): string {
  const { colour = false, links = false, all = false, width = 100 } = options;
  const file = filesOf(options.sources ?? NO_SOURCES);
  const canvas: Canvas = { paint: painter(colour), links, all, width, file };
  const lines = [
    ...errorLines(report, canvas),
    ...findingLines(report, canvas),
    ...blindLines(report, canvas),
    ...(report.tables ?? []).flatMap((table) => tableLines(table, canvas)),
    ...suppressedLines(report, canvas),
    ...stageLines(report),
    ...lastLines(report, canvas),
  ];
  return `${commandFree(lines.join("\n"))}\n`;
}
