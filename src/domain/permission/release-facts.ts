import type { Fact } from "../failure/fact.ts";
import type { RunContext } from "../run/run-context.ts";
import type { DeclaredJob } from "./declared-permissions.ts";

/** Somebody, or something, that acts on GitHub. */
export interface Account {
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot` or `Organization`. */
  readonly type: string;
}

/** What GitHub's API says of one attempt of the run. */
export interface RunAttempt {
  readonly number: number;
  readonly event: string;
  /** Name of the branch, or of the tag. */
  readonly headBranch: string;
  readonly headSha: string;
  readonly workflowPath: string;
  readonly repositoryId: number;
  readonly headRepositoryId: number;
  readonly actor: Account;
  readonly triggeringActor: Account;
}

export interface RepositoryIdentity {
  readonly id: number;
  readonly fork: boolean;
}

/** What an account may do in the repository. */
export interface Role {
  readonly accountId: number;
  /** A base role such as `maintain`, or the name of a custom one. */
  readonly name: string;
}

/** An environment's protection; undefined is what GitHub did not say. */
export interface Environment {
  readonly reviewers: number;
  readonly preventsSelfReview?: boolean;
  readonly branches: "any" | "protected" | "custom";
  readonly adminsBypass?: boolean;
}

export interface BranchPolicy {
  readonly name: string;
  readonly type?: "branch" | "tag";
}

/** What the policy allows. */
export interface ReleaseRules {
  readonly branch: string;
  readonly repositoryId?: string;
  readonly roles: readonly string[];
  readonly actorIds: readonly number[];
  readonly environment: string;
  readonly maxAttempt?: number;
}

/** Everything known about a run that wants to release; what the checks of the family permissions look at. */
export interface ReleaseFacts {
  readonly rules: ReleaseRules;
  readonly run: RunContext;
  readonly repository: Fact<RepositoryIdentity>;
  readonly attempt: Fact<RunAttempt>;
  readonly actorRole: Fact<Role>;
  readonly triggeringActorRole: Fact<Role>;
  readonly environment: Fact<Environment | "absent">;
  readonly branchPolicies: Fact<readonly BranchPolicy[]>;
  readonly branchHead: Fact<string>;
  readonly tagNamedLikeBranch: Fact<boolean>;
  /** The jobs whose declared permissions bound what this run's token may do. */
  readonly jobs: Fact<readonly DeclaredJob[]>;
}
