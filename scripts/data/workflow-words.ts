import { z } from "zod";
import { writeTable } from "./printed-table.ts";

const FOLDER = "src/domain/workflow/known";
const LINES = { name: "LineTable", file: "line-table.ts" };
const lists = z.record(z.string(), z.array(z.string()));
const availability = z.object({ contexts: lists, specialFunctions: lists });

const linesOf = (rows: Iterable<readonly [string, readonly string[]]>): string =>
  [...rows]
    .map(([key, words]) => [key, ...words].join(" "))
    .toSorted()
    .join("\n");

const events = z.record(z.string(), z.array(z.string()).nullable());

/** Prints the events that start workflows, with their activity types. */
export function printEvents(json: unknown): void {
  const rows = Object.entries(events.parse(json)).map(
    ([name, types]) => [name, types ?? ["*"]] as const,
  );
  writeTable({
    path: `${FOLDER}/events.ts`,
    from: "GitHub's documentation as read by actionlint 1.7.12 (MIT)",
    reader: LINES,
    name: "EVENTS",
    says: "Every event that starts a workflow, and its activity types (none: it takes no `types`; `*`: any type, chosen by the sender).",
    body: linesOf(rows),
  });
}

/** Turns name → keys into key → names. */
function byKey(table: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [name, places] of Object.entries(table))
    for (const place of places) keys.set(place, [...(keys.get(place) ?? []), name]);
  return keys;
}

/** Prints what an expression at each workflow key may use. */
export function printAvailability(json: unknown): void {
  const { contexts, specialFunctions } = availability.parse(json);
  const functions = byKey(specialFunctions);
  const rows = [...byKey(contexts)].map(([key, names]): [string, string[]] => [
    key,
    [...names, ...(functions.get(key) ?? []).map((name) => `${name}()`)],
  ]);
  writeTable({
    path: `${FOLDER}/context-availability.ts`,
    from: "GitHub's documentation as read by actionlint 1.7.12 (MIT)",
    reader: LINES,
    name: "AVAILABLE_AT",
    says: "Which contexts, and which special functions (`always()`, in lower case), an expression at a workflow key may use.",
    body: linesOf(rows),
  });
}
