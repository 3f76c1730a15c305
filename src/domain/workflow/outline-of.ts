import type { Outline, Workflow } from "./model.ts";
import { comparesDist } from "./publish/release/compares-dist.ts";
import { sinksOf } from "./publish/sinks-of.ts";

/** Every `uses` of a file, of jobs and of steps. */
export const usesOf = ({ jobs }: Workflow): string[] =>
  jobs.flatMap(({ uses, steps }) =>
    [uses, ...steps.map((step) => step.uses)].flatMap((text) => (text ? [text.text.trim()] : [])),
  );

export const outlineOf = (workflow: Workflow): Outline => ({
  path: workflow.path,
  kind: workflow.kind,
  name: workflow.name?.text ?? "",
  triggers: workflow.triggers.map(({ name }) => name),
  uses: usesOf(workflow),
  using: workflow.runs?.using?.text ?? "",
  main: workflow.runs?.main?.text ?? "",
  comparesDist: comparesDist(workflow),
  publishes: workflow.jobs.some((job) => sinksOf(job).length > 0),
});
