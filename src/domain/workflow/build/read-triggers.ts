import type { CalledSecret, Input, Trigger } from "../model.ts";
import { Settings } from "../settings.ts";
import type { Scalar } from "../yaml/node.ts";
import { Fields, given, type Oddities } from "./fields.ts";

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

function inputsOf(fields: Fields, oddities: Oddities, of: Input["of"]): Input[] {
  return fields.entries.map(({ key, value }) => {
    const input = new Fields(oddities, value, `input ${key.text}`);
    return {
      name: key.text,
      type: input.text("type")?.text ?? "string",
      of,
      required: input.text("required")?.text === "true",
      ...given("default", input.text("default")),
      options: input.texts("options"),
      ...given("deprecated", input.text("deprecationMessage")),
      place: key.place,
    };
  });
}

const TAKES_INPUTS = ["workflow_dispatch", "workflow_call"] as const;

/** The inputs that a workflow takes when it is dispatched or called, or that an action takes. */
export function readInputs(root: Fields): readonly Input[] {
  const on = root.node("on");
  if (on?.kind !== "mapping") return inputsOf(root.fields("inputs"), root.oddities, "action");
  const events = root.fields("on");
  return TAKES_INPUTS.flatMap((name) =>
    inputsOf(events.eventFields(name).fields("inputs"), root.oddities, name),
  );
}

/** The secrets that a called workflow declares. */
export function readCalledSecrets(root: Fields): readonly CalledSecret[] {
  if (root.node("on")?.kind !== "mapping") return [];
  const secrets = root.fields("on").eventFields("workflow_call").fields("secrets");
  return secrets.entries.map(({ key, value }) => {
    const secret = new Fields(root.oddities, value, `secret ${key.text}`);
    return {
      name: key.text,
      required: secret.text("required")?.text === "true",
      place: key.place,
    };
  });
}

/** What a called workflow or an action hands back, name by name. */
export function readOutputs(root: Fields): Settings {
  const owner = root.entry("on") ? calledOf(root) : root;
  return new Settings(
    (owner?.fields("outputs").entries ?? []).flatMap(({ key, value }) => {
      const output = new Fields(root.oddities, value, `output ${key.text}`).text("value");
      return output ? [{ name: key, value: output }] : [];
    }),
  );
}

const calledOf = (root: Fields): Fields | undefined =>
  root.node("on")?.kind === "mapping" ? root.fields("on").eventFields("workflow_call") : undefined;
