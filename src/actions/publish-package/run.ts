import type { SubjectCheck } from "../../checks/define-check.ts";
import { judgeSubjects } from "../../checks/judge.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { publishedOf } from "../../domain/release/begun.ts";
import { heldBy } from "../../domain/release/held.ts";
import { type Plan, planOf, standing } from "../../domain/release/plan.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import type { TargetResult } from "../../domain/release/target.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { demandDigest } from "../../ports/demand-digest.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import type { PublishingPorts } from "../../ports/publishing.ts";
import { readBundle, type SealedBundle } from "../../ports/read-bundle.ts";
import { ASKING, heldReport } from "./held-report.ts";
import { modeOf, planRefusal } from "./mode.ts";
import { checkNpmToken } from "./npm-token.ts";
import { type Performance, perform } from "./perform.ts";
import { preflight } from "./preflight.ts";
import { publishReport } from "./publish-report.ts";
import type { Inputs, spec } from "./spec.ts";
import { explainUnbegun } from "./unbegun.ts";
import type { Work } from "./work.ts";

export type PublishInputs = Pick<
  Inputs,
  "bundle" | "bundle-digest" | "dry-run" | "environment" | "npm-token" | "policy"
> &
  Partial<Pick<Inputs, "mode" | "plan-digest" | "pypi-token">>;

export type ReleaseCheck = SubjectCheck<ReleaseFacts>;

export interface PublishConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

const judge = (
  facts: ReleaseFacts,
  checks: readonly ReleaseCheck[],
  { policy, today }: { readonly policy: Policy; readonly today: string },
): Report =>
  conclude({
    action: "publish-package",
    judgement: judgeSubjects(checks, [facts]),
    // What cannot be taken back waits for no exception: nothing of it is suppressed.
    policy: { ...policy, scan: { ignore: [] } },
    failOn: "high",
    hygiene: new Set(checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: facts.bundle.files.length,
    today,
  });

const workOn = (
  facts: ReleaseFacts,
  plan: Plan,
  given: {
    readonly ports: PublishingPorts;
    readonly sealed: SealedBundle;
    readonly npmToken: string;
    readonly pypiToken: string;
  },
): Work => ({
  ...given,
  facts,
  planDigest: plan.digest,
  host: given.ports.hostOf(facts.bundle.repository.name),
  patience: { clock: given.ports.clock, deadline: given.ports.deadline },
  progress: {
    tokens: new Map(),
    results: new Map(standing(facts, plan).map((each) => [each.target, each])),
  },
});

const urlOf = ({ facts, progress }: Work): string => {
  const published = facts.host && publishedOf(facts.host);
  const { draft } = progress;
  return draft && !draft.draft ? draft.url : (published?.url ?? "");
};

/** A failed or refused target says so; the rest say how far they came. */
const resultsOf = ({ progress }: Work): readonly TargetResult[] => [...progress.results.values()];

interface Looked {
  readonly facts: ReleaseFacts;
  readonly plan: Plan;
  readonly judged: Report;
  readonly work: Work;
}

async function lookAround(
  inputs: PublishInputs,
  ports: PublishingPorts,
  checks: readonly ReleaseCheck[],
): Promise<Looked> {
  demandDigest(inputs["bundle-digest"], ports.onRunner);
  checkNpmToken(inputs["npm-token"]);
  const { workspace, clock } = ports;
  const policy = await readPolicy(workspace, inputs.policy, ports.onRunner);
  const sealed = await readBundle(workspace, inputs.bundle, inputs["bundle-digest"]);
  const [npmToken, pypiToken] = [inputs["npm-token"], inputs["pypi-token"] ?? ""];
  const environment = inputs.environment || policy.permissions.environment;
  const asksOnly = inputs.mode === "verify-only";
  const tokens = { hasNpmToken: npmToken !== "", pypiToken };
  const subject = { sealed, policy, ...tokens, environment, asksOnly };
  const facts = await preflight(subject, ports);
  const plan = planOf(facts);
  const judged = judge(facts, checks, { policy, today: dayOf(clock.now()) });
  return { facts, plan, judged, work: workOn(facts, plan, { ports, sealed, npmToken, pypiToken }) };
}

async function carryOut(
  { plan, work }: Looked,
  { approved, dryRun }: { readonly approved: string | undefined; readonly dryRun: boolean },
): Promise<Performance> {
  work.ports.log.info(`Plan ${plan.digest}: ${plan.steps.length} steps`);
  const error = planRefusal(plan, approved);
  if (error) return { done: [], failed: [], error };
  const performance = await perform(work, plan, dryRun);
  explainUnbegun(work, plan, performance);
  return performance;
}

const conclusionOf = (
  report: Report,
  results: readonly TargetResult[],
  { plan, work }: Looked,
): PublishConclusion => ({
  report: { ...report, ...(work.ports.rehearsal && { rehearsal: true as const }) },
  outputs: {
    result: JSON.stringify(results),
    "plan-digest": plan.digest,
    "release-url": urlOf(work),
  },
});

/** Asks every target whether it has exactly the sealed bytes, and does nothing else. */
async function verifyOnly(
  inputs: PublishInputs,
  ports: PublishingPorts,
  checks: readonly ReleaseCheck[],
): Promise<PublishConclusion> {
  const asking = checks.filter(({ id }) => ASKING.has(id));
  const looked = await lookAround(inputs, ports, asking);
  const results = heldBy(looked.facts);
  return conclusionOf(heldReport(looked.judged, looked.facts, results), results, looked);
}

/** Publishes the sealed bytes: looks at everything, plans, and only then writes. A run that was cut off anywhere can be run again. */
export async function publishPackage(
  inputs: PublishInputs,
  ports: PublishingPorts,
  checks: readonly ReleaseCheck[],
): Promise<PublishConclusion> {
  const mode = modeOf(inputs);
  if (mode === "verify-only") return verifyOnly(inputs, ports, checks);
  const looked = await lookAround(inputs, ports, checks);
  const { facts, plan, judged, work } = looked;
  const dryRun = mode === "plan";
  const performance =
    judged.outcome === "passed"
      ? await carryOut(looked, { approved: inputs["plan-digest"], dryRun })
      : undefined;
  const results = resultsOf(work);
  const told = { facts, plan, results, dryRun, ...(performance && { performance }) };
  return conclusionOf(publishReport(judged, told), results, looked);
}
