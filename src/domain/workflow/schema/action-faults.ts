import type { Confidence, Severity } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import { nearest } from "../expression/types/nearest.ts";
import { actionOf } from "../known/action-of.ts";
import type { Step, Workflow } from "../model.ts";

interface ActionFault {
  readonly message: string;
  readonly place: Place;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  /** The input that was probably meant. */
  readonly meant?: string;
}

interface Taken {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
}

/** What an action takes; by name in lower case. */
interface Takes {
  readonly what: string;
  /** From a table; the action may have learnt more since it was taken. */
  readonly isDated?: true;
  readonly inputs: ReadonlyMap<string, Taken>;
}

const LOCAL = /^(?:\.|\$)\//;
/** Every Docker action takes them. */
const ALWAYS = new Set(["args", "entrypoint"]);

function fromLocal(action: Workflow | undefined, what: string): Takes | undefined {
  if (action?.readable !== true || action.kind !== "action") return undefined;
  const inputs = action.inputs.map(
    ({ name, required, default: preset, deprecated }): [string, Taken] => [
      name.toLowerCase(),
      { name, required: required && preset === undefined, deprecated: deprecated !== undefined },
    ],
  );
  return { what, inputs: new Map(inputs) };
}

function takenBy({ uses, job }: Step): Takes | undefined {
  if (uses === undefined) return undefined;
  const name = uses.text.trim();
  const { workflow } = job;
  if (LOCAL.test(name)) return fromLocal(workflow.repository.local(name), name);
  const known = actionOf(uses, workflow);
  return known === undefined || known.anyInput
    ? undefined
    : { what: known.name, inputs: known.inputs, isDated: true };
}

const near = new WeakMap<Takes["inputs"], Map<string, string | undefined>>();

/** Asked more than once for each name, and the same names come in many files. */
function nearIn(name: string, { inputs }: Takes): string | undefined {
  const known = near.get(inputs) ?? new Map<string, string | undefined>();
  near.set(inputs, known);
  if (!known.has(name))
    known.set(
      name,
      nearest(
        name,
        [...inputs.values()].map((input) => input.name),
      ),
    );
  return known.get(name);
}

function unknownInput(name: string, takes: Takes): Omit<ActionFault, "place"> {
  const near = nearIn(name, takes);
  const no = `no input \`${name}\``;
  if (near) {
    const message = `\`${takes.what}\` has ${no}, so this does nothing; \`${near}\` is meant?`;
    return { message, severity: "medium", meant: near };
  }
  if (takes.isDated !== true)
    return { message: `\`${takes.what}\` has ${no}, so this does nothing`, severity: "low" };
  const message = `\`${takes.what}\` had ${no} when it was looked at last, so this may do nothing`;
  return { message, severity: "low", confidence: "low" };
}

/** It is given something that the table does not know: the table may be older than the action. */
const mayHaveChanged = (step: Step, takes: Takes): boolean =>
  takes.isDated === true &&
  [...step.with].some(
    ({ name }) =>
      !takes.inputs.has(name.text.toLowerCase()) && nearIn(name.text, takes) === undefined,
  );

function* givenFaults(step: Step, takes: Takes): Generator<ActionFault> {
  for (const { name } of step.with) {
    const key = name.text.toLowerCase();
    if (ALWAYS.has(key) || key.includes("${{")) continue;
    const input = takes.inputs.get(key);
    if (input === undefined) yield { ...unknownInput(name.text, takes), place: name.place };
    else if (input.deprecated)
      yield {
        message: `the input \`${name.text}\` of \`${takes.what}\` is deprecated`,
        place: name.place,
        severity: "info",
      };
  }
}

const isGiven = (step: Step, name: string): boolean => step.with.get(name) !== undefined;

/** Every input is taken and every needed one is given, as in most steps. */
export function agrees(step: Step): boolean {
  const takes = takenBy(step);
  if (takes === undefined || step.with.whole) return true;
  const { inputs } = takes;
  for (const { name } of step.with.list)
    if (inputs.get(name.text.toLowerCase())?.deprecated !== false) return false;
  for (const { name, required } of inputs.values())
    if (required && !isGiven(step, name)) return false;
  return true;
}

/** What a step hands to an action that the action does not take, and what it leaves out. */
export function* actionFaults(step: Step): Generator<ActionFault> {
  const takes = takenBy(step);
  if (takes === undefined || step.uses === undefined || step.with.whole) return;
  yield* givenFaults(step, takes);
  if (mayHaveChanged(step, takes)) return;
  for (const { name, required } of takes.inputs.values())
    if (required && !isGiven(step, name))
      yield {
        message: `\`${takes.what}\` needs the input \`${name}\``,
        place: step.uses.place,
        severity: "medium",
      };
}
