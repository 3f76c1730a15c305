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

/** Its key is only looked for when there is something to say. */
class FoundCondition implements Condition {
  readonly text: Text;
  readonly job: Job;
  readonly step?: Step;

  constructor(text: Text, job: Job, step?: Step) {
    this.text = text;
    this.job = job;
    if (step) this.step = step;
  }

  get owner(): Mapping {
    return (this.step ?? this.job).node;
  }

  get key(): Place {
    const entry = this.owner.entries.findLast(({ key }) => key.text === "if");
    return entry?.key.place ?? this.text.place;
  }
}

const known = new WeakMap<Workflow, readonly Condition[]>();

/** Every condition of a file. */
export function conditionsIn(workflow: Workflow): readonly Condition[] {
  const before = known.get(workflow);
  if (before) return before;
  const found: Condition[] = [];
  for (const job of workflow.jobs) {
    if (job.if) found.push(new FoundCondition(job.if, job));
    for (const step of job.steps) if (step.if) found.push(new FoundCondition(step.if, job, step));
  }
  known.set(workflow, found);
  return found;
}

/** Text stands beside the braces, so that the condition is a text, which is always true. */
export function isPastedText({ text }: Text): boolean {
  if (!text.includes("${{")) return false;
  const [first, ...more] = findExpressions(text);
  if (first === undefined) return false;
  return more.length > 0 || first.from > 0 || first.to < text.length;
}
