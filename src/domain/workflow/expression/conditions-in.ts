import type { Place } from "../../finding/place.ts";
import type { Job, Step, Workflow } from "../model.ts";
import type { Text } from "../text.ts";
import type { Mapping } from "../yaml/node.ts";
import { findExpressions } from "./find-expressions.ts";

/** An `if:` of a job or a step. */
export interface Condition {
  readonly text: Text;
  readonly job: Job;
  readonly step?: Step;
  /** What it decides about. */
  readonly owner: Mapping;
  /** Where its key stands. */
  readonly key: Place;
}

function conditionAt(
  owner: Mapping,
  text: Text | undefined,
): Pick<Condition, "text" | "owner" | "key">[] {
  if (text === undefined) return [];
  const key = owner.entries.findLast((entry) => entry.key.text === "if")?.key.place ?? text.place;
  return [{ text, owner, key }];
}

const known = new WeakMap<Workflow, readonly Condition[]>();

/** Every condition of a file. */
export function conditionsIn(workflow: Workflow): readonly Condition[] {
  const before = known.get(workflow);
  if (before) return before;
  const found = workflow.jobs.flatMap((job): Condition[] => [
    ...conditionAt(job.node, job.if).map((condition) => ({ ...condition, job })),
    ...job.steps.flatMap((step) =>
      conditionAt(step.node, step.if).map((condition) => ({ ...condition, job, step })),
    ),
  ]);
  known.set(workflow, found);
  return found;
}

/** Text stands beside the braces, so that the condition is a text, which is always true. */
export function isPastedText({ text }: Text): boolean {
  const [first, ...more] = findExpressions(text);
  if (first === undefined) return false;
  return more.length > 0 || first.from > 0 || first.to < text.length;
}
