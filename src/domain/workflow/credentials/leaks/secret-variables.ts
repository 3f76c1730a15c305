import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Step } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import type { Text } from "../../text.ts";
import { tokenIn } from "../needs/token-in.ts";
import { secretFlows } from "../secrets/secret-reads.ts";
import { type Carried, joined, NOTHING } from "./carried.ts";

const IN_JSON = /tojson\(\s*secrets/i;
const TAKEN_APART = /fromjson\(/i;

/** What an expression of a text takes from the secrets. */
export function carriedByText(
  text: Text,
  [from, to]: readonly [number, number] = [0, Infinity],
): Carried {
  const reads = secretFlows(text).filter((read) => read.from >= from && read.to <= to);
  if (reads.length === 0) return NOTHING;
  const around = expressionsIn(text).filter((each) =>
    reads.some((read) => read.from >= each.from && read.to <= each.to),
  );
  const sources = around.map(({ source }) => source).join(" ");
  const everything = reads.some(({ name }) => name === "*") && IN_JSON.test(sources);
  return {
    secrets: reads.map(({ name }) => name),
    changed: everything || TAKEN_APART.test(sources),
    everything,
  };
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

const steps = new WeakMap<Step, ReadonlyMap<string, Carried>>();

/** The variables of a step that hold secrets, by name. */
export function secretVariables(step: Step): ReadonlyMap<string, Carried> {
  const known = steps.get(step);
  if (known) return known;
  const variables = new Map<string, Carried>();
  for (const settings of [step.job.workflow.env, step.job.env, step.env]) add(variables, settings);
  steps.set(step, variables);
  return variables;
}

/** All variables of a step at once, as `env` shows them; nothing where none holds a secret. */
export function wholeEnvironment(step: Step): Carried {
  const all = joined([...secretVariables(step).values()]);
  return all.secrets.length === 0 ? NOTHING : { ...all, everything: true };
}
