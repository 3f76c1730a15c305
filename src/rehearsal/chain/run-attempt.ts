import { rmSync } from "node:fs";
import { join } from "node:path";
import { asCaller, ownJobs } from "./python/pypi-job.ts";
import type { WantedJob } from "./world.ts";
import { RELEASE_WORKFLOW } from "./release-workflow.ts";
import { type Attempt, type JobRun, runJob } from "./run-job.ts";
import { type JobShape, workflowShape } from "./workflow-shape.ts";

/** release.yml, as its own text says. */
export const RELEASE = workflowShape.parse(RELEASE_WORKFLOW);

export const JOB_IDS: readonly string[] = Object.keys(RELEASE.jobs);

export interface Progress {
  /** Called as each job begins and ends. */
  began(id: string): void;
  ended(run: JobRun): void;
}

/** The jobs in an order in which each follows what it needs. */
export function jobsInOrder(): [string, JobShape][] {
  const left = new Map(Object.entries(RELEASE.jobs));
  const order: [string, JobShape][] = [];
  while (left.size > 0) {
    const ready = [...left].filter(([, { needs }]) => needs.every((name) => !left.has(name)));
    if (ready.length === 0) throw new Error("release.yml: its jobs need each other in a circle");
    for (const [id] of ready) left.delete(id);
    order.push(...ready);
  }
  return order;
}

const upTo = (until: string | undefined): [string, JobShape][] => {
  const order = jobsInOrder();
  const last = order.findIndex(([id]) => id === until);
  return until === undefined ? order : order.slice(0, last + 1);
};

interface Wanted {
  readonly until?: string;
  /** Jobs of an earlier attempt that are not run again. */
  readonly kept: ReadonlyMap<string, JobRun>;
  readonly progress: Progress;
}

/** The jobs of release.yml, and the caller's own ones for PyPI behind them where there are such. */
function jobsOf({ caller, inputs }: Attempt, until: string | undefined): [string, WantedJob][] {
  const jobs: [string, WantedJob][] = upTo(until);
  const publishes = caller.python !== undefined && until === undefined && !inputs["dry-run"];
  const own = ownJobs.map(([id, job]): [string, WantedJob] => [id, job]);
  return publishes ? [...jobs, ...own] : jobs;
}

/** Runs the jobs of release.yml, leaving out those that succeeded before, as "Re-run failed jobs" does. */
export async function runAttempt(attempt: Attempt, wanted: Wanted): Promise<Map<string, JobRun>> {
  const runs = new Map<string, JobRun>();
  for (const [id, shape] of jobsOf(attempt, wanted.until)) {
    const kept = wanted.kept.get(id);
    if (kept !== undefined) {
      runs.set(id, kept);
      continue;
    }
    rmSync(join(attempt.folder, id), { recursive: true, force: true });
    wanted.progress.began(id);
    // A job begins when those it needs have ended.
    // oxlint-disable-next-line no-await-in-loop
    const run = await runJob({ id, shape }, attempt, shape.own === true ? asCaller(runs) : runs);
    runs.set(id, run);
    wanted.progress.ended(run);
  }
  return runs;
}
