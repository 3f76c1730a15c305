import type { Stage } from "../injection/origin.ts";
import type { Job, Step } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Text } from "../text.ts";
import type { FlowOrigin } from "./flow.ts";
import { flowTracer } from "./flow-tracer.ts";
import { couldCarry, READS, SOURCES } from "./through/could-carry.ts";
import { foreignFiles } from "./through/foreign-files.ts";
import { mayCarry } from "./through/may-carry.ts";
import { settersOf } from "./through/variables-set.ts";

/** Whose words matter: people from outside, or everybody who can write something. */
export type Whose = "outsiders" | "anybody";

const OUTSIDE = new Set<FlowOrigin>(["event", "artifact", "checkout"]);
const NOBODY = new Set<FlowOrigin>(["step", "unknown", "undeclared"]);

const matters = (origin: FlowOrigin, whose: Whose): boolean =>
  whose === "outsiders" ? OUTSIDE.has(origin) : !NOBODY.has(origin);

/** Expressions are looked at in full: they cost little, and most hold numbers and commits. */
const isFilled = (text: Text, stage: Stage, whose: Whose): boolean =>
  text.text.includes("${{") &&
  SOURCES.test(text.text) &&
  flowTracer.inText(text, stage).some(({ origin }) => matters(origin, whose));

const isAnyFilled = (env: Settings | undefined, stage: Stage, whose: Whose): boolean =>
  env !== undefined &&
  (env.whole !== undefined || env.list.some(({ value }) => isFilled(value, stage, whose)));

const READS_OUTSIDERS =
  /GITHUB_(?:HEAD_REF|EVENT_PATH)|\bgh\s+(?:pr|issue|api|run)\b|artifact|\bpull\/|api\.github\.com/;

const ofScript = (step: Step, whose: Whose): boolean =>
  (step.run !== undefined &&
    (whose === "outsiders" ? READS_OUTSIDERS : READS).test(step.run.text)) ||
  isAnyFilled(step.env, step, whose);

const jobs = { outsiders: new WeakMap<Job, boolean>(), anybody: new WeakMap<Job, boolean>() };

/** A step that sets variables, and may set them to other people's words. */
const setsTaint = (step: Step, whose: Whose): boolean =>
  ofScript(step, whose) || step.run === undefined || isFilled(step.run, step, whose);

function lookAt(job: Job, whose: Whose): boolean {
  if (!couldCarry(job)) return false;
  const shared = [job.env, job.workflow.env, job.container?.env];
  return (
    shared.some((env) => isAnyFilled(env, { job }, whose)) ||
    job.steps.some((step) => foreignFiles(step) !== undefined) ||
    settersOf(job).some((step) => setsTaint(step, whose))
  );
}

function ofJob(job: Job, whose: Whose): boolean {
  const known = jobs[whose].get(job) ?? lookAt(job, whose);
  jobs[whose].set(job, known);
  return known;
}

/** Cheap, and true for every script whose variables, files or commands can hold such words. */
export const mayHoldTaint = (step: Step, whose: Whose): boolean =>
  mayCarry(step) && (ofScript(step, whose) || ofJob(step.job, whose));

/** The same, with the expressions that are pasted into the script itself. */
export const mayPasteTaint = (step: Step): boolean =>
  mayHoldTaint(step, "anybody") ||
  (step.run !== undefined && mayCarry(step) && isFilled(step.run, step, "anybody"));
