import { type Source, sourceOf } from "../injection/origin.ts";
import { flowTracer } from "./flow-tracer.ts";
import { type Taint, taintsOf } from "./taints-in.ts";
import type { ContextAt } from "./tracer.ts";

/** The contexts that the file itself shows behind a variable or a matrix. */
const namesIn = ({ context, behind }: Source): readonly string[] => [
  context.path.join("."),
  ...behind.flatMap(namesIn),
];

/** Untrusted data that a context holds and that cannot be seen by looking at where it is set. */
export function indirectTaints(at: ContextAt): readonly Taint[] {
  const all = flowTracer.inContext(at).filter(({ origin }) => origin !== "step");
  if (all.length === 0) return [];
  const shown = new Set(namesIn(sourceOf(at.context, at.stage)));
  const flows = all.filter(({ name }) => !shown.has(name));
  return taintsOf(flows, at.stage).map((taint) =>
    // Whether a caller hands on other people's words is its own affair.
    taint.origin === "caller" ? { ...taint, severity: "medium", confidence: "low" } : taint,
  );
}
