import type { Metrics4 } from "./cvss4-metrics.ts";

/** The equivalence classes of a vector; a lower number is graver. Source: FIRST, "CVSS v4.0 Specification", 8.2, tables 24 to 29. */
export interface Classes {
  readonly eq1: number;
  readonly eq2: number;
  /** EQ3 and EQ6, which hang together. */
  readonly eq36: string;
  readonly eq4: number;
  readonly eq5: number;
}

function reach(of: Metrics4): number {
  const open = ["AV", "PR", "UI"].filter((name) => of(name) === "N").length;
  if (open === 3) return 0;
  return open > 0 && of("AV") !== "P" ? 1 : 2;
}

function impact(of: Metrics4): number {
  if (of("VC") === "H" && of("VI") === "H") return 0;
  return ["VC", "VI", "VA"].some((name) => of(name) === "H") ? 1 : 2;
}

const isRequired = (of: Metrics4): boolean =>
  ["C", "I", "A"].some((name) => of(`${name}R`) === "H" && of(`V${name}`) === "H");

function spread(of: Metrics4): number {
  if (of("SI") === "S" || of("SA") === "S") return 0;
  return ["SC", "SI", "SA"].some((name) => of(name) === "H") ? 1 : 2;
}

export const classesOf = (of: Metrics4): Classes => ({
  eq1: reach(of),
  eq2: of("AC") === "L" && of("AT") === "N" ? 0 : 1,
  eq36: `${impact(of)}${isRequired(of) ? 0 : 1}`,
  eq4: spread(of),
  eq5: "APU".indexOf(of("E")),
});
