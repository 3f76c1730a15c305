import { claimsOf } from "../../domain/attestation/workflow-claims.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { readRepositoryField } from "../../domain/package/repository-field.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import {
  hiddenIdentity,
  identityOfClaims,
  type JobIdentity,
} from "../../domain/trust/job-identity.ts";
import { foretoldJobs, type ForetoldJob } from "../../domain/trust/foretold-jobs.ts";
import type { TrustSubject } from "../../domain/trust/trust-subject.ts";
import type { TrustTarget } from "../../domain/trust/trust-target.ts";
import { trustTargets } from "../../domain/trust/trust-targets.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import type { Git } from "../../ports/git.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";
import type { TrustTrials } from "../../ports/trust-trials.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { type NamedPackages, namedPackages } from "./named-packages.ts";
import { readWorkflows } from "./read-workflows.ts";

/** Nobody accepts tokens of this audience, so reading one's own claims gives nothing away. */
const OWN_CLAIMS = "release-guard:claims";

export interface DoctorWorld {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly trials: TrustTrials;
  /** Identity tokens of the job; undefined on a laptop. */
  readonly ids?: IdTokens;
  /** What the runner says of the run; undefined on a laptop. */
  readonly run?: RunContext;
}

export interface DoctorRules {
  readonly policy: Policy;
  readonly environment: string;
}

async function repositoryFact({ run, git }: DoctorWorld): Promise<Fact<string>> {
  if (run) return known(run.repository);
  const head = await git.head();
  if (!head.known) return head;
  const name = readRepositoryField(head.value.origin)?.name;
  return name === undefined ? unknown("a git remote `origin` at GitHub") : known(name);
}

/** A job that may not ask for tokens is known for just that. */
function tokenless(run: RunContext): JobIdentity {
  const needs = "the job's ID token; it lacks `id-token: write`";
  return {
    ...hiddenIdentity(`this job (run ${run.runId}, attempt ${run.runAttempt})`, needs),
    repository: known(run.repository),
    repositoryId: known(run.repositoryId),
    triggers: known([run.eventName]),
    ...(run.runnerEnvironment !== "" && { runner: known(run.runnerEnvironment) }),
    idToken: known(false),
  };
}

async function ownIdentity(ids: IdTokens, run: RunContext): Promise<JobIdentity> {
  try {
    return identityOfClaims(claimsOf(await ids.token(OWN_CLAIMS)));
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    if (error.code === "forbidden") return tokenless(run);
    return hiddenIdentity("this job", `a whole answer about the job's ID token (${error.message})`);
  }
}

/** The jobs of the workflow files that publish to a target; one of which nothing is known where there is none. */
function jobsFor(target: TrustTarget, foretold: readonly ForetoldJob[]): readonly JobIdentity[] {
  const jobs = foretold.filter(({ channels }) => channels.has(target.registry));
  if (jobs.length > 0) return jobs.map(({ job }) => job);
  const needs = `a job under .github/workflows that publishes to ${target.registry}`;
  return [hiddenIdentity("no workflow", needs)];
}

interface Gathered {
  readonly rules: DoctorRules;
  readonly packages: NamedPackages;
  readonly foretold: readonly ForetoldJob[];
  /** Paths of the workflow files that were read. */
  readonly paths: readonly string[];
}

/**
 * The files that publish to a target. A job that is asked publishes too, whatever its own file seems
 * to do; where that file is not in the checkout, nobody can say which others there are.
 */
function publishersOf(
  { foretold, paths }: Gathered,
  { target, job, inJob }: Pick<TrustSubject, "target" | "job"> & { readonly inJob: boolean },
): readonly string[] {
  const files = foretold
    .filter(({ channels }) => channels.has(target.registry))
    .map(({ file }) => file);
  if (!inJob || !job.entry.known) return [...new Set(files)];
  const { value: entry } = job.entry;
  const own = paths.find((path) => entry.endsWith(`/${path}`));
  return own === undefined ? [] : [...new Set([...files, own])].toSorted();
}

function subjectOf(
  gathered: Gathered,
  { inJob, ...seen }: Pick<TrustSubject, "target" | "job" | "trial"> & { readonly inJob: boolean },
): TrustSubject {
  const { rules, packages } = gathered;
  const { id } = rules.policy.repository;
  return {
    ...seen,
    environment: rules.environment,
    ...(id !== undefined && { pinnedRepository: id }),
    packageRepository: packages.repository,
    publishers: publishersOf(gathered, { ...seen, inJob }),
  };
}

/** One subject for each target and each job that publishes there. */
export async function gatherSubjects(
  world: DoctorWorld,
  rules: DoctorRules,
): Promise<readonly TrustSubject[]> {
  const [packages, workflows, repository] = await Promise.all([
    namedPackages(world.workspace),
    readWorkflows(world.workspace),
    repositoryFact(world),
  ]);
  const foretold = foretoldJobs(workflows, repository);
  const gathered = { rules, packages, foretold, paths: workflows.map(({ path }) => path) };
  const targets = trustTargets(rules.policy, { ...packages, release: repository });
  const { ids, run, trials } = world;
  if (ids && run) {
    const job = await ownIdentity(ids, run);
    return Promise.all(
      targets.map(async (target) => {
        const mayAsk = job.idToken.known && job.idToken.value && target.trusted;
        const trial = mayAsk ? await trials.ask(target, ids) : unknown("the job's ID token");
        return subjectOf(gathered, { target, job, trial, inJob: true });
      }),
    );
  }
  const trial = unknown(
    "the ID token of the job; run `release-guard doctor` in the publishing job, or compare the registry's page with the table OIDC",
  );
  return targets.flatMap((target) =>
    jobsFor(target, foretold).map((job) =>
      subjectOf(gathered, { target, job, trial, inJob: false }),
    ),
  );
}
