import type { Stage } from "../../injection/origin.ts";
import type { Job, Step } from "../../model.ts";

const orders = new WeakMap<Job, ReadonlyMap<object, number>>();

function orderOf(job: Job): ReadonlyMap<object, number> {
  const known = orders.get(job) ?? new Map(job.steps.map((step, index) => [step, index]));
  orders.set(job, known);
  return known;
}

const isStep = (stage: Stage): stage is Step => "place" in stage;

/** The steps that ran before: of a job as a whole, for its outputs, all of them. */
export function earlierSteps(stage: Stage): readonly Step[] {
  const { steps } = stage.job;
  return isStep(stage) ? steps.slice(0, orderOf(stage.job).get(stage) ?? steps.length) : steps;
}
