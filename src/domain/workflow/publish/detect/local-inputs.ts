import { UNKNOWN, value, type World } from "../../expression/evaluate.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Step, Workflow } from "../../model.ts";
import type { Text } from "../../text.ts";

/** What a step hands to a local action under a name: its own value, or the action's default. */
function handed(name: string, step: Step, action: Workflow): Text | undefined {
  const input = action.inputs.find((one) => one.name.toLowerCase() === name);
  return step.with.get(name) ?? input?.default;
}

/** What conditions inside a local action see of the inputs that a step hands it. */
export const worldOfInputs =
  (step: Step, action: Workflow): World =>
  ([context, name]) => {
    if (context !== "inputs" || name === undefined) return UNKNOWN;
    const text = handed(name, step, action)?.text;
    return text === undefined || text.includes("${{") ? UNKNOWN : value(text);
  };

/** `${{ inputs.push }}` of a local action as its caller wrote it; any other text as it is. */
export function inputOf(text: Text, step: Step, action: Workflow): Text {
  const [only, ...more] = expressionsIn(text);
  const expr = more.length === 0 ? only?.expr : undefined;
  const [context, name = ""] = expr?.kind === "context" ? expr.path : [];
  return (context === "inputs" ? handed(name, step, action) : undefined) ?? text;
}
