import { expressionsIn } from "../expression/expressions-in.ts";
import { flowingContexts } from "../expression/walk-expression.ts";
import type { Step } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import type { Text } from "../text.ts";
import { arrivalsOf } from "./arrivals-of.ts";

/** A reference that only the run fills in, so that nobody can tell whose code it names. */
export interface UntracedRef {
  readonly text: Text;
  readonly words: string;
}

const isSet = (name: string, { env, job }: Step): boolean =>
  [env, job.env, job.workflow.env].some((settings) => settings.get(name) !== undefined);

function isUntraced(path: readonly string[], step: Step): boolean {
  const [root, name = ""] = path;
  if (root === "env") return !isSet(name, step);
  return root === "steps" || root === "needs";
}

/** What a checkout takes from an earlier step or job of which the file does not say whose code it is. */
export function untracedRef(step: Step): UntracedRef | undefined {
  const { uses, job } = step;
  if (uses === undefined || actionOf(uses.text) !== "actions/checkout") return undefined;
  const text = step.with.get("ref");
  if (text === undefined || !text.text.includes("${{")) return undefined;
  if (arrivalsOf(job).some((arrival) => arrival.step === step)) return undefined;
  const contexts = expressionsIn(text).flatMap(({ expr }) => (expr ? flowingContexts(expr) : []));
  const found = contexts.find(({ path }) => isUntraced(path, step));
  return found && { text, words: found.path.join(".") };
}
