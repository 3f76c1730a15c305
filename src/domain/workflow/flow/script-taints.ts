import type { Place } from "../../finding/place.ts";
import type { Step } from "../model.ts";
import { type EnvironmentRecord } from "./runner-files/environment-records.ts";
import { recordsIn, type RunnerFile } from "./runner-files/environment-writes.ts";
import { flowTracer } from "./flow-tracer.ts";
import { merged } from "./flow.ts";
import { worstOf } from "./in-words.ts";
import { flowsOf, type ScriptTrace, type Value } from "./script/script-trace.ts";
import { runCalls } from "./through/github-script.ts";
import { type Taint, taintsOf } from "./taints-in.ts";

/** What a step's script does with data; undefined where the step has none that can be read. */
export const scriptTrace = (step: Step): ScriptTrace | undefined => flowTracer.script(step);

/** What a step's script writes to a file of the runner, in order. */
export const runnerRecords = (step: Step, file: RunnerFile): readonly EnvironmentRecord[] =>
  recordsIn(step, file, flowTracer);

/** The worst that can stand in a value, where that is somebody's text; expressions aside, where asked. */
export function taintIn(value: Value, step: Step, withoutPasted = false): Taint | undefined {
  const parts = withoutPasted
    ? value.filter((part) => typeof part === "string" || part.pasted !== true)
    : value;
  const taints = taintsOf(merged(flowsOf(parts)), step);
  return worstOf(taints.filter(({ severity }) => severity !== "info"));
}

/** Calls in a step's JavaScript that run a text, each with the worst of what flows into it. */
export function* runTaints(step: Step): Generator<{ readonly taint: Taint; readonly at: Place }> {
  const script = step.with.get("script");
  for (const { flows, from, to } of script ? runCalls(step, flowTracer) : []) {
    const taint = worstOf(taintsOf(flows, step).filter(({ severity }) => severity !== "info"));
    if (taint && script) yield { taint, at: script.at(from, to) };
  }
}

/** A stretch of a step's script as a place. */
export const placeIn = (
  step: Step,
  { from, to }: { readonly from: number; readonly to: number },
): Place => step.run?.at(from, to) ?? step.place;

/** The key before the script. */
export const runKey = (step: Step): Place =>
  step.node.entries.find(({ key }) => key.text === "run")?.key.place ?? step.place;
