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

/** Whether a step runs before the stage; before a job's outputs, all of them do. */
export const runsBefore = (step: Step, stage: Stage): boolean => {
  if (!isStep(stage)) return true;
  const order = orderOf(stage.job);
  return (order.get(step) ?? 0) < (order.get(stage) ?? order.size);
};

const ids = new WeakMap<Job, ReadonlyMap<string, readonly Step[]>>();

function idsOf(job: Job): ReadonlyMap<string, readonly Step[]> {
  const known = ids.get(job);
  if (known) return known;
  const byId = Map.groupBy(
    job.steps.filter(({ id }) => id !== undefined),
    ({ id }) => id?.text.toLowerCase() ?? "",
  );
  ids.set(job, byId);
  return byId;
}

/** The steps before the stage that have the id, in lower case. */
export const earlierWithId = (id: string, stage: Stage): readonly Step[] =>
  (idsOf(stage.job).get(id) ?? []).filter((step) => runsBefore(step, stage));
