import type { Ended } from "./publish-here.ts";

const STACK = /^\s+at .+:\d+:\d+\)?$/m;

const said = ({ report }: Ended): string =>
  report?.error ? `${report.error.message} ${report.error.fix}` : (report?.summary ?? "nothing");

/** A run that did not pass must give a reason that somebody can act on. */
function reasonWrong({ report }: Ended): string[] {
  if (report === undefined) return ["it left no report"];
  if (report.error?.code === "bug") return [`a bug: ${report.error.message}`];
  const reasons = report.error ? [report.error.message, report.error.fix] : [report.summary];
  const open = report.verdicts.filter(({ verdict }) => verdict === "could-not-check");
  const given = report.error !== undefined || report.findings.length > 0 || open.length > 0;
  return given && reasons.every((text) => text.trim() !== "") ? [] : ["it gives no reason"];
}

function exitWrong({ exitCode, report }: Ended): string[] {
  const fits = { passed: [0], refused: [1], error: [1, 3], pending: [2] } as const;
  const wanted: readonly number[] = fits[report?.outcome ?? "error"];
  return wanted.includes(exitCode ?? -1) ? [] : [`exit code ${exitCode} for ${report?.outcome}`];
}

const traceWrong = ({ texts }: Ended): string[] =>
  [...texts].filter(([, text]) => STACK.test(text)).map(([place]) => `a stack trace in ${place}`);

/** What is wrong with a run that met trouble; `missing` tells what the channels lacked after it. */
export function firstWrong(ended: Ended, missing: readonly string[]): string[] {
  // Nobody hears the last words of what was killed.
  if (ended.exitCode === undefined) return [];
  const passed = ended.exitCode === 0;
  return [
    ...exitWrong(ended),
    ...traceWrong(ended),
    ...(passed ? missing.map((what) => `run 1 passed, but ${what}`) : reasonWrong(ended)),
  ];
}

/** What is wrong after the run that met no trouble. */
export function endWrong(ended: Ended, missing: readonly string[]): string[] {
  const failed = ended.exitCode === 0 ? [] : [`run 2 ended with ${ended.exitCode}: ${said(ended)}`];
  return [...failed, ...traceWrong(ended), ...missing];
}
