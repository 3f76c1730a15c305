import { z } from "zod";
import { interpolate } from "../evaluate.ts";
import { RELEASE_WORKFLOW } from "../release-workflow.ts";
import type { JobRun } from "../run-job.ts";
import { workflowShape } from "../workflow-shape.ts";
import type { WantedJob } from "../world.ts";
import { PYTHON_WORKFLOW } from "./python-template.ts";

const shape = z.object({ jobs: z.object({ pypi: workflowShape.shape.jobs.valueType }) });

/** The job of the template, as its own text says; it is the caller's, which is why PyPI takes it. */
export const pypiJob: WantedJob = { ...shape.parse(PYTHON_WORKFLOW).jobs.pypi, own: true };

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
  return new Map([["release", release]]);
}
