import type { Fact } from "../domain/failure/fact.ts";

/** What a checkout is at. */
export interface GitHead {
  /** Full hash of the commit. */
  readonly commit: string;
  /** Full name of the branch, such as `refs/heads/main`; `HEAD` where none is checked out. */
  readonly ref: string;
  /** Time of the commit in seconds since 1970. */
  readonly committedAt: number;
  /** Address of the remote `origin`; empty where there is none. */
  readonly origin: string;
  /** Whether the workspace is the root of the checkout, and not some folder in it. */
  readonly atRoot: boolean;
}

export interface Git {
  /** The checkout that the workspace lies in; unknown where there is none or git is not there. Never throws. */
  head(): Promise<Fact<GitHead>>;
}
