import type { Classes } from "./cvss4-classes.ts";
import type { Metrics4 } from "./cvss4-metrics.ts";

/** Values of a metric, gravest first: one step to the right is one step less grave. */
const ORDER: Readonly<Record<string, string>> = {
  AV: "NALP",
  PR: "NLH",
  UI: "NPA",
  AC: "LH",
  AT: "NP",
  VC: "HLN",
  VI: "HLN",
  VA: "HLN",
  // Safety is graver than high, and has no meaning for confidentiality.
  SC: "SHLN",
  SI: "SHLN",
  SA: "SHLN",
  CR: "HML",
  IR: "HML",
  AR: "HML",
};

interface Class {
  /** Its gravest vectors. */
  readonly gravest: readonly string[];
  /** How many steps it goes down. */
  readonly depth: number;
}

type Table = Readonly<Record<string | number, Class>>;

/** Source: FIRST, "CVSS v4.0 Specification", 8.2 and 8.3, and the tables of the highest severity vectors and of the depths. */
const CLASSES: Readonly<Record<"eq1" | "eq2" | "eq36" | "eq4", Table>> = {
  eq1: {
    0: { gravest: ["AV:N/PR:N/UI:N"], depth: 1 },
    1: { gravest: ["AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P"], depth: 4 },
    2: { gravest: ["AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"], depth: 5 },
  },
  eq2: {
    0: { gravest: ["AC:L/AT:N"], depth: 1 },
    1: { gravest: ["AC:H/AT:N", "AC:L/AT:P"], depth: 2 },
  },
  eq36: {
    "00": { gravest: ["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"], depth: 7 },
    "01": {
      gravest: ["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"],
      depth: 6,
    },
    "10": {
      gravest: ["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"],
      depth: 8,
    },
    "11": {
      gravest: [
        "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
        "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
        "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
        "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
        "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
      ],
      depth: 8,
    },
    "21": { gravest: ["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"], depth: 10 },
  },
  eq4: {
    0: { gravest: ["SC:H/SI:S/SA:S"], depth: 6 },
    1: { gravest: ["SC:H/SI:H/SA:H"], depth: 5 },
    2: { gravest: ["SC:L/SI:L/SA:L"], depth: 4 },
  },
};

/** Steps from a gravest vector down to this one; undefined where this one is graver in some metric. */
function stepsFrom(gravest: string, of: Metrics4): number | undefined {
  const steps = gravest.split("/").map((part) => {
    const [name = "", value = ""] = part.split(":");
    const order = ORDER[name] ?? "";
    return order.indexOf(of(name)) - order.indexOf(value);
  });
  return steps.every((step) => step >= 0) ? steps.reduce((sum, step) => sum + step, 0) : undefined;
}

/** How far down its class a vector stands, from 0 to 1. */
export function depthIn(name: keyof typeof CLASSES, classes: Classes, of: Metrics4): number {
  const { gravest, depth } = CLASSES[name][classes[name]] ?? { gravest: [], depth: 1 };
  const steps = gravest.map((one) => stepsFrom(one, of)).find((sum) => sum !== undefined);
  return (steps ?? 0) / depth;
}
