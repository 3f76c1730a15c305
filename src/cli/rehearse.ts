import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { reportOfFailure } from "../adapters/failure-report.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { redactReport } from "../domain/report/redact-report.ts";
import { environmentSecrets } from "../domain/text/environment-secrets.ts";
import { Redactor } from "../domain/text/redactor.ts";
import { printHtml } from "../report/html.ts";
import { printJson } from "../report/json.ts";
import { parseFault } from "../rehearsal/double/fault.ts";
import { checkedFaults } from "../rehearsal/chain/known-calls.ts";
import {
  inBrief,
  ownTables,
  reportOf,
  reportOfRehearsal,
} from "../rehearsal/chain/rehearsal-report.ts";
import { type Rehearsal, rehearse } from "../rehearsal/chain/rehearse.ts";
import { JOB_IDS, type Progress } from "../rehearsal/chain/run-attempt.ts";
import { type CommandOptions, deliver } from "./run-command.ts";

export interface RehearseOptions extends CommandOptions {
  readonly package?: string;
  readonly build?: string;
  readonly test?: string;
  readonly fault?: readonly string[];
  readonly until?: string;
  readonly directory?: string;
  readonly pypi?: boolean;
  readonly dryRun?: boolean;
  readonly open?: boolean;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The folder of the built actions, seen from dist/cli/index.js as from src/cli/index.ts. */
function distFolder(): string {
  const here = dirname(realpathSync(process.argv[1] ?? "."));
  const beside = resolve(here, "..");
  return existsSync(join(beside, "validate/index.js")) ? beside : resolve(here, "../../dist");
}

function emptyFolder(named: string | undefined): string {
  if (named === undefined) return mkdtempSync(join(tmpdir(), "release-guard-rehearsal-"));
  mkdirSync(named, { recursive: true });
  if (readdirSync(named).length === 0) return resolve(named);
  throw new GuardError("usage", {
    says: `--directory ${named} is not empty`,
    fix: "Give an empty folder or one that does not exist; nothing is overwritten.",
  });
}

function checkedUntil(until: string | undefined): string | undefined {
  if (until === undefined || JOB_IDS.includes(until)) return until;
  throw new GuardError("usage", {
    says: `--until ${until}: there is no such stage`,
    fix: `Stages: ${JOB_IDS.join(", ")}.`,
  });
}

const progress = (quiet: boolean): Progress => ({
  began: (id) => {
    if (!quiet) say(`… ${id}`);
  },
  ended: (run) => {
    const verdict = { success: "passed", failure: "failed", skipped: "skipped" }[run.result];
    if (!quiet)
      say(
        `  ${run.id} ${verdict} (${(run.ms / 1000).toFixed(1)} s) ${reportOf(run)?.summary ?? ""}`,
      );
  },
});

function sayWhere(rehearsal: Rehearsal, folder: string): void {
  const verify = rehearsal.attempts.at(-1)?.get("verify");
  const receipt = verify && join(verify.temporary, "release-guard/verify-release/receipt.json");
  say(`Report:  ${join(folder, "report.html")}`);
  if (receipt !== undefined && existsSync(receipt)) say(`Receipt: ${receipt}`);
}

const present = <K extends string>(key: K, value: string | undefined) =>
  // The one key is the one that the type names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;

async function rehearseInto(options: RehearseOptions, redactor: Redactor) {
  const until = checkedUntil(options.until);
  const faults = checkedFaults((options.fault ?? []).map(parseFault));
  const folder = emptyFolder(options.directory);
  const rehearsal = await rehearse({
    folder,
    dist: distFolder(),
    ...present(
      "packageFolder",
      options.package === undefined ? undefined : resolve(options.package),
    ),
    ...present("build", options.build),
    ...present("test", options.test),
    ...present("until", until),
    faults,
    pypi: options.pypi === true,
    dryRun: options.dryRun === true,
    secrets: {},
    progress: progress(options.quiet === true),
  });
  const complete = (until === undefined || until === "verify") && options.dryRun !== true;
  const report = redactReport(reportOfRehearsal(rehearsal, complete), (text) =>
    redactor.redact(text),
  );
  writeFileSync(join(folder, "report.json"), printJson(report));
  writeFileSync(join(folder, "report.html"), printHtml(report));
  if (options.quiet !== true || options.open === true) sayWhere(rehearsal, folder);
  return options.format === "text" && options.dryRun !== true
    ? inBrief(report, ownTables(rehearsal, complete))
    : report;
}

/** The whole release on this machine: the shipped bundles as processes, real HTTP on loopback, real signatures. */
export async function runRehearsal(options: RehearseOptions): Promise<void> {
  const debug = process.env["RUNNER_DEBUG"] === "1";
  const redactor = new Redactor();
  for (const secret of environmentSecrets(process.env)) redactor.learn(secret);
  const report = await rehearseInto(options, redactor).catch((error: unknown) =>
    reportOfFailure("rehearse", error, debug),
  );
  deliver({ report }, options, redactor);
}
