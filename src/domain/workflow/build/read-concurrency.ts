import type { Concurrency } from "../model.ts";
import { type Fields, given } from "./fields.ts";

/** `concurrency:` of a workflow or a job, short or long; nothing where there is none. */
export function readConcurrency(owner: Fields): Concurrency | undefined {
  const entry = owner.entry("concurrency");
  if (entry === undefined) return undefined;
  const { place } = entry.key;
  if (entry.value.kind === "scalar")
    return entry.value.isNull ? undefined : { group: entry.value, place };
  const fields = owner.fields("concurrency");
  return {
    ...given("group", fields.text("group")),
    ...given("cancelInProgress", fields.text("cancel-in-progress")),
    ...given("queue", fields.text("queue")),
    place,
    ...given("node", fields.mapping),
  };
}
