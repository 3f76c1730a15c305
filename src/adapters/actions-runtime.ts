import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { ActionSpec, InputsOf, OutputsOf } from "../domain/action/define-action.ts";
import { redactReport } from "../domain/report/redact-report.ts";
import type { Report } from "../domain/report/report.ts";
import { commandFree } from "../domain/text/command-free.ts";
import { Redactor } from "../domain/text/redactor.ts";
import { secretParts } from "../domain/text/secret-forms.ts";
import { visible } from "../domain/text/visible.ts";
import type { Log } from "../ports/log.ts";
import { printAnnotations } from "../report/annotations.ts";
import { printHtml } from "../report/html.ts";
import { printJson } from "../report/json.ts";
import { printSarif } from "../report/sarif.ts";
import { NO_SOURCES, redacted, type Sources } from "../report/sources.ts";
import { printSummary } from "../report/summary.ts";
import { printText } from "../report/text.ts";
import { parseInputs, rawInputs } from "./action-inputs.ts";
import { exitCodeOf, reportOfFailure } from "./failure-report.ts";
import { learnSecrets } from "./known-secrets.ts";
import { appendSummary, maskCommand, setOutput } from "./runner-commands.ts";

export interface Conclusion<S extends ActionSpec> {
  readonly report: Report;
  readonly outputs: OutputsOf<S>;
  /** Texts of the files that findings point into, by path. */
  readonly sources?: Sources;
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

/** The runner would split a mask of several lines into each line, however short, so only whole lines are masked. */
function concealer(redactor: Redactor): (secret: string) => void {
  return (secret) => {
    redactor.learn(secret);
    for (const part of secretParts(secret))
      if (!/[\r\n]/.test(part)) process.stdout.write(`${maskCommand(part)}\n`);
  };
}

function runnerLog(redactor: Redactor): Log {
  // Progress quotes strangers: registries, branches, files. It must neither command the runner nor the terminal.
  const say = (line: string) =>
    process.stdout.write(`${commandFree(visible(redactor.redact(line)))}\n`);
  return {
    info: say,
    warn: say,
    debug: (line) => isDebug() && say(line),
  };
}

interface Delivery {
  readonly report: Report;
  readonly outputs: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly sources: Sources;
  readonly redact: (text: string) => string;
}

interface Written {
  readonly report: string;
  readonly "report-html": string;
  readonly sarif: string;
  readonly "report-digest": string;
}

/** `report` is redacted already: a secret cut in two or escaped by a printer would not be known again. */
function writeReports({ report, folder, sources, redact }: Delivery): Written {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const json = printJson(report);
  const placed = report.action === "scan-workflow" || report.findings.some(({ place }) => place);
  return {
    report: write("report.json", json),
    "report-html": write("report.html", printHtml(report, redacted(sources, redact))),
    sarif: placed ? write("results.sarif", printSarif(report, { sources, redact })) : "",
    "report-digest": sha256(json),
  };
}

function directoryOf(spec: ActionSpec, given: string | undefined): string {
  if (given !== undefined && given !== "") return resolve(given);
  return join(process.env["RUNNER_TEMP"] ?? tmpdir(), "release-guard", spec.name);
}

const isDebug = (): boolean => process.env["RUNNER_DEBUG"] === "1";

const annotate = (report: Report): void => {
  for (const line of printAnnotations(report)) process.stdout.write(`${line}\n`);
};

/** Everything that leaves the process: files, outputs, summary, log, annotations. */
function deliver(delivery: Delivery): void {
  const { report, outputs, sources, redact } = delivery;
  const all = { outcome: report.outcome, ...writeReports(delivery), ...outputs };
  for (const [name, value] of Object.entries(all))
    setOutput(process.env["GITHUB_OUTPUT"], name, value);
  appendSummary(process.env["GITHUB_STEP_SUMMARY"], printSummary(report));
  process.stdout.write(printText(report, { sources: redacted(sources, redact) }));
  annotate(report);
}

/** What escapes every promise is a failure too. Node would print it as it is, secrets and all. */
function catchStrays(fail: (error: unknown) => void): void {
  process.once("uncaughtException", (error) => {
    fail(error);
    // Whatever still runs must not end in a pass; what was printed must be out first.
    // oxlint-disable-next-line unicorn/no-process-exit
    process.stdout.write("", () => process.exit(1));
  });
}

/** A promise that nobody will ever keep: Node would end the process without a word. Gives back what to call once all is said. */
function catchSilence(fail: (error: unknown) => void): () => void {
  const onEnd = (): void =>
    fail(
      new GuardError("network", {
        says: "An answer broke off, and this run cannot go on without it",
        fix: "Run the job again: it looks first, and goes on from what it finds.",
      }),
    );
  process.once("beforeExit", onEnd);
  return () => void process.off("beforeExit", onEnd);
}

/** The only meeting of an action with the runner: inputs, masks, outputs, summary, annotations, exit code. */
export async function runAction<S extends ActionSpec>(spec: S, useCase: UseCase<S>): Promise<void> {
  // Until the report is delivered, nothing has passed.
  process.exitCode = 1;
  const { env } = process;
  const redactor = new Redactor();
  const redact = (text: string): string => redactor.redact(text);
  const failed = (error: unknown): Report =>
    redactReport(reportOfFailure(spec.name, error, isDebug()), redact);
  const raw = rawInputs(spec, env);
  const conceal = concealer(redactor);
  const misplaced = learnSecrets({ spec, raw, env }, redactor, conceal);
  const given = misplaced.has("report-directory") ? "" : raw["report-directory"];
  const reportDirectory = directoryOf(spec, given);
  const finish = (done: Omit<Delivery, "folder" | "redact">): void => {
    try {
      deliver({ ...done, folder: reportDirectory, redact });
      process.exitCode = exitCodeOf(done.report);
    } catch (error) {
      // A report that cannot be written is no pass, and its error may quote a secret.
      annotate(failed(error));
    }
  };
  const fail = (error: unknown): void =>
    finish({ report: failed(error), outputs: {}, sources: NO_SOURCES });
  catchStrays(fail);
  const settled = catchSilence(fail);
  const surroundings = { env, log: runnerLog(redactor), conceal, reportDirectory };
  try {
    const done = await useCase(parseInputs(spec, raw, misplaced), surroundings);
    const { report, sources = NO_SOURCES } = done;
    const clean = Object.entries<string>(done.outputs).map(
      ([name, value]) => [name, redact(value)] as const,
    );
    const outputs = Object.fromEntries(clean);
    finish({ report: redactReport(report, redact), outputs, sources });
  } catch (error) {
    fail(error);
  } finally {
    settled();
  }
}
