import { EVENTS } from "../../known/events.ts";
import type { Entry, Mapping, Node, Scalar } from "../../yaml/node.ts";
import type { EventFault } from "./event-fault.ts";
import { globTrouble } from "./glob.ts";

/** Filters by event; `types` go by the table of activities. */
const FILTERS: Readonly<Record<string, string>> = {
  push: "branches branches-ignore tags tags-ignore paths paths-ignore",
  pull_request: "branches branches-ignore paths paths-ignore",
  pull_request_target: "branches branches-ignore paths paths-ignore",
  merge_group: "branches branches-ignore",
  workflow_run: "workflows branches branches-ignore",
  workflow_dispatch: "inputs",
  workflow_call: "inputs outputs secrets",
  image_version: "names versions",
};

/** Activities that GitHub added since the table was taken. */
const NEWER: Readonly<Record<string, string>> = {
  issues: "field_added field_removed",
  pull_request: "stacked",
  pull_request_target: "stacked",
  image_version: "created ready deleted",
};

const words = (table: Readonly<Record<string, string>>, name: string): readonly string[] =>
  Object.hasOwn(table, name) ? (table[name] ?? "").split(" ") : [];

const typesOf = (event: string): readonly string[] => [
  ...(EVENTS.get(event) ?? []),
  ...words(NEWER, event),
];

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

function scalarsIn(node: Node, found: Scalar[] = []): readonly Scalar[] {
  if (node.kind === "sequence") for (const item of node.items) scalarsIn(item.node, found);
  else if (node.kind === "scalar" && !node.isNull) found.push(node);
  return found;
}

function* typeFaults(event: string, value: Node): Generator<EventFault> {
  const known = typesOf(event);
  if (known.includes("*")) return;
  for (const type of scalarsIn(value))
    if (!known.includes(type.text))
      yield {
        kind: "event",
        message: `\`${event}\` never has the activity \`${type.text}\`; it has ${list(known)}`,
        place: type.place,
      };
}

function* globFaults(name: string, value: Node): Generator<EventFault> {
  const patterns = scalarsIn(value);
  for (const pattern of patterns) {
    const found = globTrouble(pattern.text, !name.startsWith("paths"));
    if (found)
      yield {
        kind: "glob",
        message: `\`${pattern.text}\` ${found.odd ? "may match nothing" : "never matches"}: ${found.message}`,
        place: pattern.place,
        ...(found.odd && { severity: "low" as const }),
      };
  }
  const [first] = patterns;
  if (first && !name.endsWith("-ignore") && patterns.every(({ text }) => text.startsWith("!")))
    yield {
      kind: "glob",
      message: "every pattern only takes away, so that none is left",
      place: first.place,
    };
}

function unknownFilter(event: string, { key }: Entry): EventFault {
  const others = Object.keys(FILTERS).filter((other) => words(FILTERS, other).includes(key.text));
  const known = [...words(FILTERS, event), ...(typesOf(event).length > 0 ? ["types"] : [])];
  const takes = known.length > 0 ? `it takes ${list(known)}` : "it takes none";
  const only = others.length > 0 ? `only ${list(others)} can` : takes;
  return {
    kind: "event",
    message: `\`${event}\` has no filter \`${key.text}\`; ${only}`,
    place: key.place,
  };
}

function isKnownFilter(event: string, name: string): boolean {
  if (name === "types") return typesOf(event).length > 0;
  return words(FILTERS, event).includes(name);
}

function* bothFaults(filters: Mapping): Generator<EventFault> {
  for (const { key } of filters.entries) {
    if (!key.text.endsWith("-ignore")) continue;
    const plain = key.text.replace(/-ignore$/, "");
    if (!filters.entries.some((entry) => entry.key.text === plain)) continue;
    const message = `\`${plain}\` and \`${key.text}\` cannot stand together; use \`!\` in \`${plain}\``;
    yield { kind: "event", message, place: key.place };
  }
}

/** What is wrong with the filters of an event. */
export function* filterFaults(event: string, filters: Mapping): Generator<EventFault> {
  for (const entry of filters.entries) {
    const { key, value } = entry;
    if (!isKnownFilter(event, key.text)) yield unknownFilter(event, entry);
    else if (key.text === "types") yield* typeFaults(event, value);
    else if (/^(?:branches|tags|paths)/.test(key.text)) yield* globFaults(key.text, value);
  }
  yield* bothFaults(filters);
}
