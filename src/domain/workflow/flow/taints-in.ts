import type { Confidence, Severity } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import type { Writer } from "../injection/grade-source.ts";
import type { Stage } from "../injection/origin.ts";
import type { Text } from "../text.ts";
import type { Flow, FlowOrigin } from "./flow.ts";
import { flowTracer } from "./flow-tracer.ts";
import { gradeFlow } from "./grade-flow.ts";

/** Untrusted data that can reach a place, graded by who can write it and what there is to lose. */
export interface Taint {
  readonly origin: FlowOrigin;
  /** Where it comes in: `github.event.issue.title`. */
  readonly name: string;
  readonly who: Writer;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Who can write it, and what the job holds; goes on from "`x` reaches …". */
  readonly because: string;
  /** Whether it can hold a line break. */
  readonly lines: boolean;
  /** From the source to the last place before the sink. */
  readonly trail: readonly Place[];
  /** The way in words, source first. */
  readonly way: readonly string[];
  readonly flow: Flow;
}

/** Grades flows for the place where they end; those that nobody could use are left out. */
export function taintsOf(flows: readonly Flow[], stage: Stage): readonly Taint[] {
  return flows.flatMap((flow): Taint[] => {
    const graded = gradeFlow(flow, stage);
    if (graded === undefined) return [];
    const { origin, name, lines, trail } = flow;
    const { who, severity, confidence, because } = graded;
    const way = trail.map(({ what }) => what);
    const taint = { origin, name, who, severity, confidence, because, lines, way, flow };
    // Places are worked out only for what is reported.
    return [
      {
        ...taint,
        get trail() {
          return trail.map(({ place }) => place).filter(({ path }) => path !== "");
        },
      },
    ];
  });
}

/**
 * Untrusted data that an expression of the text can stand for, however far it came: through
 * variables, outputs, inputs, the matrix, files, and actions and workflows of the same repository.
 */
export const taintsIn = (text: Text, stage: Stage): readonly Taint[] =>
  taintsOf(flowTracer.inText(text, stage), stage);
