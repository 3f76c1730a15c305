import type { World } from "../../expression/evaluate.ts";
import type { Job } from "../../model.ts";
import { mayRunIn, mayRunStepIn } from "../../power/reach.ts";
import { calledSinks } from "./called-sinks.ts";
import type { Sink } from "../sink.ts";
import { isOn, sinksOf } from "../sinks-of.ts";

/** What a job publishes in a world, itself or by calling a local workflow, which sees the same event. */
export function reachedSinks(job: Job, world: World): readonly Sink[] {
  const reached = (sink: Sink): boolean => mayRunStepIn(sink.step, world) && isOn(sink, world);
  if (job.uses === undefined) return sinksOf(job).filter(reached);
  return mayRunIn(job, world) ? calledSinks(job).filter(reached) : [];
}
