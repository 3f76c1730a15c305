import type { Context } from "../../expression/ast.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import { flowingContexts } from "../../expression/walk-expression.ts";
import { matrixTexts, scalarsOf, sourceOf, type Stage } from "../../injection/origin.ts";
import type { Job, Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import type { Settings } from "../../settings.ts";
import type { Text } from "../../text.ts";
import { mayWrite } from "../runner-files/environment-writes.ts";
import { SOURCES } from "./could-carry.ts";
import { earlierWithId } from "./earlier-steps.ts";
import { foreignFiles } from "./foreign-files.ts";
import { knownOutput } from "./known-outputs.ts";
import { settersOf } from "./variables-set.ts";

/** Whatever a script can read of other people's words without an expression or a variable of the file. */
const READS =
  /GITHUB_(?:HEAD_REF|REF|BASE_REF|EVENT_PATH)|\bgh(?![\w-])|\/repos\/|api\.github\.com/;
/** PowerShell and cmd know their variables in any case. */
const READS_IN_ANY_CASE = /[%!:]GITHUB_(?:HEAD_REF|REF|BASE_REF|EVENT_PATH)/i;

const readsWords = (script: string): boolean =>
  READS.test(script) || READS_IN_ANY_CASE.test(script);

const isOne = (name: string | undefined): name is string =>
  name !== undefined && name !== "*" && name !== "[]";

/** Of other actions nobody knows what they hand back, and so nothing is said of it. */
const actionHandsBack = (step: Step, output: string | undefined): boolean =>
  step.uses !== undefined &&
  (/^\s*[.$]\//.test(step.uses.text) ||
    actionOf(step.uses.text) === "actions/github-script" ||
    (isOne(output) && knownOutput(step, output) !== undefined));

function ofSteps([, id, kind, output]: readonly string[], stage: Stage): boolean {
  if (isOne(kind) && kind !== "outputs") return false;
  if (!isOne(id)) return true;
  const carrying = carriersOf(stage.job);
  return earlierWithId(id, stage).some((step) =>
    step.run === undefined ? actionHandsBack(step, output) : carrying.has(step),
  );
}

function ofNeeds([, id, kind, output]: readonly string[], { job }: Stage): boolean {
  if (isOne(kind) && kind !== "outputs") return false;
  if (!isOne(id) || !isOne(output)) return true;
  const needed = job.workflow.jobs.find((other) => other.id.toLowerCase() === id);
  if (needed === undefined) return false;
  if (needed.uses !== undefined) return /^\s*[.$]\//.test(needed.uses.text);
  const text = needed.outputs.get(output);
  return text !== undefined && mayHold(text, { job: needed });
}

const ofMatrix = ([, name]: readonly string[], { matrix }: Job): boolean =>
  matrix !== undefined &&
  (isOne(name) ? matrixTexts(matrix, name) : [matrix])
    .flatMap(scalarsOf)
    .some(({ text }) => text.includes("${{"));

const isStep = (stage: Stage): stage is Step => "place" in stage;

/** What a variable holds by the time of a step, the step's own environment and the steps before it say. */
const ofEnv = (stage: Stage): boolean => !isStep(stage) && settersOf(stage.job).length > 0;

function isSource(context: Context, stage: Stage): boolean {
  const { path } = context;
  const [root] = path;
  if (root === "steps") return ofSteps(path, stage);
  if (root === "needs") return ofNeeds(path, stage);
  if (root === "matrix") return ofMatrix(path, stage.job);
  if (root === "env") return ofEnv(stage);
  return root === "jobs" || sourceOf(context, stage).origin !== "limited";
}

/** Whether anybody's words can be behind an output, a variable or a field of the matrix. */
export const mayPassOn = (context: Context, stage: Stage): boolean =>
  context.path[0] === "env" || isSource(context, stage);

function mayHold(text: Text, stage: Stage): boolean {
  if (!text.text.includes("${{") || !SOURCES.test(text.text)) return false;
  for (const { expr } of expressionsIn(text))
    if (expr && flowingContexts(expr).some((context) => isSource(context, stage))) return true;
  return false;
}

function isFilled(env: Settings | undefined, stage: Stage): boolean {
  if (env === undefined) return false;
  for (const { value } of env.list) if (mayHold(value, stage)) return true;
  return false;
}

/** Actions whose variables are followed: those of the repository, and JavaScript in the workflow itself. */
const MAY_SET = /^\s*[.$]\/|github-script/i;

/** Whether later steps can find somebody's words in a variable or a file that the step left. */
function leavesWords(step: Step, carries: boolean): boolean {
  if (foreignFiles(step) !== undefined) return true;
  const { run, uses } = step;
  if (run === undefined)
    return uses !== undefined && MAY_SET.test(uses.text) && settersOf(step.job).includes(step);
  return (
    carries && (run.text.includes(">") || run.text.includes("tee") || mayWrite(step, "GITHUB_ENV"))
  );
}

const known = new WeakMap<Job, ReadonlySet<Step>>();

function carriersOf(job: Job): ReadonlySet<Step> {
  const before = known.get(job);
  if (before) return before;
  const carrying = new Set<Step>();
  // A step asks for the steps before it only.
  known.set(job, carrying);
  let isReached = [job.env, job.workflow.env, job.container?.env].some((env) =>
    isFilled(env, { job }),
  );
  const last = job.steps.findLastIndex(({ run }) => run !== undefined);
  for (const [index, step] of job.steps.entries()) {
    if (index > last) break;
    const { run } = step;
    const carries =
      run !== undefined &&
      (isReached || readsWords(run.text) || isFilled(step.env, step) || mayHold(run, step));
    if (carries) carrying.add(step);
    isReached ||= index < last && leavesWords(step, carries);
  }
  return carrying;
}

/**
 * Whether anybody's words can come into a step's script at all: pasted, in a variable, out of a file
 * or by a command. True wherever that cannot be ruled out.
 */
export const mayCarry = (step: Step): boolean => carriersOf(step.job).has(step);
