import { GuardError } from "../../../domain/failure/guard-error.ts";
import type { Plan } from "../../../domain/release/plan.ts";
import type { PypiFacts } from "../../../domain/release/pypi-facts.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import type { Credential } from "../../../ports/registry.ts";
import { again, done, retry } from "../../../ports/retry.ts";
import { claimsIn, keepToken, takeToken, type Work } from "../work.ts";

const ATTEMPTS = 4;

/** An upload token, minted now: it lives for 15 minutes, so each upload has its own. Every attempt has a new ID token, because the index takes each only once. */
async function mint(work: Work, { index, name }: PypiTarget): Promise<string> {
  const { ports, patience } = work;
  const pythonIndex = ports.pythonIndexOf(index);
  const policy = { attempts: ATTEMPTS, deadline: patience.deadline };
  const audience = await pythonIndex.audience();
  return retry(ports.clock, policy, async () => {
    const outcome = await pythonIndex.mint(await ports.ids.token(audience), claimsIn(work));
    if (outcome.kind === "done") return done(outcome.value);
    if (outcome.kind === "refused") throw outcome.error;
    const says = outcome.kind === "exists" ? "an answer that makes no sense" : outcome.says;
    const failure = new GuardError("network", {
      says: `PyPI gave no upload token for ${name}: ${says}`,
      fix: "See PyPI's status page, and run the job again.",
    });
    return again(failure, outcome.kind === "exists" ? undefined : outcome.notBeforeMs);
  });
}

/** How this run proves to the index that it may upload. */
export async function pypiCredential(work: Work, target: PypiTarget): Promise<Credential> {
  if (!target.trusted) return { token: work.pypiToken, oidc: false };
  return { token: takeToken(work, target.id) ?? (await mint(work, target)), oidc: true };
}

/**
 * The targets whose trust is tried before anything is written, one for each index: a mint answers
 * for all projects of a publisher. Where the project is not there yet none is tried, because the
 * first mint makes it.
 */
export function pypiTrials({ facts }: Work, plan: Plan): readonly PypiFacts[] {
  const due = facts.pypi.filter(({ target }) =>
    plan.steps.some((step) => step.kind === "pypi" && step.target === target.id),
  );
  const trusting = due.filter(({ target }) => target.trusted);
  return trusting.filter(
    ({ target, project }, at) =>
      project.known &&
      project.value !== undefined &&
      trusting.findIndex((other) => other.target.index === target.index) === at,
  );
}

/** Asks whether the index would let this run in. */
export async function tryPypiCredential(work: Work, target: PypiTarget): Promise<void> {
  keepToken(work, target.id, await mint(work, target));
}
