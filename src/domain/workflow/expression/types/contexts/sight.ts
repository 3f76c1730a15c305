import { AVAILABLE_AT } from "../../../known/context-availability.ts";
import type { Job, Workflow } from "../../../model.ts";
import type { Scalar } from "../../../yaml/node.ts";
import { expressionsIn } from "../../expressions-in.ts";
import type { Site } from "../../../schema/site.ts";
import { Inference } from "../infer.ts";
import { contextType } from "./context-types.ts";
import { JobTypes, jobsType } from "./job-types.ts";
import type { Scope } from "../scope.ts";
import { ANY, open, STRING, type Type } from "../type.ts";

const STEP = "github inputs matrix strategy steps job runner env hashfiles()";
/** Keys of an action's file, which the table of workflow keys does not have, and keys that know nothing. */
const MORE: Readonly<Record<string, string>> = {
  "runs.steps": STEP,
  "runs.steps.if": `${STEP} always() success() failure() cancelled()`,
  "runs.value": STEP,
  "runs.default": "github inputs strategy matrix job runner hashfiles()",
  "runs.args": "inputs",
  nothing: "",
};

const allowed = new Map<string, ReadonlySet<string>>();

function allowedAt(key: string): ReadonlySet<string> {
  const known = allowed.get(key);
  if (known) return known;
  const words = new Set(AVAILABLE_AT.get(key) ?? (MORE[key] ?? STEP).split(" "));
  allowed.set(key, words);
  return words;
}

const shown = (key: string): string => {
  if (key === "nothing") return "this place, which takes no expressions";
  return key.startsWith("runs.") ? "this key of an action" : `\`${key}\``;
};

/** What the expressions of one file see, key by key; built once for a file. */
export class Sight {
  readonly #workflow: Workflow;
  readonly #jobs = new Map<Job, JobTypes>();

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
  }

  scopeOf({ key, job: index, step }: Site): Scope {
    const job = index === undefined ? undefined : this.#workflow.jobs[index];
    const words = allowedAt(key);
    return {
      where: shown(key),
      typeOf: (name) => this.#typeOf(name, job, step),
      allows: (word) => words.has(word),
      hint: (path) => this.#hint(path, job),
    };
  }

  #typeOf(name: string, job: Job | undefined, step: number | undefined): Type | undefined {
    const fixed = contextType(this.#workflow, name);
    if (fixed) return fixed;
    if (name === "jobs") return jobsType(this.#workflow.jobs);
    if (name !== "steps" && name !== "matrix" && name !== "needs") return undefined;
    if (job === undefined) return open(ANY);
    const types = this.#typesOf(job);
    if (name === "steps") return types.stepsBefore(step ?? job.steps.length);
    if (this.#workflow.kind === "action") return open(name === "needs" ? STRING : ANY);
    return name === "matrix" ? types.matrix : types.needs;
  }

  #typesOf(job: Job): JobTypes {
    const types = this.#jobs.get(job) ?? new JobTypes(job, (text) => this.#ofStrategy(job, text));
    this.#jobs.set(job, types);
    return types;
  }

  /** The expressions of a strategy see no matrix, so this ends. */
  #ofStrategy(job: Job, text: Scalar): Type {
    const [only, ...more] = expressionsIn(text);
    if (only?.expr === undefined || more.length > 0) return ANY;
    const index = this.#workflow.jobs.indexOf(job);
    const scope = this.scopeOf({ text, key: "jobs.<job_id>.strategy", expects: "any", job: index });
    return new Inference(scope).typeOf(only.expr);
  }

  #hint([context, name = "", ...more]: readonly string[], job: Job | undefined): string {
    if (job === undefined || more.length > 0) return "";
    if (context === "steps" && this.#typesOf(job).comesLater(name))
      return "; the step with that id comes later";
    const isJob = this.#workflow.jobs.some(({ id }) => id.toLowerCase() === name);
    return context === "needs" && isJob ? "; name the job in `needs` of this one" : "";
  }
}
