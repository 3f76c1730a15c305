import { z } from "zod";
import { interpolate } from "../evaluate.ts";
import { RELEASE_WORKFLOW } from "../release-workflow.ts";
import type { JobRun } from "../run-job.ts";
import { workflowShape } from "../workflow-shape.ts";
import type { WantedJob } from "../world.ts";
import { PYPI_JOB, VERIFY_PYPI_JOB } from "./python-part.ts";
import { PYTHON_WORKFLOW } from "./python-template.ts";

const job = workflowShape.shape.jobs.valueType;
const shape = z.object({ jobs: z.object({ [PYPI_JOB]: job, [VERIFY_PYPI_JOB]: job }) });

/** The jobs of the template, as its own text says; they are the caller's, which is why PyPI takes the first. */
export const ownJobs: readonly (readonly [string, WantedJob])[] = Object.entries(
  shape.parse(PYTHON_WORKFLOW).jobs,
).map(([id, own]) => [id, { ...own, own: true }]);

/** What the caller sees of the called workflow: one job, with the outputs that it declares. */
export function asCaller(runs: ReadonlyMap<string, JobRun>): ReadonlyMap<string, JobRun> {
  const jobs = Object.fromEntries([...runs].map(([id, { outputs }]) => [id, { outputs }]));
  const { outputs } = RELEASE_WORKFLOW.on.workflow_call;
  const failed = [...runs.values()].some(({ result }) => result === "failure");
  const release: JobRun = {
    id: "release",
    result: failed ? "failure" : "success",
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, interpolate(value, { jobs })]),
    ),
    steps: [],
    temporary: "",
    ms: 0,
  };
  const own = ownJobs.flatMap(([id]) => {
    const run = runs.get(id);
    return run === undefined ? [] : [[id, run] as const];
  });
  return new Map([["release", release], ...own]);
}
