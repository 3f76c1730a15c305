import type { PublishedRelease } from "../domain/published/published-release.ts";

export interface WantedRelease {
  /** `owner/repo`. */
  readonly repository: string;
  readonly tag: string;
  /** Whether GitHub's own attestations of the release are wanted too. */
  readonly attestations?: boolean;
}

/** What GitHub shows of a release. One look, no waiting; never throws for what is not there. */
export interface PublishedReleases {
  look(wanted: WantedRelease): Promise<PublishedRelease>;
}
