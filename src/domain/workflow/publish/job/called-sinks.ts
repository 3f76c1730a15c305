import type { Job } from "../../model.ts";
import { actionOf } from "../action-rules.ts";
import { alwaysPublishes } from "../detect/publishing-actions.ts";
import type { Channel, Sink } from "../sink.ts";
import { sinksOf } from "../sinks-of.ts";

const jobs = new WeakMap<Job, readonly Sink[]>();

/** What a job publishes by calling a workflow of the same repository; the steps are those of the called one. */
export function calledSinks(job: Job): readonly Sink[] {
  const known = jobs.get(job);
  if (known || job.uses === undefined) return known ?? [];
  // A workflow that calls itself comes back here.
  jobs.set(job, []);
  const called = job.workflow.repository.local(job.uses.text.trim());
  const sinks = (called?.jobs ?? []).flatMap((inner) => [...sinksOf(inner), ...calledSinks(inner)]);
  jobs.set(job, sinks);
  return sinks;
}

/** Where a job publishes by calling a workflow of somebody else that does nothing but that. */
export const foreignChannel = ({ uses }: Job): Channel | undefined =>
  uses && alwaysPublishes(actionOf(uses.text));
