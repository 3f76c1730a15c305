import type { TreeFile } from "./git-trees.ts";

/** Everything the double knows, as plain data: it is copied before each write, so that a stale read can be played. */
export interface Records {
  people: Person[];
  repositories: Repository[];
  /** Next number for whatever is made. */
  nextId: number;
  /** Whether lists of attestations hold addresses in place of bundles, as GitHub's newer ones do. */
  linkedBundles?: boolean;
}

export interface Person {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

interface Collaborator {
  readonly login: string;
  /** One of the five base roles, or the name of a custom one. */
  readonly roleName: string;
  /** The base role that a custom one builds on. */
  readonly base: BaseRole;
}

export type BaseRole = "read" | "triage" | "write" | "maintain" | "admin";

export interface Repository {
  readonly id: number;
  readonly name: string;
  readonly owner: Person;
  readonly createdAt: string;
  description: string;
  private: boolean;
  fork: boolean;
  defaultBranch: string;
  /** Whether releases become immutable when they are published. */
  immutableReleases: boolean;
  collaborators: Collaborator[];
  commits: Commit[];
  branches: Branch[];
  tags: Tag[];
  tagObjects: TagObject[];
  /** Names that an immutable release has used; nobody can use them again. */
  burntTags: string[];
  /** Text of files, by path; the same on every branch. */
  files: Record<string, string>;
  /** Every file of every commit; undefined where `files` are all. */
  tree?: readonly TreeFile[];
  /** How many entries of a tree are told at once. */
  mostTreeEntries?: number;
  rulesets: Ruleset[];
  environments: Environment[];
  runs: Run[];
  releases: Release[];
  /** The one that was last published with `make_latest`. */
  latestReleaseId: number | null;
  attestations: Attestation[];
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: string[];
  readonly message: string;
  readonly author: Signature;
  readonly verified: boolean;
  /** Differs from the default branch under `.github/workflows/`. */
  readonly changesWorkflows: boolean;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
  /** The account, when the address belongs to one. */
  readonly login: string | null;
}

export interface Branch {
  readonly name: string;
  sha: string;
  protected: boolean;
}

/** A ref under `refs/tags/`; it points to a commit, or to a tag object when it is annotated. */
export interface Tag {
  readonly name: string;
  sha: string;
  type: "commit" | "tag";
}

export interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly tagger: Omit<Signature, "login">;
  readonly object: { readonly sha: string; readonly type: string };
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: "branch" | "tag" | "push";
  readonly enforcement: "active" | "evaluate" | "disabled";
  /** Patterns such as `refs/heads/main`, `refs/tags/v*`, `~DEFAULT_BRANCH`, `~ALL`. */
  readonly include: string[];
  readonly exclude: string[];
  readonly rules: RuleName[];
}

export type RuleName =
  | "creation"
  | "update"
  | "deletion"
  | "non_fast_forward"
  | "required_signatures"
  | "required_linear_history";

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  reviewers: Person[];
  preventSelfReview: boolean;
  waitMinutes: number;
  canAdminsBypass: boolean;
  /** `null` lets every ref deploy. */
  branchPolicy: "protected-branches" | "custom" | null;
  policies: { readonly id: number; readonly name: string; readonly type: "branch" | "tag" }[];
}

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly workflowName: string;
  /** Such as `.github/workflows/release.yml`. */
  readonly workflowPath: string;
  event: string;
  headBranch: string;
  headSha: string;
  headRepositoryId: number;
  referencedWorkflows: { readonly path: string; readonly sha: string; readonly ref: string }[];
  attempts: Attempt[];
  approvals: Approval[];
}

export interface Attempt {
  readonly number: number;
  readonly actor: Person;
  readonly triggeringActor: Person;
  readonly startedAt: string;
  status: "queued" | "in_progress" | "completed" | "waiting";
  conclusion: "success" | "failure" | "cancelled" | null;
  jobs: Job[];
}

export interface Job {
  readonly id: number;
  readonly name: string;
  status: "queued" | "in_progress" | "completed" | "waiting";
  conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  /** As the attempt began, where nothing is said. */
  readonly startedAt?: string;
  completedAt?: string;
}

export interface Approval {
  readonly environment: string;
  readonly state: "approved" | "rejected";
  readonly user: Person;
  readonly comment: string;
}

export interface Release {
  readonly id: number;
  readonly author: Person;
  /** What a draft's page is called, as it has no tag yet. */
  readonly draftName: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  tagName: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  assets: Asset[];
}

export interface Asset {
  readonly id: number;
  readonly uploader: Person;
  readonly contentType: string;
  readonly createdAt: string;
  readonly size: number;
  /** Of the bytes, which are kept apart; hex. */
  readonly sha256: string;
  name: string;
  label: string | null;
  /** `starter`: an upload that broke off, and left an empty asset under the name. */
  state: "uploaded" | "starter";
}

export interface Attestation {
  readonly id: number;
  readonly bundle: Record<string, unknown>;
  readonly predicateType: string;
  /** `sha256:…` and `sha1:…` of what it speaks of. */
  readonly subjects: string[];
  readonly initiator: "user" | "github";
}
