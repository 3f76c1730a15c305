import { matrixTexts, scalarsOf } from "../../injection/origin.ts";
import { type Flow, merged } from "../flow.ts";
import type { ContextAt, Tracer } from "../tracer.ts";

/** A field of the matrix: what its lists and `include` say, or the list that an expression makes. */
export function throughMatrix({ context, stage }: ContextAt, tracer: Tracer): readonly Flow[] {
  const { job } = stage;
  if (job.matrix === undefined) return [];
  const name = context.path[1];
  const isOne = name !== undefined && name !== "[]" && name !== "*";
  const nodes = isOne ? matrixTexts(job.matrix, name) : [job.matrix];
  // A matrix is filled before the job has steps or an environment.
  return merged(nodes.flatMap(scalarsOf).flatMap((text) => tracer.inText(text, { job })));
}
