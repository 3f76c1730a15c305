import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Job, Step } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import type { Text } from "../../text.ts";
import { tokenIn } from "../needs/token-in.ts";
import { secretsFlowing } from "../secrets/secret-reads.ts";
import { type Carried, joined, NOTHING } from "./carried.ts";

const IN_JSON = /tojson\(\s*secrets/i;
const TAKEN_APART = /fromjson\(/i;

/** An expression that takes something from the secrets. */
interface Pasted extends Carried {
  readonly from: number;
  readonly to: number;
}

const texts = new WeakMap<Text, readonly Pasted[]>();

function pastedInto(text: Text): readonly Pasted[] {
  const known = texts.get(text);
  if (known) return known;
  const found = expressionsIn(text).flatMap(({ expr, source, from, to }): Pasted[] => {
    const reads = expr && /secrets/i.test(source) ? secretsFlowing(expr) : [];
    if (reads.length === 0) return [];
    const everything = reads.includes("*") && IN_JSON.test(source);
    return [
      { secrets: reads, everything, changed: everything || TAKEN_APART.test(source), from, to },
    ];
  });
  texts.set(text, found);
  return found;
}

/** What the expressions of a text, or of a stretch of it, take from the secrets. */
export function carriedByText(text: Text, stretch?: readonly [from: number, to: number]): Carried {
  const [from, to] = stretch ?? [0, Infinity];
  const found = pastedInto(text).filter((each) => each.from >= from && each.to <= to);
  return found.length === 0 ? NOTHING : joined(found);
}

function carriedBySetting(value: Text): Carried {
  if (!value.text.includes("${{")) return NOTHING;
  const carried = carriedByText(value);
  const ownToken =
    carried.secrets.length === 0 && /token/i.test(value.text) && tokenIn(value) === "job";
  return ownToken ? { secrets: ["github_token"], changed: false, everything: false } : carried;
}

function add(variables: Map<string, Carried>, settings: Settings): void {
  for (const { name, value } of settings) {
    const carried = carriedBySetting(value);
    // A nearer variable hides one of the same name.
    if (carried === NOTHING) variables.delete(name.text);
    else variables.set(name.text, carried);
  }
}

const jobs = new WeakMap<Job, ReadonlyMap<string, Carried>>();

/** What the blocks around a job's steps hold. */
function aroundSteps(job: Job): ReadonlyMap<string, Carried> {
  const known = jobs.get(job);
  if (known) return known;
  const variables = new Map<string, Carried>();
  for (const settings of [job.workflow.env, job.env]) add(variables, settings);
  jobs.set(job, variables);
  return variables;
}

const steps = new WeakMap<Step, ReadonlyMap<string, Carried>>();

/** The variables of a step that hold secrets, by name. */
export function secretVariables(step: Step): ReadonlyMap<string, Carried> {
  if (step.env.list.length === 0) return aroundSteps(step.job);
  const known = steps.get(step);
  if (known) return known;
  const variables = new Map(aroundSteps(step.job));
  add(variables, step.env);
  steps.set(step, variables);
  return variables;
}

/** All variables of a step at once, as `env` shows them; nothing where none holds a secret. */
export function wholeEnvironment(step: Step): Carried {
  const all = joined([...secretVariables(step).values()]);
  return all.secrets.length === 0 ? NOTHING : { ...all, everything: true };
}
