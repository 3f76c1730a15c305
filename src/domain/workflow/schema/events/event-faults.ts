import { nearest } from "../../expression/types/nearest.ts";
import { EVENTS } from "../../known/events.ts";
import type { Workflow } from "../../model.ts";
import type { Entry, Mapping, Node, Scalar } from "../../yaml/node.ts";
import { awaitedFaults } from "./awaited.ts";
import { cronTrouble } from "./cron.ts";
import type { EventFault } from "./event-fault.ts";
import { filterFaults } from "./filters.ts";
import { inputsFaults } from "./inputs.ts";
import { isTimezone } from "./timezone.ts";

/** Events of features that GitHub has since taken away; a file with them still runs on its others. */
const GONE = new Set(["project", "project_card", "project_column", "pull_request_comment"]);

function* nameFaults({ text, place }: Scalar): Generator<EventFault> {
  if (EVENTS.has(text) || GONE.has(text) || text.includes("${{")) return;
  const near = nearest(text, EVENTS.keys());
  const message = `there is no event \`${text}\`${near ? `; \`${near}\` is meant?` : ""}`;
  yield { kind: "event", message, place };
}

const TIMES: Readonly<Record<string, (text: string) => string | undefined>> = {
  cron: cronTrouble,
  timezone: (text) => (isTimezone(text) ? undefined : "there is no such time zone"),
};

function* timeFaults({ key, value }: Entry): Generator<EventFault> {
  const test = Object.hasOwn(TIMES, key.text) ? TIMES[key.text] : undefined;
  if (test === undefined) {
    const message = `a schedule has no key \`${key.text}\`; it takes \`cron\` and \`timezone\``;
    yield { kind: "event", message, place: key.place };
  } else if (value.kind === "scalar") {
    const why = test(value.text);
    if (why !== undefined)
      yield { kind: "event", message: `\`${value.text}\`: ${why}`, place: value.place };
  }
}

function* scheduleFaults(value: Node): Generator<EventFault> {
  if (value.kind !== "sequence") return;
  for (const { node } of value.items)
    if (node.kind === "mapping") for (const entry of node.entries) yield* timeFaults(entry);
}

function* faultsOfEvent({ key, value }: Entry): Generator<EventFault> {
  yield* nameFaults(key);
  if (!EVENTS.has(key.text)) return;
  if (key.text === "schedule") yield* scheduleFaults(value);
  if (value.kind !== "mapping") return;
  yield* filterFaults(key.text, value);
  yield* inputsFaults(key.text, value);
}

function* faultsOfOn(on: Node): Generator<EventFault> {
  if (on.kind === "scalar") {
    if (!on.isNull) yield* nameFaults(on);
  } else if (on.kind === "sequence") for (const { node } of on.items) yield* faultsOfOn(node);
  else for (const entry of on.entries) yield* faultsOfEvent(entry);
}

const onOf = ({ entries }: Mapping): Node | undefined =>
  entries.findLast(({ key }) => key.text === "on")?.value;

const known = new WeakMap<Workflow, readonly EventFault[]>();

/** What is wrong with the events of a workflow; looked for once. */
export function eventFaults(workflow: Workflow): readonly EventFault[] {
  const before = known.get(workflow);
  if (before) return before;
  const on = workflow.root && workflow.kind === "workflow" ? onOf(workflow.root) : undefined;
  const found = on ? [...faultsOfOn(on), ...awaitedFaults(workflow)] : [];
  known.set(workflow, found);
  return found;
}
