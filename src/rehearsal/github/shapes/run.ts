import type { RepositoryVisit } from "../endpoint.ts";
import type { Approval, Attempt, Job, Repository, Run } from "../state/records.ts";
import { environmentBasics } from "./environment.ts";
import { simpleUser } from "./person.ts";
import { apiUrl, htmlUrl, minimalRepository } from "./repository.ts";
import { nodeId, type Schemas } from "./schemas.ts";

type Place = RepositoryVisit;

function headCommit({ repository }: Place, run: Run) {
  const commit = repository.commits.find(({ sha }) => sha === run.headSha);
  if (commit === undefined) return null;
  const { name, email, date } = commit.author;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: date,
    author: { name, email },
    committer: { name, email },
  } satisfies Schemas["nullable-simple-commit"];
}

/** A repository that the double does not know is shown as a fork without more to say. */
function headRepository(place: Place, run: Run): Repository {
  const { records, repository } = place;
  const found = records.repositories.find(({ id }) => id === run.headRepositoryId);
  return found ?? { ...repository, id: run.headRepositoryId, fork: true };
}

const runLinks = (url: string, attempt: Attempt, workflowId: number) => ({
  jobs_url: `${url}/jobs`,
  logs_url: `${url}/logs`,
  check_suite_url: `${url}/check-suite`,
  artifacts_url: `${url}/artifacts`,
  cancel_url: `${url}/cancel`,
  rerun_url: `${url}/rerun`,
  workflow_url: url.replace(/runs\/\d+$/, `workflows/${workflowId}`),
  previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
});

export function runAnswer(run: Run, attempt: Attempt, place: Place) {
  const url = `${apiUrl(place)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.workflowName,
    node_id: nodeId("WorkflowRun", run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowPath,
    display_title: run.workflowName,
    run_number: run.number,
    run_attempt: attempt.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.number,
    check_suite_id: run.id,
    referenced_workflows: run.referencedWorkflows,
    url,
    html_url: `${htmlUrl(place)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.attempts[0]?.startedAt ?? attempt.startedAt,
    updated_at: attempt.startedAt,
    run_started_at: attempt.startedAt,
    actor: simpleUser(attempt.actor, place),
    triggering_actor: simpleUser(attempt.triggeringActor, place),
    ...runLinks(url, attempt, run.number),
    head_commit: headCommit(place, run),
    repository: minimalRepository(place),
    head_repository: minimalRepository({ ...place, repository: headRepository(place, run) }),
    head_repository_id: run.headRepositoryId,
  } satisfies Schemas["workflow-run"];
}

export function jobAnswer(job: Job, of: { run: Run; attempt: Attempt }, place: Place) {
  const { run, attempt } = of;
  const url = `${apiUrl(place)}/actions/runs/${run.id}`;
  return {
    id: job.id,
    run_id: run.id,
    run_url: url,
    run_attempt: attempt.number,
    node_id: nodeId("CheckRun", job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${apiUrl(place)}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(place)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: attempt.startedAt,
    started_at: job.startedAt ?? attempt.startedAt,
    completed_at: job.status === "completed" ? (job.completedAt ?? attempt.startedAt) : null,
    name: job.name,
    steps: [],
    check_run_url: `${apiUrl(place)}/check-runs/${job.id}`,
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 1",
    runner_group_id: 0,
    runner_group_name: "GitHub Actions",
    workflow_name: run.workflowName,
  } satisfies Schemas["job"];
}

export function approvalAnswer(approval: Approval, place: Place) {
  const found = place.repository.environments.filter(({ name }) => name === approval.environment);
  return {
    environments: found.map((environment) => environmentBasics(environment, place)),
    state: approval.state,
    user: simpleUser(approval.user, place),
    comment: approval.comment,
  } satisfies Schemas["environment-approvals"];
}
