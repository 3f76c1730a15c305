import { GuardError } from "../../domain/failure/guard-error.ts";
import { isPublic, type Plan, type ReleaseStep } from "../../domain/release/plan.ts";
import type { TargetState } from "../../domain/release/target.ts";
import { assetStep } from "./steps/asset-step.ts";
import { attestStep, provenanceStep } from "./steps/attest-step.ts";
import { draftStep } from "./steps/draft-step.ts";
import { tryCredential } from "./steps/npm-credential.ts";
import { pypiTrials, tryPypiCredential } from "./steps/pypi-credential.ts";
import { pypiStep } from "./steps/pypi-step.ts";
import { npmStep } from "./steps/npm-step.ts";
import { recheckStep } from "./steps/recheck-step.ts";
import { releaseStep } from "./steps/release-step.ts";
import { tagStep } from "./steps/tag-step.ts";
import { settle, type Work } from "./work.ts";

type Performer = (work: Work, step: ReleaseStep) => Promise<void>;

const PERFORMERS: Readonly<Record<ReleaseStep["kind"], Performer>> = {
  draft: draftStep,
  asset: assetStep,
  attest: attestStep,
  provenance: provenanceStep,
  recheck: recheckStep,
  npm: npmStep,
  pypi: pypiStep,
  tag: tagStep,
  release: releaseStep,
};

/** How far a run came. */
export interface Performance {
  readonly done: readonly ReleaseStep[];
  /** The step that failed, or that waits for somebody; none where the registries' doors were not even open. */
  readonly stopped?: ReleaseStep;
  readonly error?: GuardError;
}

const stateAfter = ({ code }: GuardError): TargetState =>
  code === "unknown-outcome" ? "unknown" : "failed";

const isStaged = ({ progress }: Work, { about = "" }: ReleaseStep): boolean =>
  progress.results.get(about)?.state === "staged";

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
  for (const { about } of plan.steps.filter(({ kind }) => kind === "npm")) {
    const target = work.facts.npm.find((npm) => npm.target.id === about)?.target;
    // oxlint-disable-next-line no-await-in-loop
    if (target) await attempt(work, target.id, async () => tryCredential(work, target.name));
  }
  for (const { target } of pypiTrials(work, plan))
    // oxlint-disable-next-line no-await-in-loop
    await attempt(work, target.id, async () => tryPypiCredential(work, target));
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

async function steps(
  work: Work,
  plan: Plan,
  done: ReleaseStep[],
): Promise<ReleaseStep | undefined> {
  const { log } = work.ports;
  for (const step of plan.steps) {
    log.info(`${done.length + 1}/${plan.steps.length} ${step.does}`);
    // The order of the steps is the point of the plan.
    // oxlint-disable-next-line no-await-in-loop
    await attempt(work, step.target, async () => PERFORMERS[step.kind](work, step));
    done.push(step);
    if (isStaged(work, step)) return step;
  }
  return undefined;
}

/** Does what the plan says, step by step; a dry run leaves out every step that writes, and nothing else. */
export async function perform(work: Work, plan: Plan, dryRun: boolean): Promise<Performance> {
  const kept = dryRun ? { ...plan, steps: plan.steps.filter(({ writes }) => !writes) } : plan;
  const done: ReleaseStep[] = [];
  let begun = false;
  try {
    checkFeasible(work);
    await tryCredentials(work, plan);
    begun = true;
    const stopped = await steps(work, kept, done);
    return { done, ...(stopped && { stopped }) };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const stopped = begun ? kept.steps[done.length] : undefined;
    return { done, error, ...(stopped && { stopped }) };
  }
}
