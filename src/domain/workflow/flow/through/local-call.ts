import type { Job, Step } from "../../model.ts";
import type { LocalCall } from "./handed-back.ts";

const isLocal = (uses: string): boolean => /^(?:\.|\$)\//.test(uses.trim());

/** The action of the same repository that a step uses, where it is known. */
export function calleeOf(step: Step): LocalCall | undefined {
  const { uses, job } = step;
  if (uses === undefined || !isLocal(uses.text)) return undefined;
  const callee = job.workflow.repository.local(uses.text.trim());
  return callee?.kind === "action" ? { callee, with: step.with, stage: step } : undefined;
}

/** The workflow of the same repository that a job calls, where it is known. */
export function calledBy(job: Job): LocalCall | undefined {
  const { uses, workflow } = job;
  if (uses === undefined || !isLocal(uses.text)) return undefined;
  const callee = workflow.repository.local(uses.text.trim());
  return callee?.kind === "workflow" ? { callee, with: job.with, stage: { job } } : undefined;
}
