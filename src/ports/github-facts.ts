import type { Fact } from "../domain/failure/fact.ts";
import type {
  BranchPolicy,
  Environment,
  RepositoryIdentity,
  Role,
  RunAttempt,
} from "../domain/permission/release-facts.ts";

/** Reads of one run's repository. What may not be read, or did not answer, is unknown and says what it needs; only a misuse (such as an address without HTTPS) throws, as a `GuardError`. */
export interface GitHubFacts {
  repository(): Promise<Fact<RepositoryIdentity>>;
  /** This attempt of this run; a re-run by somebody else is another attempt. */
  attempt(): Promise<Fact<RunAttempt>>;
  roleOf(login: string): Promise<Fact<Role>>;
  environment(name: string): Promise<Fact<Environment | "absent">>;
  branchPolicies(environment: string): Promise<Fact<readonly BranchPolicy[]>>;
  /** Commit at the head of a branch. */
  branchHead(branch: string): Promise<Fact<string>>;
  /** Whether `refs/tags/NAME` exists. */
  hasTag(name: string): Promise<Fact<boolean>>;
}
