import type { Stage } from "../../injection/origin.ts";
import type { Job, Step } from "../../model.ts";
import type { Flow } from "../flow.ts";
import { mayWrite, recordsIn, writtenFlows } from "../runner-files/environment-writes.ts";
import type { Tracer } from "../tracer.ts";
import { couldCarry } from "./could-carry.ts";
import { runsBefore } from "./earlier-steps.ts";
import { exportedFlows, mayExport } from "./github-script.ts";
import { handedBack } from "./handed-back.ts";
import { calleeOf } from "./local-call.ts";

const FILE = "GITHUB_ENV";
/** Only the last few that set a variable matter; each of them overwrites the one before. */
const MOST_SETTERS = 8;

const setters = new WeakMap<Job, readonly Step[]>();

const isSetter = (step: Step): boolean =>
  mayWrite(step, FILE) ||
  mayExport(step) ||
  (calleeOf(step)?.callee.jobs[0]?.steps ?? []).some((inner) => mayWrite(inner, FILE));

/** The steps of a job that may set variables for those after them. */
export function settersOf(job: Job): readonly Step[] {
  const known = setters.get(job) ?? job.steps.filter(isSetter);
  setters.set(job, known);
  return known;
}

function setBy(step: Step, name: string, tracer: Tracer): readonly Flow[] {
  const own = writtenFlows(step, { file: FILE, name }, tracer);
  if (own) return own;
  const call = calleeOf(step);
  if (call === undefined) return exportedFlows(step, name, tracer);
  const inner = call.callee.jobs[0]?.steps ?? [];
  const flows = inner.flatMap((each) => writtenFlows(each, { file: FILE, name }, tracer) ?? []);
  return handedBack(flows, call, tracer);
}

/** Who sets which variable, known up to a step; the scripts are followed in their order. */
class SetterIndex {
  readonly #steps: readonly Step[];
  readonly #named = new Map<string, Step[]>();
  /** Steps that may set any variable: through an action, or a name that only the run knows. */
  readonly #any: Step[] = [];
  #next = 0;

  constructor(job: Job) {
    this.#steps = settersOf(job);
  }

  /** Scripts behind the stage are left alone, so that a script can ask while it is followed. */
  #advance(stage: Stage, tracer: Tracer): void {
    for (;;) {
      const step = this.#steps[this.#next];
      if (step === undefined || !runsBefore(step, stage)) return;
      this.#next += 1;
      this.#add(step, tracer);
    }
  }

  #add(step: Step, tracer: Tracer): void {
    if (step.run === undefined) {
      this.#any.push(step);
      return;
    }
    const names = new Set(recordsIn(step, FILE, tracer).map(({ name }) => name?.toLowerCase()));
    for (const name of names)
      if (name === undefined) this.#any.push(step);
      else this.#named.set(name, [...(this.#named.get(name) ?? []), step].slice(-MOST_SETTERS));
  }

  at(name: string, stage: Stage, tracer: Tracer): readonly Flow[] {
    if (this.#steps.length === 0 || !couldCarry(stage.job)) return [];
    this.#advance(stage, tracer);
    const found = [...this.#any.slice(-MOST_SETTERS), ...(this.#named.get(name) ?? [])];
    return [...new Set(found)]
      .filter((step) => runsBefore(step, stage))
      .flatMap((step) => setBy(step, name, tracer));
  }
}

const indices = new WeakMap<Job, SetterIndex>();

/** What steps before the stage made of a variable; the name in lower case. */
export function setBefore(name: string, stage: Stage, tracer: Tracer): readonly Flow[] {
  const index = indices.get(stage.job) ?? new SetterIndex(stage.job);
  indices.set(stage.job, index);
  return index.at(name, stage, tracer);
}
