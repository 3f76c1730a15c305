import type { JobClaims } from "../../oidc/claims.ts";
import type { GitHubState } from "./github-state.ts";
import type { Attempt, Repository, Run } from "./records.ts";

/** One job of the run, as the three witnesses (runner, API, ID token) must tell of it alike. */
export interface RehearsalJob {
  readonly repository: Repository;
  readonly run: Run;
  readonly attempt: Attempt;
  readonly id: number;
  readonly name: string;
  readonly environment?: string;
  /** Whether it is written in the caller's own file, although the run calls other workflows too. */
  readonly own?: boolean;
}

/** Adds a job to the last attempt of the run. */
export function startJob(
  state: GitHubState,
  of: {
    readonly repository: string;
    readonly runId: number;
    readonly name: string;
    readonly environment?: string;
    readonly own?: boolean;
  },
): RehearsalJob {
  const repository = state.repository(of.repository);
  const run = repository.runs.find(({ id }) => id === of.runId);
  const attempt = run?.attempts.at(-1);
  if (run === undefined || attempt === undefined) throw new Error(`No run ${of.runId}`);
  const id = state.records.nextId++;
  attempt.jobs.push({ id, name: of.name, status: "in_progress", conclusion: null });
  const { name, environment, own = false } = of;
  return {
    repository,
    run,
    attempt,
    id,
    name,
    own,
    ...(environment !== undefined && { environment }),
  };
}

/** Presses "Re-run" as this person: a new attempt, whose `actor` stays the first one's. */
export function startAttempt(
  state: GitHubState,
  repository: string,
  by: { runId: number; login: string },
) {
  const run = state.repository(repository).runs.find(({ id }) => id === by.runId);
  const before = run?.attempts.at(-1);
  const person = state.records.people.find(({ login }) => login === by.login);
  if (!run || !before || !person)
    throw new Error(`No run ${by.runId}, or nobody called ${by.login}`);
  before.status = "completed";
  before.conclusion ??= "failure";
  run.attempts.push({
    ...before,
    number: before.number + 1,
    triggeringActor: person,
    status: "in_progress",
    conclusion: null,
    jobs: [],
  });
}

const nameOf = ({ owner, name }: Repository): string => `${owner.login}/${name}`;
const refOf = ({ headBranch }: Run): string => `refs/heads/${headBranch}`;
const workflowRefOf = ({ repository, run }: RehearsalJob): string =>
  `${nameOf(repository)}/${run.workflowPath}@${refOf(run)}`;

/** What the ID tokens of this job say. */
export function claimsOf(job: RehearsalJob): JobClaims {
  const { repository, run, attempt } = job;
  const [called] = job.own === true ? [] : run.referencedWorkflows;
  return {
    repository: nameOf(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.private ? "private" : "public",
    ref: refOf(run),
    ref_type: "branch",
    ref_protected: "true",
    sha: run.headSha,
    head_ref: "",
    base_ref: "",
    workflow: run.workflowName,
    workflow_ref: workflowRefOf(job),
    workflow_sha: run.headSha,
    job_workflow_ref: called?.path ?? workflowRefOf(job),
    job_workflow_sha: called?.sha ?? run.headSha,
    event_name: run.event,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(attempt.number),
    actor: attempt.actor.login,
    actor_id: String(attempt.actor.id),
    ...(job.environment !== undefined && { environment: job.environment }),
    runner_environment: "github-hosted",
    check_run_id: String(job.id),
  };
}

/** The variables that the runner sets for this job; `apiUrl` is where the double listens. */
export function runnerVariables(job: RehearsalJob, urls: { apiUrl: string; serverUrl: string }) {
  const { repository, run, attempt } = job;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: attempt.actor.login,
    GITHUB_ACTOR_ID: String(attempt.actor.id),
    GITHUB_TRIGGERING_ACTOR: attempt.triggeringActor.login,
    GITHUB_API_URL: urls.apiUrl,
    GITHUB_SERVER_URL: urls.serverUrl,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_JOB: job.name,
    GITHUB_REF: refOf(run),
    GITHUB_REF_NAME: run.headBranch,
    GITHUB_REF_PROTECTED: "true",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: nameOf(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RUN_ATTEMPT: String(attempt.number),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SHA: run.headSha,
    GITHUB_WORKFLOW: run.workflowName,
    GITHUB_WORKFLOW_REF: workflowRefOf(job),
    GITHUB_WORKFLOW_SHA: run.headSha,
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}
