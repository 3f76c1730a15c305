import type { Plan, ReleaseStep } from "../../domain/release/plan.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import type { TargetResult } from "../../domain/release/target.ts";
import type { Outcome, Report, Stage, Subject, Table } from "../../domain/report/report.ts";
import { oidcTable } from "../../domain/trust/oidc-table.ts";
import { trustRows } from "../../domain/trust/release-rows.ts";
import type { Performance } from "./perform.ts";

export interface Told {
  readonly facts: ReleaseFacts;
  readonly plan: Plan;
  readonly results: readonly TargetResult[];
  readonly dryRun: boolean;
  readonly performance?: Performance;
}

const planTable = ({ plan, performance, dryRun, results }: Told): Table => {
  const waits = ({ about }: ReleaseStep): boolean =>
    results.some(({ target, state }) => target === about && state === "staged");
  const state = (step: ReleaseStep): string => {
    if (performance === undefined) return "not begun";
    if (dryRun) return "left out";
    if (waits(step)) return "waits for approval";
    if (performance.done.includes(step)) return "done";
    return performance.failed.includes(step) ? "failed" : "not begun";
  };
  return {
    title: "Plan",
    columns: ["#", "Step", "Can be taken back", "State"],
    rows: plan.steps.map((step, index) => [
      String(index + 1),
      step.does,
      step.reversible ? "yes" : "no",
      dryRun && !step.writes ? "done" : state(step),
    ]),
  };
};

/** Where every target stands. */
export const targetTable = (results: readonly TargetResult[]): Table => ({
  title: "Targets",
  columns: ["Target", "State", "SHA-256", "Address", "Reason"],
  rows: results.map(({ target, state, digest = "", url = "", reason = "" }) => [
    target,
    state,
    digest,
    url,
    reason,
  ]),
});

const STAGES = [
  ["draft release", ["draft", "asset"]],
  ["attestation", ["attest", "provenance"]],
  ["last look", ["recheck"]],
  ["npm", ["npm"]],
  ["PyPI", ["pypi"]],
  ["tag", ["tag"]],
  ["release", ["receipt", "release", "floating"]],
] as const;

function stageState(told: Told, kinds: readonly string[]): Stage["state"] {
  const { plan, performance, dryRun } = told;
  const mine = plan.steps.filter(({ kind }) => kinds.includes(kind));
  if (mine.length === 0 || performance === undefined || dryRun) return "skipped";
  if (performance.error && performance.stopped && mine.includes(performance.stopped))
    return "error";
  if (performance.stopped && mine.includes(performance.stopped)) return "pending";
  return mine.every((step) => performance.done.includes(step)) ? "passed" : "skipped";
}

const noteOf = ({ plan, dryRun }: Told, kinds: readonly string[]): string | undefined => {
  const planned = plan.steps.some(({ kind }) => kinds.includes(kind));
  if (!planned) return "nothing to do";
  return dryRun ? "dry run" : undefined;
};

function stagesOf(told: Told, preflight: Outcome): Stage[] {
  const failed = told.performance?.error !== undefined && told.performance.stopped === undefined;
  const rest = STAGES.map(([name, kinds]): Stage => {
    const note = noteOf(told, kinds);
    return { name, state: stageState(told, kinds), ...(note !== undefined && { note }) };
  });
  return [{ name: "preflight", state: failed ? "error" : preflight }, ...rest];
}

export function subjectOf(facts: ReleaseFacts): Subject {
  const { bundle, digest, claims } = facts;
  return {
    repository: bundle.repository.name,
    commit: bundle.commit,
    ref: bundle.ref,
    version: bundle.version,
    bundleDigest: digest,
    ...(claims.known && { run: `${claims.value.run_id}/${claims.value.run_attempt}` }),
  };
}

const states = (results: readonly TargetResult[], wanted: TargetResult["state"]): number =>
  results.filter(({ state }) => state === wanted).length;

function waitingIn(results: readonly TargetResult[]): string {
  const names = results.filter(({ state }) => state === "staged").map(({ target }) => target);
  return `${names.join(", ")} ${names.length === 1 ? "waits" : "wait"} for approval`;
}

function summaryOf(told: Told, outcome: Outcome): string {
  const { plan, results, dryRun, performance } = told;
  if (performance?.error) return performance.error.message;
  if (outcome === "pending") return `${waitingIn(results)} at npm; the release stays a draft.`;
  if (plan.steps.length === 0) return "Every target holds exactly these bytes already.";
  if (dryRun) return `Dry run: ${plan.steps.length} steps are planned, nothing was written.`;
  return `${states(results, "published")} published, ${states(results, "already")} there already.`;
}

function outcomeOf({ performance, results }: Told): Outcome {
  if (performance?.error) return "error";
  return states(results, "staged") > 0 ? "pending" : "passed";
}

/** Adds to the checks' report what was planned and what became of it. */
export function publishReport(judged: Report, told: Told): Report {
  const { plan, results, dryRun, performance, facts } = told;
  const refused = judged.outcome !== "passed";
  const outcome = refused ? judged.outcome : outcomeOf(told);
  const error = performance?.error;
  return {
    ...judged,
    outcome,
    summary: refused ? judged.summary : summaryOf(told, outcome),
    subject: subjectOf(facts),
    ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
    stages: stagesOf(told, judged.outcome),
    tables: [targetTable(results), planTable(told), oidcTable(trustRows(facts))],
    details: {
      "publish-package": {
        mode: dryRun ? "plan" : "publish",
        dryRun,
        bundleDigest: facts.digest,
        planDigest: plan.digest,
        plan: plan.steps,
        targets: results,
      },
    },
  };
}
