import type { Job, Workflow } from "../model.ts";

const keyOf = (id: string): string => id.toLowerCase();

/** The job with this id, in any case, as the runner compares them. */
export const jobOf = ({ jobs }: Workflow, id: string): Job | undefined =>
  jobs.find((job) => keyOf(job.id) === keyOf(id));

function pathBack(job: Job, wanted: Job, seen: Set<Job>): readonly Job[] | undefined {
  for (const { text } of job.needs) {
    const needed = jobOf(job.workflow, text);
    if (needed === wanted) return [job];
    if (needed === undefined || seen.has(needed)) continue;
    seen.add(needed);
    const path = pathBack(needed, wanted, seen);
    if (path) return [job, ...path];
  }
  return undefined;
}

/** Jobs that wait for each other in a circle, each circle once, from the job that stands first. */
export function circlesOf(workflow: Workflow): readonly (readonly Job[])[] {
  const inCircle = new Set<Job>();
  return workflow.jobs.flatMap((job) => {
    const path = inCircle.has(job) ? undefined : pathBack(job, job, new Set());
    for (const each of path ?? []) inCircle.add(each);
    return path ? [path] : [];
  });
}
