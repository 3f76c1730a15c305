/** Where a release comes from. */
export interface ReleaseSource {
  /** `owner/repository` on GitHub. */
  readonly repository: string;
  /** Numeric id of the repository; empty on a person's own machine, where nobody vouches for it. */
  readonly repositoryId: string;
  readonly commit: string;
  /** Full name of the branch or tag. */
  readonly ref: string;
  /** Time of the commit in seconds since 1970, where git tells it. */
  readonly committedAt?: number;
}
