import { closeSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInputs } from "../adapters/action-inputs.ts";
import type { Conclusion, Surroundings } from "../adapters/actions-runtime.ts";
import { exitCodeOf, reportOfFailure } from "../adapters/failure-report.ts";
import { learnSecrets } from "../adapters/known-secrets.ts";
import { closeNetwork } from "../adapters/network-gate.ts";
import type { ActionSpec, InputsOf } from "../domain/action/define-action.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Report } from "../domain/report/report.ts";
import { redactReport } from "../domain/report/redact-report.ts";
import { commandFree } from "../domain/text/command-free.ts";
import { Redactor } from "../domain/text/redactor.ts";
import { visible } from "../domain/text/visible.ts";
import type { Log } from "../ports/log.ts";
import { inputsFrom } from "./flags.ts";
import type { Format } from "./formats.ts";
import { inBatches } from "./in-batches.ts";
import { printAs } from "./print-as.ts";
import { PLAIN, terminalLooks } from "./terminal-looks.ts";

export interface CommandOptions extends Readonly<Record<string, unknown>> {
  readonly format: Format;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly offline?: boolean;
  /** Every finding in full. */
  readonly all?: boolean;
}

/** What a command is given: an action's surroundings, and whether the network is denied. */
interface Terminal extends Surroundings {
  readonly offline: boolean;
}

interface CommandConclusion<S extends ActionSpec> extends Conclusion<S> {
  readonly sources?: ReadonlyMap<string, string>;
  /** What was asked for instead of the report, such as a diff: it takes standard output. */
  readonly document?: string;
}

export type CommandUseCase<S extends ActionSpec> = (
  inputs: InputsOf<S>,
  terminal: Terminal,
) => Promise<CommandConclusion<S>>;

/** Progress goes to standard error, so that standard output is the document and nothing else. */
const terminalLog = (redactor: Redactor, quiet: boolean): Log => {
  const say = (line: string) => {
    if (!quiet) process.stderr.write(`${commandFree(visible(redactor.redact(line)))}\n`);
  };
  return { info: say, warn: say, debug: () => undefined };
};

interface Delivery {
  readonly report: Report;
  readonly sources?: ReadonlyMap<string, string>;
  readonly document?: string;
}

/** The document as it is for a program, and without what drives a terminal for a reader. */
function printDocument(document: string, redact: (text: string) => string): void {
  if (redact(document) !== document)
    throw new GuardError("usage", {
      says: "What was asked for holds a secret of this environment, so it is not printed",
      fix: "Take the secret out of the file, and revoke it.",
    });
  process.stdout.write(process.stdout.isTTY ? visible(document) : document);
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const text of pieces) writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Prints the report where it was asked for, and sets the exit code. */
export function deliver(delivery: Delivery, options: CommandOptions, redactor: Redactor): void {
  const { report, sources, document } = delivery;
  const screen = document === undefined ? process.stdout : process.stderr;
  const redact = (text: string) => redactor.redact(text);
  const looks = {
    ...(options.output === undefined ? terminalLooks(process.env, screen) : PLAIN),
    all: options.all === true,
    redact,
    ...(sources && { sources }),
  };
  // Redacted before it is printed: a printer could cut or escape a secret beyond recognition.
  const pieces = printAs(redactReport(report, redact), options.format, looks);
  if (document !== undefined) printDocument(document, redact);
  if (options.output === undefined) for (const text of inBatches(pieces)) screen.write(text);
  else writePieces(options.output, inBatches(pieces));
  process.exitCode = exitCodeOf(report);
}

/** Runs one use case from the terminal: same inputs, same report, another printer. */
export async function runCommand<S extends ActionSpec>(
  spec: S,
  options: CommandOptions,
  useCase: CommandUseCase<S>,
): Promise<void> {
  const redactor = new Redactor();
  if (options.offline === true) closeNetwork();
  const { env } = process;
  const raw = inputsFrom(spec, options, env);
  const conceal = (secret: string) => redactor.learn(secret);
  const misplaced = learnSecrets({ spec, raw, env }, redactor, conceal);
  const terminal: Terminal = {
    env,
    log: terminalLog(redactor, options.quiet === true),
    conceal,
    reportDirectory: raw["report-directory"] ?? mkdtempSync(join(tmpdir(), "release-guard-")),
    offline: options.offline === true,
  };
  const conclude = async () => useCase(parseInputs(spec, raw, misplaced), terminal);
  const delivery = await conclude().catch((error: unknown) => ({
    report: reportOfFailure(spec.name, error, process.env["RUNNER_DEBUG"] === "1"),
  }));
  deliver(delivery, options, redactor);
}
