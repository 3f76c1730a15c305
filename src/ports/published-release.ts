import type { PublishedRelease } from "../domain/published/published-release.ts";

export interface WantedRelease {
  /** `owner/repo`. */
  readonly repository: string;
  readonly tag: string;
}

/** What GitHub shows of a release. One look, no waiting; never throws for what is not there. */
export interface PublishedReleases {
  look(wanted: WantedRelease): Promise<PublishedRelease>;
}
