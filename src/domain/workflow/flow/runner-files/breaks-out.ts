import type { Step } from "../../model.ts";
import type { EnvironmentRecord } from "./environment-records.ts";
import type { RunnerFile } from "./environment-writes.ts";
import { mayPasteTaint } from "../may-hold-taint.ts";
import { placeIn, runnerRecords, taintIn } from "../script-taints.ts";
import type { Taint } from "../taints-in.ts";
import type { Place } from "../../../finding/place.ts";

/** Untrusted text that a script writes to a file of the runner. */
export interface RunnerWrite {
  readonly record: EnvironmentRecord;
  readonly taint: Taint;
  readonly place: Place;
  /** How the text gets to set names of its own; undefined where it stays the value of one name. */
  readonly escape?:
    | "it is a line of its own"
    | "it may hold line breaks"
    | "its end can be guessed";
}

function escapeOf({ name, block }: EnvironmentRecord, { lines }: Taint): RunnerWrite["escape"] {
  if (name === undefined) return "it is a line of its own";
  if (!lines || block === "secret-end") return undefined;
  return block === "known-end" ? "its end can be guessed" : "it may hold line breaks";
}

/** Every write of untrusted text to the file. */
export function* runnerWrites(step: Step, file: RunnerFile): Generator<RunnerWrite> {
  if (!mayPasteTaint(step)) return;
  for (const record of runnerRecords(step, file)) {
    const taint = taintIn(record.holes, step);
    if (taint === undefined) continue;
    const escape = escapeOf(record, taint);
    const place = placeIn(step, record.write);
    yield { record, taint, place, ...(escape !== undefined && { escape }) };
  }
}
