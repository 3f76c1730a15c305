import { CommanderError } from "commander";
import { exitCodeOf, reportOfFailure } from "../adapters/failure-report.ts";
import { environmentSecrets } from "../domain/text/environment-secrets.ts";
import { Redactor } from "../domain/text/redactor.ts";
import { visible } from "../domain/text/visible.ts";

/** Exit code of a command line that makes no sense. */
const USAGE = 3;

/** Says on standard error why the program ended. Node itself would print an error as it is, secrets and all. */
function say(error: unknown): void {
  const redactor = new Redactor();
  for (const secret of environmentSecrets(process.env)) redactor.learn(secret);
  const report = reportOfFailure("release-guard", error, process.env["RUNNER_DEBUG"] === "1");
  const text = [report.summary, report.error?.fix ?? ""].join("\n");
  process.stderr.write(`error: ${visible(redactor.redact(text))}\n`);
  process.exitCode = exitCodeOf(report);
}

/** Lets the program end by itself; a bad command line ends with 3, help and version with 0. */
export async function exitWith(work: () => Promise<unknown>): Promise<void> {
  process.once("uncaughtException", (error) => {
    say(error);
    // Whatever still runs must not end well; what was printed must be out first.
    // oxlint-disable-next-line unicorn/no-process-exit
    process.stderr.write("", () => process.exit(1));
  });
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CommanderError)) return say(error);
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  }
}
