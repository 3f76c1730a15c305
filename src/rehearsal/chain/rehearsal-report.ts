import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Report, Stage, Table } from "../../domain/report/report.ts";
import { TOOL } from "../../domain/report/tool.ts";
import type { Rehearsal } from "./rehearse.ts";
import type { JobRun } from "./run-job.ts";

const STATES = { success: "passed", failure: "refused", skipped: "skipped" } as const;

/** The report that a job's action left, where it got that far. */
export function reportOf(run: JobRun): Report | undefined {
  const action = run.steps.find(({ result }) => "action" in result)?.result.action;
  if (action === undefined) return undefined;
  const path = join(run.temporary, "release-guard", action, "report.json");
  if (!existsSync(path)) return undefined;
  // Written by our own bundle a moment ago, in this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(path, "utf8")) as Report;
}

const stateOf = (run: JobRun): Stage["state"] => {
  const outcome = reportOf(run)?.outcome;
  return run.result === "failure" && outcome !== undefined && outcome !== "passed"
    ? outcome
    : STATES[run.result];
};

function lastLine(run: JobRun): string {
  const failed = run.steps.find(({ result }) => result.exitCode !== 0);
  return failed === undefined
    ? ""
    : `${failed.name}: ${failed.result.output.trim().split("\n").at(-1) ?? ""}`;
}

const noteOf = (run: JobRun): string => reportOf(run)?.summary ?? lastLine(run);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const stageTable = (runs: ReadonlyMap<string, JobRun>, title: string): Table => ({
  title,
  columns: ["Stage", "Verdict", "Time", "What it says"],
  rows: [...runs.values()].map((run) => [run.id, stateOf(run), seconds(run.ms), noteOf(run)]),
});

const channelTable = ({ channels }: Rehearsal): Table => ({
  title: "What the world holds",
  columns: ["Channel", "State"],
  rows: channels.map(({ name, wrong }) => [
    name,
    wrong === "" ? "the sealed bytes, exactly once" : wrong,
  ]),
});

function outcomeOf(rehearsal: Rehearsal, complete: boolean): Outcome {
  const last = rehearsal.attempts.at(-1);
  const failed = [...(last?.values() ?? [])].some(({ result }) => result === "failure");
  const astray = complete && rehearsal.channels.some(({ wrong }) => wrong !== "");
  return failed || astray ? "refused" : "passed";
}

const attemptTitle = (index: number, all: number): string => {
  if (all === 1) return "How each stage went";
  return index === 0 ? "First run, with the fault" : "Run again, without it";
};

const isTable = ({ title }: Table): boolean => title !== "";

/** For a terminal: the stages and the channels; the stages' own tables are in report.html. */
export const inBrief = (report: Report, own: number): Report => ({
  ...report,
  tables: (report.tables ?? []).slice(0, own),
});

/** How many of the report's tables are the rehearsal's own; they come first. */
export const ownTables = (rehearsal: Rehearsal, complete: boolean): number =>
  rehearsal.attempts.length + (complete ? 1 : 0);

/** Everything the stages reported, as one report. `complete` says whether the run was meant to reach the end. */
export function reportOfRehearsal(rehearsal: Rehearsal, complete: boolean): Report {
  const last: ReadonlyMap<string, JobRun> = rehearsal.attempts.at(-1) ?? new Map();
  const runs = [...last.values()];
  const reports = runs.flatMap((run) => reportOf(run) ?? []);
  const outcome = outcomeOf(rehearsal, complete);
  const stages = runs.map((run): Stage => ({
    name: run.id,
    state: stateOf(run),
    note: noteOf(run),
  }));
  const subject = reports
    .map((report) => report.subject ?? {})
    .reduce((all, one) => ({ ...all, ...one }), {});
  const { repository, packageName } = rehearsal.caller;
  const said = outcome === "passed" ? "went through the whole release" : "did not get through";
  return {
    schemaVersion: 1,
    tool: TOOL,
    action: "rehearse",
    outcome,
    summary: `${packageName} ${complete || outcome !== "passed" ? said : "got as far as asked"}: ${runs.length} stages, ${rehearsal.calls} calls to the doubles, no network, no credential.`,
    examined: {
      files: reports.reduce((sum, { examined }) => sum + examined.files, 0),
      checks: reports.reduce((sum, { examined }) => sum + examined.checks, 0),
    },
    verdicts: reports.flatMap(({ verdicts }) => verdicts),
    findings: reports.flatMap(({ findings }) => findings),
    subject: { repository, ...subject },
    rehearsal: true,
    stages,
    tables: [
      ...rehearsal.attempts.map((attempt, index) =>
        stageTable(attempt, attemptTitle(index, rehearsal.attempts.length)),
      ),
      ...(complete ? [channelTable(rehearsal)] : []),
      ...reports.flatMap(({ tables }) => (tables ?? []).filter(isTable)),
    ],
    details: { faults: rehearsal.faultsPlayed, channels: rehearsal.channels },
  };
}
