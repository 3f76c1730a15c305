import { known } from "../failure/fact.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Declared } from "./declared-permissions.ts";
import type { Environment, ReleaseFacts, ReleaseRules, RunAttempt } from "./release-facts.ts";

const SHA = "4f2a".repeat(10);
const MAINTAINER = { id: 7, login: "maintainer", type: "User" };
const WORKFLOW = ".github/workflows/release.yml";

const run: RunContext = {
  repository: "org/project",
  repositoryId: "42",
  ownerId: "1",
  sha: SHA,
  ref: "refs/heads/main",
  refType: "branch",
  eventName: "workflow_dispatch",
  actor: MAINTAINER.login,
  actorId: String(MAINTAINER.id),
  triggeringActor: MAINTAINER.login,
  runId: "1000",
  runAttempt: 1,
  workflowRef: `org/project/${WORKFLOW}@refs/heads/main`,
  workflowSha: SHA,
  job: "guard",
  serverUrl: "https://github.com",
  runnerEnvironment: "github-hosted",
};

const attempt: RunAttempt = {
  number: 1,
  event: "workflow_dispatch",
  headBranch: "main",
  headSha: SHA,
  workflowPath: WORKFLOW,
  repositoryId: 42,
  headRepositoryId: 42,
  actor: MAINTAINER,
  triggeringActor: MAINTAINER,
};

const environment: Environment = {
  reviewers: 1,
  preventsSelfReview: true,
  branches: "custom",
  adminsBypass: false,
};

const rules: ReleaseRules = {
  branch: "main",
  roles: ["maintain", "admin"],
  actorIds: [],
  environment: "release",
};

/** A run that may release; the examples of the checks spoil one thing each. */
export const goodRelease: ReleaseFacts = {
  rules,
  run,
  repository: known({ id: 42, fork: false }),
  attempt: known(attempt),
  actorRole: known({ accountId: MAINTAINER.id, name: "maintain" }),
  triggeringActorRole: known({ accountId: MAINTAINER.id, name: "maintain" }),
  environment: known(environment),
  branchPolicies: known([{ name: "main", type: "branch" }]),
  branchHead: known(SHA),
  tagNamedLikeBranch: known(false),
  jobs: known([
    {
      path: WORKFLOW,
      id: "guard",
      calls: false,
      permissions: { actions: "read", contents: "read" },
    },
  ]),
};

export const withRun = (changes: Partial<RunContext>): ReleaseFacts => ({
  ...goodRelease,
  run: { ...run, ...changes },
});

export const withAttempt = (changes: Partial<RunAttempt>): ReleaseFacts => ({
  ...goodRelease,
  attempt: known({ ...attempt, ...changes }),
});

export const withRules = (changes: Partial<ReleaseRules>): ReleaseFacts => ({
  ...goodRelease,
  rules: { ...rules, ...changes },
});

export const withEnvironment = (changes: Partial<Environment>): ReleaseFacts => ({
  ...goodRelease,
  environment: known({ ...environment, ...changes }),
});

/** The environment as GitHub describes it when it leaves out one field. */
export function withoutEnvironmentField(
  field: "preventsSelfReview" | "adminsBypass",
): ReleaseFacts {
  const { [field]: _, ...rest } = environment;
  return { ...goodRelease, environment: known(rest) };
}

export const withJob = (permissions: Declared, calls = false): ReleaseFacts => ({
  ...goodRelease,
  jobs: known([{ path: WORKFLOW, id: "guard", calls, permissions }]),
});
