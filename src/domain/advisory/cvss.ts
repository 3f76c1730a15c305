import type { Severity } from "../finding/severity.ts";

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of the base metrics. Source: FIRST, "CVSS v3.1 Specification", 7.4. */
const V3: Weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const RIGHTS: Weights = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};

/** To one decimal upwards, as appendix A of the specification does it without errors of floating point. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

function metricsOf(vector: string): Readonly<Record<string, string>> {
  const parts = vector.split("/").slice(1);
  return Object.fromEntries(
    parts.map((part): [string, string] => {
      const [name = "", value = ""] = part.split(":", 2);
      return [name, value];
    }),
  );
}

/** Base score of a vector such as `CVSS:3.1/AV:N/…`; undefined where it is none. */
export function cvss3Score(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const metrics = metricsOf(vector);
  const scope = metrics["S"] ?? "";
  const rights = RIGHTS[scope]?.[metrics["PR"] ?? ""];
  const of = (name: string): number => V3[name]?.[metrics[name] ?? ""] ?? Number.NaN;
  const lost = 1 - (1 - of("C")) * (1 - of("I")) * (1 - of("A"));
  const impact = scope === "U" ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15;
  const ease = 8.22 * of("AV") * of("AC") * (rights ?? Number.NaN) * of("UI");
  if (Number.isNaN(impact) || Number.isNaN(ease)) return undefined;
  if (impact <= 0) return 0;
  return roundUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + ease), 10));
}

/** Source: the same, 5, "Qualitative Severity Rating Scale". */
export function ratingOf(score: number): Severity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
