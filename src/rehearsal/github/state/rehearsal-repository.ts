import { createHash } from "node:crypto";
import { GitHubState } from "./github-state.ts";
import { ACTIONS_BOT } from "./people.ts";
import type { TreeFile } from "./git-trees.ts";
import type { Commit, Environment, Person, Repository, Ruleset, Run } from "./records.ts";

/** What a rehearsal may choose; everything else is as a careful maintainer would have set it up. */
export interface RehearsalPlan {
  /** `owner/name`, as in the package's `repository` field. */
  readonly repository: string;
  /** The commit that is released, the head of `main`. */
  readonly sha: string;
  readonly defaultBranch?: string;
  /** The caller's workflow, with the button. */
  readonly workflowPath?: string;
  /** `owner/name/.github/workflows/file.yml@ref` of the reusable workflow that the jobs are written in. */
  readonly calledWorkflow?: string;
  readonly calledWorkflowSha?: string;
  readonly environment?: string;
  readonly maintainer?: string;
  readonly reviewer?: string;
  readonly private?: boolean;
  readonly immutableReleases?: boolean;
  /** Text of files that the API may be asked for, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Every file of the commit; without it `files` are all. */
  readonly tree?: readonly TreeFile[];
  /** How many entries of a tree are told at once; GitHub tells 100,000. */
  readonly mostTreeEntries?: number;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

const DAY_MS = 86_400_000;

export const RUN_ID = 19_000_000_001;

const timeOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
const hash = (text: string): string => createHash("sha1").update(text).digest("hex");

/** The same name has the same number in every rehearsal. */
const numberFor = (name: string): number =>
  1_000_000 + (parseInt(hash(name).slice(0, 8), 16) % 900_000_000);

const person = (login: string, type: Person["type"] = "User"): Person => ({
  id: numberFor(login.toLowerCase()),
  login,
  type,
});

const commit = (sha: string, parents: string[], by: { login: string; date: string }): Commit => ({
  sha,
  tree: hash(`tree of ${sha}`),
  parents,
  message: parents.length === 0 ? "Begin" : "Prepare the release",
  author: { ...by, name: by.login, email: `${by.login}@users.noreply.github.com` },
  verified: true,
  changesWorkflows: false,
});

const rulesets = (): Ruleset[] => [
  {
    id: 501,
    name: "main is not rewritten",
    target: "branch",
    enforcement: "active",
    include: ["~DEFAULT_BRANCH"],
    exclude: [],
    rules: ["deletion", "non_fast_forward"],
  },
  {
    id: 502,
    name: "release tags do not move",
    target: "tag",
    enforcement: "active",
    include: ["refs/tags/v*.*.*"],
    exclude: [],
    rules: ["update", "deletion", "non_fast_forward"],
  },
];

const environmentOf = (plan: RehearsalPlan, reviewer: Person, createdAt: string): Environment => ({
  id: 601,
  name: plan.environment ?? "release",
  createdAt,
  reviewers: [reviewer],
  preventSelfReview: true,
  waitMinutes: 0,
  canAdminsBypass: false,
  branchPolicy: "custom",
  policies: [{ id: 611, name: plan.defaultBranch ?? "main", type: "branch" }],
});

function runOf(
  plan: RehearsalPlan,
  who: { maintainer: Person; reviewer: Person },
  startedAt: string,
): Run {
  const called = plan.calledWorkflow;
  return {
    id: RUN_ID,
    number: 7,
    workflowName: "Release",
    workflowPath: plan.workflowPath ?? ".github/workflows/release.yml",
    event: "workflow_dispatch",
    headBranch: plan.defaultBranch ?? "main",
    headSha: plan.sha,
    headRepositoryId: numberFor(plan.repository.toLowerCase()),
    referencedWorkflows:
      called === undefined
        ? []
        : [
            {
              path: called,
              sha: plan.calledWorkflowSha ?? hash(called),
              ref: called.slice(called.lastIndexOf("@") + 1),
            },
          ],
    attempts: [
      {
        number: 1,
        actor: who.maintainer,
        triggeringActor: who.maintainer,
        startedAt,
        status: "in_progress",
        conclusion: null,
        jobs: [],
      },
    ],
    approvals: [
      {
        environment: plan.environment ?? "release",
        state: "approved",
        user: who.reviewer,
        comment: "The digest is the one that I looked at.",
      },
    ],
  };
}

function repositoryOf(
  plan: RehearsalPlan,
  run: Run,
  made: { owner: Person; now: number },
): Repository {
  const { owner, now } = made;
  const [maintainer = owner, reviewer = owner] = [run.attempts[0]?.actor, run.approvals[0]?.user];
  const parent = hash(`before ${plan.sha}`);
  return {
    id: run.headRepositoryId,
    name: plan.repository.slice(plan.repository.indexOf("/") + 1),
    owner,
    createdAt: timeOf(now - 90 * DAY_MS),
    description: "",
    private: plan.private ?? false,
    fork: false,
    defaultBranch: run.headBranch,
    immutableReleases: plan.immutableReleases ?? true,
    collaborators: [
      { login: maintainer.login, roleName: "maintain", base: "maintain" },
      { login: reviewer.login, roleName: "admin", base: "admin" },
    ],
    commits: [
      commit(plan.sha, [parent], { login: maintainer.login, date: timeOf(now - DAY_MS) }),
      commit(parent, [], { login: maintainer.login, date: timeOf(now - 2 * DAY_MS) }),
    ],
    branches: [{ name: run.headBranch, sha: plan.sha, protected: true }],
    tags: [],
    tagObjects: [],
    burntTags: [],
    files: { ...plan.files },
    ...(plan.tree && { tree: plan.tree }),
    ...(plan.mostTreeEntries !== undefined && { mostTreeEntries: plan.mostTreeEntries }),
    rulesets: rulesets(),
    environments: [environmentOf(plan, reviewer, timeOf(now - 30 * DAY_MS))],
    runs: [run],
    releases: [],
    latestReleaseId: null,
    attestations: [],
  };
}

/** A repository in good order, with one run of its release workflow under way on the head of `main`. */
export function rehearsalRepository(plan: RehearsalPlan): GitHubState {
  const now = plan.now ?? Date.now();
  const owner = person(plan.repository.split("/")[0] ?? "", "Organization");
  const maintainer = person(plan.maintainer ?? "maintainer");
  const reviewer = person(plan.reviewer ?? "reviewer");
  const run = runOf(plan, { maintainer, reviewer }, timeOf(now));
  return new GitHubState({
    people: [owner, maintainer, reviewer, ACTIONS_BOT],
    repositories: [repositoryOf(plan, run, { owner, now })],
    nextId: 700_000,
  });
}
