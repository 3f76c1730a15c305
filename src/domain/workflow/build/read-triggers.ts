import type { Input, Trigger } from "../model.ts";
import type { Scalar } from "../yaml/node.ts";
import { Fields, type Oddities } from "./fields.ts";

/** Keys below an event that are no filters; inputs are read on their own. */
const NO_FILTER = new Set(["inputs", "outputs", "secrets"]);

const plain = (key: Scalar): Trigger => ({
  name: key.text,
  place: key.place,
  filters: new Map(),
});

function filtersOf(fields: Fields): ReadonlyMap<string, readonly Scalar[]> {
  const names = fields.entries.map(({ key }) => key.text).filter((name) => !NO_FILTER.has(name));
  return new Map(names.map((name) => [name, fields.texts(name)]));
}

/** `on`, in each of its three shapes. */
export function readTriggers(root: Fields): readonly Trigger[] {
  const on = root.node("on");
  if (on?.kind !== "mapping") return root.texts("on").map(plain);
  return on.entries.map(({ key, value }) => {
    // A schedule is a list of times; they say nothing about who starts it.
    if (value.kind === "sequence") return plain(key);
    const fields = new Fields(root.oddities, value, `the trigger ${key.text}`);
    return { ...plain(key), filters: filtersOf(fields) };
  });
}

function inputsOf(fields: Fields, oddities: Oddities): Input[] {
  return fields.entries.map(({ key, value }) => ({
    name: key.text,
    type: new Fields(oddities, value, `input ${key.text}`).text("type")?.text ?? "string",
    place: key.place,
  }));
}

/** The inputs that a workflow takes when it is dispatched or called, or that an action takes. */
export function readInputs(root: Fields): readonly Input[] {
  const on = root.node("on");
  if (on?.kind !== "mapping") return inputsOf(root.fields("inputs"), root.oddities);
  return on.entries
    .filter(({ value }) => value.kind === "mapping")
    .flatMap(({ value }) => {
      const event = new Fields(root.oddities, value, "the trigger");
      return inputsOf(event.fields("inputs"), root.oddities);
    });
}
