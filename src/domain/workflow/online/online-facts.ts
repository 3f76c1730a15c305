import type { Fact } from "../../failure/fact.ts";
import type { Advisory } from "../known/advisory-table.ts";

/** What GitHub says of a repository that actions come from. */
export interface RepositoryState {
  /** `owner/repository` as it is called today; another one than was asked for after a rename or a transfer. */
  readonly name: string;
  readonly archived: boolean;
}

/** A tag or a branch, and the commit it leads to. */
export interface NamedCommit {
  readonly name: string;
  readonly commit: string;
}

/** Every name that leads to a commit of a repository. */
export interface RepositoryRefs {
  readonly tags: readonly NamedCommit[];
  readonly branches: readonly NamedCommit[];
  /** There were more than were asked for. */
  readonly cut: boolean;
}

/** Whether a commit belongs to the repository's own history, and not only to a fork of it. */
export type Belonging = "own" | "foreign";

/** What GitHub said of the actions that a scan uses; undefined for what nobody asked. */
export interface OnlineFacts {
  repository(slug: string): Fact<RepositoryState | "absent"> | undefined;
  refs(slug: string): Fact<RepositoryRefs> | undefined;
  belonging(slug: string, commit: string): Fact<Belonging> | undefined;
  advisories(slug: string): Fact<readonly Advisory[]> | undefined;
}
