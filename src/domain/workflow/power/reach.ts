import type { Expr } from "../expression/ast.ts";
import { evaluate, truthOf, type World } from "../expression/evaluate.ts";
import { conditionOf } from "../expression/expressions-in.ts";
import type { Job, Step, Trigger } from "../model.ts";
import type { Text } from "../text.ts";
import { worldOfEvent } from "./world-of-event.ts";
import { worldOfOutsider } from "./world-of-outsider.ts";

/** Whether the condition may hold in the given world; one that cannot be read may. */
function mayHold(condition: Text | undefined, world: World): boolean {
  if (condition === undefined) return true;
  const { expr } = conditionOf(condition);
  return expr === undefined || truthOf(evaluate(expr, world)) !== false;
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

function reaches(job: Job, world: World, known: Map<Job, boolean>): boolean {
  const before = known.get(job);
  if (before !== undefined) return before;
  // A circle of needs never runs; the runner refuses it.
  known.set(job, true);
  const runs =
    mayHold(job.if, world) &&
    (outlivesSkips(job) || neededBy(job).every((needed) => reaches(needed, world, known)));
  known.set(job, runs);
  return runs;
}

/** Whether an outsider who causes the event can make the job run, its `if` and those of its needs considered. */
export const mayRun = (job: Job, trigger: Trigger): boolean =>
  reaches(job, worldOfOutsider(trigger), new Map());

export const mayRunStep = (step: Pick<Step, "job" | "if">, trigger: Trigger): boolean =>
  mayHold(step.if, worldOfOutsider(trigger)) && mayRun(step.job, trigger);

/** Whether the event can make the job run at all, whoever causes it. */
export const runsOnEvent = (job: Job, trigger: Trigger): boolean =>
  reaches(job, worldOfEvent(trigger), new Map());

/** Whether a step may run in the given world, the conditions of its job and of that job's needs considered. */
export const mayRunStepIn = (step: Step, world: World): boolean =>
  mayHold(step.if, world) && mayRunIn(step.job, world);

const answers = new WeakMap<World, Map<Job, boolean>>();

/** Whether the job may run in the given world; answered once for each job and world. */
export function mayRunIn(job: Job, world: World): boolean {
  const known = answers.get(world) ?? new Map<Job, boolean>();
  answers.set(world, known);
  return reaches(job, world, known);
}

function gather(job: Job, found: Set<Job>): void {
  if (found.has(job)) return;
  found.add(job);
  if (!outlivesSkips(job)) for (const needed of neededBy(job)) gather(needed, found);
}

/** The jobs whose conditions a job stands behind: itself, and what it needs unless it outlives their skipping. */
export function jobsBehind(job: Job): readonly Job[] {
  const found = new Set<Job>();
  gather(job, found);
  return [...found];
}
