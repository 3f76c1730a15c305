import { expect, it } from "vitest";
import { runContextFrom } from "../../../../src/adapters/run-environment.ts";
import {
  claimsOf,
  runnerVariables,
  startAttempt,
  startJob,
} from "../../../../src/rehearsal/github/state/rehearsal-job.ts";
import { RUN_ID } from "../../../../src/rehearsal/github/state/rehearsal-repository.ts";
import { owner, refusalOf, repo, SHA, startGitHub } from "../../../support/github-rehearsal.ts";

const at = { owner, repo };
const ACTIONS = { actions: "read" } as const;
const called = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";

it("lets the runner, the API and the ID token tell the same of a job", async () => {
  const { client, state, origin } = await startGitHub({ calledWorkflow: called });
  const job = startJob(state, {
    repository: "octo/widget",
    runId: RUN_ID,
    name: "publish",
    environment: "release",
  });
  const claims = claimsOf(job);
  const context = runContextFrom(
    runnerVariables(job, { apiUrl: origin, serverUrl: "https://github.com" }),
  );
  const { data: run } = await client(ACTIONS).actions.getWorkflowRun({ ...at, run_id: RUN_ID });
  expect(context).toMatchObject({
    sha: run.head_sha,
    repositoryId: String(run.repository.id),
    runId: String(run.id),
    actorId: String(run.actor?.id),
    eventName: run.event,
    ref: `refs/heads/${run.head_branch}`,
  });
  expect(claims).toMatchObject({
    sha: context.sha,
    repository_id: context.repositoryId,
    repository_owner_id: context.ownerId,
    run_id: context.runId,
    run_attempt: String(context.runAttempt),
    actor_id: context.actorId,
    workflow_ref: context.workflowRef,
    job_workflow_ref: called,
    job_workflow_sha: run.referenced_workflows?.[0]?.sha,
    environment: "release",
  });
  const { data: jobs } = await client(ACTIONS).actions.listJobsForWorkflowRun({
    ...at,
    run_id: RUN_ID,
  });
  expect(jobs.jobs.map(({ id, name }) => [String(id), name])).toEqual([
    [claims.check_run_id, "publish"],
  ]);
});

it("keeps the first actor on a re-run, and tells who triggered it", async () => {
  const { client, state } = await startGitHub();
  startAttempt(state, "octo/widget", { runId: RUN_ID, login: "reviewer" });
  const actions = client(ACTIONS).actions;
  const { data } = await actions.getWorkflowRun({ ...at, run_id: RUN_ID });
  expect(data).toMatchObject({
    run_attempt: 2,
    actor: { login: "maintainer" },
    triggering_actor: { login: "reviewer" },
    status: "in_progress",
  });
  const first = await actions.getWorkflowRunAttempt({ ...at, run_id: RUN_ID, attempt_number: 1 });
  expect(first.data).toMatchObject({
    status: "completed",
    triggering_actor: { login: "maintainer" },
  });
  const third = actions.getWorkflowRunAttempt({ ...at, run_id: RUN_ID, attempt_number: 3 });
  expect((await refusalOf(third)).status).toBe(404);
});

it("shows who approved which environment", async () => {
  const { client } = await startGitHub();
  const { data } = await client(ACTIONS).actions.getReviewsForRun({ ...at, run_id: RUN_ID });
  expect(data).toMatchObject([
    { state: "approved", user: { login: "reviewer" }, environments: [{ name: "release" }] },
  ]);
});

it("shows an environment's reviewers and what may deploy to it", async () => {
  const { client, state } = await startGitHub();
  const { repos } = client(ACTIONS);
  const name = { ...at, environment_name: "release" };
  const { data } = await repos.getEnvironment(name);
  expect(data).toMatchObject({
    can_admins_bypass: false,
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  });
  expect(data.protection_rules).toEqual([
    expect.objectContaining({ type: "required_reviewers", prevent_self_review: true }),
    expect.objectContaining({ type: "branch_policy" }),
  ]);
  const policies = await repos.listDeploymentBranchPolicies(name);
  expect(policies.data.branch_policies).toMatchObject([{ name: "main", type: "branch" }]);
  const many = state.repository("octo/widget").environments[0]?.policies;
  for (let id = 0; id < 30; id += 1) many?.push({ id, name: `v${id}.*`, type: "tag" });
  const cut = await repos.listDeploymentBranchPolicies(name);
  expect([cut.data.total_count, cut.data.branch_policies.length]).toEqual([31, 30]);
  const typo = repos.getEnvironment({ ...at, environment_name: "relase" });
  expect((await refusalOf(typo)).status).toBe(404);
});

it.for([
  ["maintainer", "write", "maintain"],
  ["reviewer", "admin", "admin"],
  ["stranger", "read", "read"],
  ["github-actions[bot]", "none", ""],
] as const)("gives %s the permission %s and the role %s", async ([username, permission, role]) => {
  const { client, state } = await startGitHub();
  state.records.people.push({ id: 3, login: "stranger", type: "User" });
  const { data } = await client({}).repos.getCollaboratorPermissionLevel({ ...at, username });
  expect(data).toMatchObject({ permission, role_name: role });
});

it("keeps the name of a custom role, with the permission that it builds on", async () => {
  const { client, state } = await startGitHub();
  state.repository("octo/widget").collaborators[0] = {
    login: "maintainer",
    roleName: "maintainers",
    base: "triage",
  };
  const { data } = await client({}).repos.getCollaboratorPermissionLevel({
    ...at,
    username: "maintainer",
  });
  expect(data).toMatchObject({ permission: "read", role_name: "maintainers" });
});

it("does not know the role of who is not a user", async () => {
  const { client } = await startGitHub();
  const refusal = await refusalOf(
    client({}).repos.getCollaboratorPermissionLevel({ ...at, username: "Copilot" }),
  );
  expect(refusal).toMatchObject({
    status: 404,
    text: expect.stringContaining("Copilot is not a user"),
  });
});

it("tells the immutable form of sub only to who may read actions", async () => {
  const { client, state } = await startGitHub();
  const { id, owner: who } = state.repository("octo/widget");
  const { data } = await client(ACTIONS).actions.getCustomOidcSubClaimForRepo(at);
  expect(data).toMatchObject({
    use_immutable_subject: true,
    sub_claim_prefix: `repo:octo@${who.id}/widget@${id}`,
  });
  expect((await refusalOf(client().actions.getCustomOidcSubClaimForRepo(at))).status).toBe(401);
});

it("answers for the repository by its number, and for nobody's number", async () => {
  const { client, state } = await startGitHub();
  const { id } = state.repository("octo/widget");
  const { data } = await client().request(`GET /repositories/${id}`);
  expect(data).toMatchObject({ full_name: "octo/widget", default_branch: "main" });
  expect((await refusalOf(client().request("GET /repositories/1"))).status).toBe(404);
});

it("shows the text of a workflow file", async () => {
  const path = ".github/workflows/release.yml";
  const { client } = await startGitHub({ files: { [path]: "on: workflow_dispatch\n" } });
  const { data } = await client().repos.getContent({ ...at, path, ref: SHA });
  expect(Buffer.from((data as { content: string }).content, "base64").toString()).toBe(
    "on: workflow_dispatch\n",
  );
  expect((await refusalOf(client().repos.getContent({ ...at, path: "none" }))).status).toBe(404);
});
