import type { Entry, Mapping, Scalar } from "../../yaml/node.ts";
import type { EventFault } from "./event-fault.ts";

const MOST_INPUTS = 25;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

const valueOf = (mapping: Mapping, key: string) =>
  mapping.entries.findLast((entry) => entry.key.text === key)?.value;

function textOf(mapping: Mapping, key: string): Scalar | undefined {
  const value = valueOf(mapping, key);
  return value?.kind === "scalar" && !value.isNull ? value : undefined;
}

function optionsOf(mapping: Mapping): readonly string[] | undefined {
  const options = valueOf(mapping, "options");
  if (options?.kind !== "sequence") return undefined;
  return options.items.flatMap(({ node }) => (node.kind === "scalar" ? [node.text] : []));
}

/** Why a default is no value of its input; nothing where it is. */
function refusal(
  type: string,
  text: string,
  options: readonly string[] | undefined,
): string | undefined {
  if (type === "boolean" && !/^(?:true|false)$/.test(text)) return "is neither `true` nor `false`";
  if (type === "number" && !NUMBER.test(text)) return "is no number";
  if (type === "choice" && options && !options.includes(text)) return "is none of the options";
  return undefined;
}

function* defaultFaults(event: string, input: Mapping): Generator<EventFault> {
  const value = textOf(input, "default");
  if (value === undefined || value.text.includes("${{")) return;
  const { place } = value;
  const type = textOf(input, "type")?.text ?? "string";
  const why = refusal(type, value.text, optionsOf(input));
  if (why !== undefined)
    yield { kind: "event", message: `the default \`${value.text}\` ${why}`, place };
  const isNeeded = textOf(input, "required")?.text === "true";
  if (event === "workflow_call" && isNeeded)
    yield {
      kind: "event",
      message: "the input is required, so this is never used",
      place,
      severity: "low",
    };
}

function* optionFaults(input: Mapping): Generator<EventFault> {
  const options = valueOf(input, "options");
  if (options?.kind !== "sequence") return;
  const seen = new Set<string>();
  for (const { node } of options.items) {
    if (node.kind !== "scalar") continue;
    const { text, place } = node;
    const message = `the option \`${text}\` stands here twice`;
    if (seen.has(text)) yield { kind: "event", message, place, severity: "low" };
    seen.add(text);
  }
}

function* inputFaults(event: string, { key, value }: Entry): Generator<EventFault> {
  if (value.kind !== "mapping") return;
  yield* defaultFaults(event, value);
  yield* optionFaults(value);
  const isChoice = textOf(value, "type")?.text === "choice";
  const options = optionsOf(value);
  if (isChoice && (options === undefined || options.length === 0))
    yield {
      kind: "event",
      message: `the choice \`${key.text}\` has no \`options\``,
      place: key.place,
    };
  if (!isChoice && options !== undefined && event === "workflow_dispatch")
    yield {
      kind: "event",
      message: `\`${key.text}\` is no choice, so its options mean nothing`,
      place: key.place,
      severity: "low",
    };
}

/** What is wrong with the inputs that an event declares. */
export function* inputsFaults(event: string, filters: Mapping): Generator<EventFault> {
  const inputs = valueOf(filters, "inputs");
  if (inputs?.kind !== "mapping") return;
  for (const entry of inputs.entries) yield* inputFaults(event, entry);
  const first = inputs.entries[MOST_INPUTS];
  if (event === "workflow_dispatch" && first)
    yield {
      kind: "event",
      message: `a form has no more than ${MOST_INPUTS} inputs`,
      place: first.key.place,
    };
}
