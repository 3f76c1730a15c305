import type { RunRecord } from "./run-record.ts";
import type { Sighting } from "./sighting.ts";

/** Whether the sealed commit is part of a branch. */
export interface Reach {
  readonly branch: string;
  readonly reached: boolean;
}

/** What stands behind the signatures: the runs, and the commit. */
export interface Origins {
  readonly runs: readonly RunRecord[];
  readonly reach: Sighting<Reach>;
}
