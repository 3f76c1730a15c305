import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ActionSpec, InputsOf, OutputsOf } from "../domain/action/define-action.ts";
import type { Report } from "../domain/report/report.ts";
import { Redactor } from "../domain/text/redactor.ts";
import type { Log } from "../ports/log.ts";
import { printAnnotations } from "../report/annotations.ts";
import { printHtml } from "../report/html.ts";
import { printJson } from "../report/json.ts";
import { printSarif } from "../report/sarif.ts";
import { printSummary } from "../report/summary.ts";
import { printText } from "../report/text.ts";
import { parseInputs, rawInputs, secretInputs } from "./action-inputs.ts";
import { exitCodeOf, reportOfFailure } from "./failure-report.ts";
import { appendSummary, maskCommand, setOutput } from "./runner-commands.ts";

export interface Conclusion<S extends ActionSpec> {
  readonly report: Report;
  readonly outputs: OutputsOf<S>;
}

/** What a use case is given beside its inputs. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Masks a text in the runner's log and in everything that we write. */
  readonly conceal: (secret: string) => void;
  /** Folder for report.json and whatever else the action leaves for the reader. */
  readonly reportDirectory: string;
}

type UseCase<S extends ActionSpec> = (
  inputs: InputsOf<S>,
  surroundings: Surroundings,
) => Promise<Conclusion<S>>;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function concealer(redactor: Redactor): (secret: string) => void {
  return (secret) => {
    redactor.learn(secret);
    for (const line of new Set([secret, ...secret.split(/\r?\n/)].map((part) => part.trim())))
      if (line.length >= 4) process.stdout.write(`${maskCommand(line)}\n`);
  };
}

function runnerLog(redactor: Redactor): Log {
  // Commands to the runner start a line with two colons; progress must never look like one.
  const say = (line: string) =>
    process.stdout.write(`${redactor.redact(line).replaceAll(/^::/gm, " ::")}\n`);
  return {
    info: say,
    warn: say,
    debug: (line) => process.env["RUNNER_DEBUG"] === "1" && say(line),
  };
}

interface Written {
  readonly report: string;
  readonly "report-html": string;
  readonly sarif: string;
  readonly "report-digest": string;
}

function writeReports(report: Report, folder: string, redactor: Redactor): Written {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, redactor.redact(text));
    return path;
  };
  const json = redactor.redact(printJson(report));
  const placed = report.action === "scan-workflow" || report.findings.some(({ place }) => place);
  return {
    report: write("report.json", json),
    "report-html": write("report.html", printHtml(report)),
    sarif: placed ? write("results.sarif", printSarif(report)) : "",
    "report-digest": sha256(json),
  };
}

function directoryOf(spec: ActionSpec, given: string | undefined): string {
  if (given !== undefined && given !== "") return resolve(given);
  return join(process.env["RUNNER_TEMP"] ?? tmpdir(), "release-guard", spec.name);
}

/** The only meeting of an action with the runner: inputs, masks, outputs, summary, annotations, exit code. */
export async function runAction<S extends ActionSpec>(spec: S, useCase: UseCase<S>): Promise<void> {
  const redactor = new Redactor();
  const conceal = concealer(redactor);
  const raw = rawInputs(spec, process.env);
  for (const secret of secretInputs(spec, raw)) conceal(secret);
  const reportDirectory = directoryOf(spec, raw["report-directory"]);
  const surroundings = { env: process.env, log: runnerLog(redactor), conceal, reportDirectory };
  const conclude = async () => useCase(parseInputs(spec, raw), surroundings);
  const { report, outputs } = await conclude().catch((error: unknown) => ({
    report: reportOfFailure(spec.name, error, process.env["RUNNER_DEBUG"] === "1"),
    outputs: {},
  }));
  const written = writeReports(report, reportDirectory, redactor);
  const all = { outcome: report.outcome, ...written, ...outputs };
  for (const [name, value] of Object.entries(all))
    setOutput(process.env["GITHUB_OUTPUT"], name, redactor.redact(value));
  appendSummary(process.env["GITHUB_STEP_SUMMARY"], redactor.redact(printSummary(report)));
  process.stdout.write(redactor.redact(printText(report)));
  for (const line of printAnnotations(report)) process.stdout.write(`${redactor.redact(line)}\n`);
  process.exitCode = exitCodeOf(report);
}
