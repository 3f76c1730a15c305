import type { Report } from "../domain/report/report.ts";
import { commandFree } from "../domain/text/command-free.ts";
import { terminal } from "./escape/terminal.ts";
import { suppressedFindings } from "./group-findings.ts";
import { type Canvas, findingLines } from "./text/finding-lines.ts";
import { painter, type Style } from "./text/paint.ts";
import { tableLines } from "./text/table-lines.ts";
import { hanging } from "./text/wrap.ts";
import { blindVerdicts, examinedText, OUTCOME_WORDS } from "./wording.ts";

export interface TextOptions {
  /** Colours; off unless asked for. */
  readonly colour?: boolean;
  /** Texts of the files by path, to show lines of. */
  readonly sources?: ReadonlyMap<string, string>;
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

function suppressedLines({ findings }: Report, { width }: Canvas): string[] {
  const lines = suppressedFindings(findings).flatMap(({ check, suppressed }) =>
    hanging("  - ", terminal(`${check}, by ${suppressed?.by}: ${suppressed?.reason}`), width),
  );
  return lines.length === 0 ? [] : ["suppressed", ...lines, ""];
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
    error === undefined ? `${title}: ${terminal(summary)}` : `${title}: see the error above.`,
  ];
}

/** For a terminal or a job's log: most severe first, each refusal with its fix, the verdict at the end. */
export function printText(report: Report, options: TextOptions = {}): string {
  const { colour = false, sources = new Map<string, string>(), width = 100 } = options;
  const canvas = { paint: painter(colour), sources, width };
  const lines = [
    ...errorLines(report, canvas),
    ...findingLines(report, canvas),
    ...blindLines(report, canvas),
    ...(report.tables ?? []).flatMap((table) => tableLines(table, canvas.paint)),
    ...suppressedLines(report, canvas),
    ...stageLines(report),
    ...lastLines(report, canvas),
  ];
  return `${commandFree(lines.join("\n"))}\n`;
}
