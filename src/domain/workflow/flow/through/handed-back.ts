import type { Stage } from "../../injection/origin.ts";
import type { Workflow } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import { type Flow, type Hop, merged, through } from "../flow.ts";
import type { Tracer } from "../tracer.ts";

/** A step or job that uses an action or a workflow of the same repository. */
export interface LocalCall {
  readonly callee: Workflow;
  readonly with: Settings;
  readonly stage: Stage;
}

/** What the caller puts into an input: what it says, or else the callee's default. */
function inputFlows(call: LocalCall, input: string, tracer: Tracer): readonly Flow[] {
  const given = call.with.get(input);
  if (given) return tracer.inText(given, call.stage);
  const declared = call.callee.inputs.find(({ name }) => name.toLowerCase() === input);
  const fallback = declared?.default;
  return fallback?.text.includes("${{") ? tracer.inText(fallback, call.stage) : [];
}

/** Flows of a callee, seen from its caller: inputs are what the caller gave, and the event is the caller's. */
export function handedBack(
  flows: readonly Flow[],
  call: LocalCall,
  tracer: Tracer,
): readonly Flow[] {
  const back = flows.flatMap((flow): readonly Flow[] => {
    if (flow.input === undefined) return [{ ...flow, home: call.stage }];
    const given = inputFlows(call, flow.input, tracer);
    return flow.trail.reduce((so: readonly Flow[], hop: Hop) => through(so, hop), given);
  });
  return merged(back);
}
