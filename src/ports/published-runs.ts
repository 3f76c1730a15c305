import type { Reach } from "../domain/published/origins.ts";
import type { RunFacts, RunPlace } from "../domain/published/run-record.ts";
import type { Sighting } from "../domain/published/sighting.ts";

/** What GitHub shows of runs and history. One look, no waiting; never throws for what is not there. */
export interface PublishedRuns {
  attempt(place: RunPlace): Promise<Sighting<RunFacts>>;
  /** Whether a commit is part of a branch; the empty string means the default branch. */
  reach(repository: string, commit: string, branch: string): Promise<Sighting<Reach>>;
}
