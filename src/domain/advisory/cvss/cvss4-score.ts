import { type Classes, classesOf } from "./cvss4-classes.ts";
import { depthIn } from "./cvss4-distance.ts";
import { readMetrics4 } from "./cvss4-metrics.ts";
import { MACRO_VECTOR_SCORES } from "./macro-vector-scores.ts";

/** In tenths; undefined where there is no such class. */
function tenthsOf({ eq1, eq2, eq36, eq4, eq5 }: Classes): number | undefined {
  const row = MACRO_VECTOR_SCORES[`${eq1}${eq2}${eq36}`];
  return eq4 > 2 || eq5 > 2 ? undefined : row?.[eq4 * 3 + eq5];
}

/** The classes below those of EQ3 and EQ6; where both can step down, the graver one counts. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  "00": ["01", "10"],
  "01": ["11"],
  "10": ["11"],
  "11": ["21"],
};

/** How many tenths lie between these classes and those below in one of them. */
function gap(classes: Classes, below: readonly Partial<Classes>[]): number | undefined {
  const scores = below.flatMap((change) => tenthsOf({ ...classes, ...change }) ?? []);
  return scores.length === 0 ? undefined : (tenthsOf(classes) ?? 0) - Math.max(...scores);
}

const IMPACTS = ["VC", "VI", "VA", "SC", "SI", "SA"];

/** Score of a vector such as `CVSS:4.0/AV:N/…`; undefined where it is none. Source: FIRST, "CVSS v4.0 Specification", 8. */
export function cvss4Score(vector: string): number | undefined {
  const of = readMetrics4(vector);
  if (of === undefined) return undefined;
  if (IMPACTS.every((name) => of(name) === "N")) return 0;
  const classes = classesOf(of);
  const { eq1, eq2, eq36, eq4, eq5 } = classes;
  const steps = [
    { gap: gap(classes, [{ eq1: eq1 + 1 }]), down: depthIn("eq1", classes, of) },
    { gap: gap(classes, [{ eq2: eq2 + 1 }]), down: depthIn("eq2", classes, of) },
    {
      gap: gap(
        classes,
        (BELOW[eq36] ?? []).map((next) => ({ eq36: next })),
      ),
      down: depthIn("eq36", classes, of),
    },
    { gap: gap(classes, [{ eq4: eq4 + 1 }]), down: depthIn("eq4", classes, of) },
    // A class of EQ5 has one value.
    { gap: gap(classes, [{ eq5: eq5 + 1 }]), down: 0 },
  ];
  const parts = steps.flatMap((step) => (step.gap === undefined ? [] : [step.gap * step.down]));
  const mean = parts.reduce((sum, part) => sum + part, 0) / Math.max(parts.length, 1);
  // What is a half but for an error of floating point is rounded up.
  const tenths = Math.round((tenthsOf(classes) ?? 0) - mean + 1e-6);
  return Math.min(Math.max(tenths, 0), 100) / 10;
}
