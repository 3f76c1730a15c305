import { AVAILABLE_AT } from "../../../known/context-availability.ts";
import type { Job, Workflow } from "../../../model.ts";
import type { Scalar } from "../../../yaml/node.ts";
import type { Expr } from "../../ast.ts";
import { expressionsIn } from "../../expressions-in.ts";
import type { Site } from "../../../schema/site.ts";
import { fieldOf, Inference } from "../infer.ts";
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

/** The job and the step of it that an expression stands in. */
interface Standing {
  readonly job: Job | undefined;
  readonly step: number | undefined;
}

/** One is made for every expression, so it holds no more than it needs. */
class SiteScope implements Scope {
  readonly #sight: Sight;
  readonly #key: string;
  readonly #words: ReadonlySet<string>;
  readonly #standing: Standing;

  constructor(sight: Sight, key: string, standing: Standing) {
    this.#sight = sight;
    this.#key = key;
    this.#words = allowedAt(key);
    this.#standing = standing;
  }

  get where(): string {
    return shown(this.#key);
  }

  typeOf(name: string): Type | undefined {
    return this.#sight.typeOf(name, this.#standing);
  }

  allows(word: string): boolean {
    return this.#words.has(word);
  }

  hint(path: readonly string[]): string {
    return this.#sight.hint(path, this.#standing.job);
  }
}

/** What the expressions of one file see, key by key; built once for a file. */
export class Sight {
  readonly #workflow: Workflow;
  readonly #jobs = new Map<Job, JobTypes>();
  readonly #fixed = new Map<string, Type>();

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
  }

  scopeOf({ key, job: index, step }: Site): Scope {
    const job = index === undefined ? undefined : this.#workflow.jobs[index];
    return new SiteScope(this, key, { job, step });
  }

  /** The type of a context that is known there, and every field of it; nothing where a closer look is needed. */
  plainType(expr: Expr, { key, job: index, step }: Site): Type | undefined {
    if (expr.kind !== "context") return undefined;
    const [name = ""] = expr.path;
    if (!allowedAt(key).has(name)) return undefined;
    const job = index === undefined ? undefined : this.#workflow.jobs[index];
    let type = this.typeOf(name, { job, step });
    for (const access of expr.accesses) type = type && fieldOf(type, access);
    return type;
  }

  #fixedType(name: string): Type | undefined {
    const known = this.#fixed.get(name);
    if (known) return known;
    const type = contextType(this.#workflow, name);
    if (type) this.#fixed.set(name, type);
    return type;
  }

  typeOf(name: string, { job, step }: Standing): Type | undefined {
    const fixed = this.#fixedType(name);
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

  hint([context, name = "", ...more]: readonly string[], job: Job | undefined): string {
    if (job === undefined || more.length > 0) return "";
    if (context === "steps" && this.#typesOf(job).comesLater(name))
      return "; the step with that id comes later";
    const isJob = this.#workflow.jobs.some(({ id }) => id.toLowerCase() === name);
    return context === "needs" && isJob ? "; name the job in `needs` of this one" : "";
  }
}
