import { GuardError } from "../../domain/failure/guard-error.ts";
import { isPublic, type Plan, type ReleaseStep } from "../../domain/release/plan.ts";
import { stepBatches } from "../../domain/release/step-batches.ts";
import type { TargetState } from "../../domain/release/target.ts";
import { type SideBySide, sideBySide } from "../../ports/side-by-side.ts";
import { assetStep } from "./steps/asset-step.ts";
import { attestStep, provenanceStep } from "./steps/attest-step.ts";
import { draftStep } from "./steps/draft-step.ts";
import { tryCredential } from "./steps/npm-credential.ts";
import { pypiTrials, tryPypiCredential } from "./steps/pypi-credential.ts";
import { pypiStep } from "./steps/pypi-step.ts";
import { floatingStep } from "./steps/floating-step.ts";
import { npmStep } from "./steps/npm-step.ts";
import { receiptStep } from "./steps/receipt-step.ts";
import { recheckStep } from "./steps/recheck-step.ts";
import { releaseStep } from "./steps/release-step.ts";
import { tagStep } from "./steps/tag-step.ts";
import { settle, type Work } from "./work.ts";

/** Most steps under way. GitHub limits whoever creates much at once; npm's limits are not written anywhere. */
const WIDTH = 3;

type Performer = (work: Work, step: ReleaseStep) => Promise<void>;

const PERFORMERS: Readonly<Record<ReleaseStep["kind"], Performer>> = {
  draft: draftStep,
  asset: assetStep,
  attest: attestStep,
  provenance: provenanceStep,
  recheck: recheckStep,
  npm: npmStep,
  pypi: pypiStep,
  receipt: receiptStep,
  tag: tagStep,
  release: releaseStep,
  floating: floatingStep,
};

/** How far a run came. */
export interface Performance {
  readonly done: readonly ReleaseStep[];
  /** The step that failed, or that waits for somebody; none where the registries' doors were not even open. */
  readonly stopped?: ReleaseStep;
  /** Every step that failed: several may have been under way. */
  readonly failed: readonly ReleaseStep[];
  readonly error?: GuardError;
}

const stateAfter = ({ code }: GuardError): TargetState =>
  code === "unknown-outcome" ? "unknown" : "failed";

const isStaged = ({ progress }: Work, { about = "" }: ReleaseStep): boolean =>
  progress.results.get(about)?.state === "staged";

/** What waits for a person keeps back everything that cannot be taken back, but not what can. */
const mayFollow = (step: ReleaseStep, waiting: ReleaseStep | undefined): boolean =>
  waiting === undefined || (step.kind === "npm" && step.reversible);

/** What is no rule of a release, but a limit of this version or of the token. */
function checkFeasible({ facts }: Work): void {
  if (isPublic(facts) && !facts.attested.known)
    throw new GuardError("forbidden", {
      says: `Whether the files are attested already could not be seen: it takes ${facts.attested.needs}`,
      fix: "Give the publishing job `attestations: write`, and run it again.",
    });
}

/** Whether every registry lets this run in, asked before the first write. */
async function tryCredentials(work: Work, plan: Plan): Promise<void> {
  const due = new Set(plan.steps.filter(({ kind }) => kind === "npm").map(({ about }) => about));
  const packages = work.facts.npm.filter(({ target }) => due.has(target.id));
  const trials = [
    ...packages.map(({ target }) => ({
      id: target.id,
      act: async () => tryCredential(work, target),
    })),
    ...pypiTrials(work, plan).map(({ target }) => ({
      id: target.id,
      act: async () => tryPypiCredential(work, target),
    })),
  ];
  const { failed } = await sideBySide(trials, WIDTH, async ({ id, act }) => attempt(work, id, act));
  const error = refusalIn(failed);
  if (error) throw error;
}

/** Notes on the target what went wrong, and passes it on. */
async function attempt(work: Work, target: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof GuardError)
      settle(work, { target, state: stateAfter(error), reason: error.message });
    throw error;
  }
}

/** The refusal that comes first in the plan. What is no refusal is a bug, and goes before it. */
function refusalIn(failed: SideBySide<unknown>["failed"]): GuardError | undefined {
  const errors = failed.map(({ error }) => error);
  const refusals = errors.filter((error) => error instanceof GuardError);
  if (refusals.length < errors.length) throw errors.find((error) => !(error instanceof GuardError));
  return refusals[0];
}

async function steps(work: Work, plan: Plan): Promise<Performance> {
  const { log } = work.ports;
  const done: ReleaseStep[] = [];
  let waiting: ReleaseStep | undefined;
  for (const batch of stepBatches(plan.steps, work.facts)) {
    const [first] = batch;
    if (first && !mayFollow(first, waiting)) break;
    delete work.progress.seenDraft;
    // The order of the steps is the point of the plan.
    // oxlint-disable-next-line no-await-in-loop
    const ended = await sideBySide(batch, WIDTH, async (step) => {
      log.info(`${plan.steps.indexOf(step) + 1}/${plan.steps.length} ${step.does}`);
      await attempt(work, step.target, async () => PERFORMERS[step.kind](work, step));
    });
    done.push(...ended.done);
    const error = refusalIn(ended.failed);
    const failed = ended.failed.map(({ item }) => item);
    if (error) return { done, failed, error, ...(failed[0] && { stopped: failed[0] }) };
    waiting ??= ended.done.find((step) => isStaged(work, step));
  }
  return { done, failed: [], ...(waiting && { stopped: waiting }) };
}

/** Does what the plan says, step by step; a dry run leaves out every step that writes, and nothing else. */
export async function perform(work: Work, plan: Plan, dryRun: boolean): Promise<Performance> {
  const kept = dryRun ? { ...plan, steps: plan.steps.filter(({ writes }) => !writes) } : plan;
  try {
    checkFeasible(work);
    await tryCredentials(work, plan);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { done: [], failed: [], error };
  }
  return steps(work, kept);
}
