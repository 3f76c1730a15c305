import type { Expr } from "../expression/ast.ts";
import { evaluate, truthOf } from "../expression/evaluate.ts";
import { conditionOf } from "../expression/expressions-in.ts";
import type { Job, Step, Trigger } from "../model.ts";
import type { Text } from "../text.ts";
import { worldOfOutsider } from "./world-of-outsider.ts";

/** Whether the condition may hold when an outsider starts the workflow; one that cannot be read may. */
function mayHold(condition: Text | undefined, trigger: Trigger): boolean {
  if (condition === undefined) return true;
  const { expr } = conditionOf(condition);
  return expr === undefined || truthOf(evaluate(expr, worldOfOutsider(trigger))) !== false;
}

const STATUS = new Set(["always", "failure", "cancelled"]);

function callsStatus(expr: Expr): boolean {
  if (expr.kind === "call") return STATUS.has(expr.name) || expr.args.some(callsStatus);
  if (expr.kind === "logic") return expr.args.some(callsStatus);
  if (expr.kind === "comparison") return callsStatus(expr.left) || callsStatus(expr.right);
  return expr.kind === "not" || expr.kind === "property" ? callsStatus(expr.of) : false;
}

/** A job whose condition asks for the status of the jobs before it also runs when they were skipped. */
function outlivesSkips({ if: condition }: Job): boolean {
  if (condition === undefined) return false;
  const { expr } = conditionOf(condition);
  return expr === undefined || callsStatus(expr);
}

const neededBy = (job: Job): readonly Job[] =>
  job.needs.flatMap(({ text }) => job.workflow.jobs.filter(({ id }) => id === text));

function reaches(job: Job, trigger: Trigger, above: ReadonlySet<Job>): boolean {
  if (!mayHold(job.if, trigger)) return false;
  // A circle of needs never runs; the runner refuses it.
  if (above.has(job) || outlivesSkips(job)) return true;
  const path = new Set([...above, job]);
  return neededBy(job).every((needed) => reaches(needed, trigger, path));
}

/** Whether an outsider who causes the event can make the job run, its `if` and those of its needs considered. */
export const mayRun = (job: Job, trigger: Trigger): boolean => reaches(job, trigger, new Set());

export const mayRunStep = (step: Step, trigger: Trigger): boolean =>
  mayHold(step.if, trigger) && mayRun(step.job, trigger);
