import type { Severity } from "../../finding/severity.ts";
import { SEVERITIES } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import type { Taint } from "./taints-in.ts";

const MOST_STATIONS = 4;

/** ` by way of the variable X and the output Y`; empty where the source itself ends here. */
export function wayInWords({ way, name }: Taint): string {
  const stations = way.filter(
    (what, index) =>
      what !== "what was fetched" &&
      what !== `\`${name}\`` &&
      what !== way[index - 1] &&
      !what.startsWith("`"),
  );
  if (stations.length === 0) return "";
  const [first = "", ...more] = stations;
  const shown = stations.length > MOST_STATIONS ? [first, "…", ...more.slice(-2)] : stations;
  return ` by way of ${shown.join(", then ")}`;
}

/** What comes in, as a message names it. */
export const sourceInWords = ({ name }: Taint): string =>
  name.includes(" ") ? name : `\`${name}\``;

/** The way as places, source first, with the sink at its end. */
export function flowTo({ trail }: Taint, sink: Place): readonly Place[] {
  const last = trail.at(-1);
  const isThere = last?.path === sink.path && last.start.offset === sink.start.offset;
  return isThere ? trail : [...trail, sink];
}

/** A severity some steps lower, for what takes more than writing a text. */
export function lowered(severity: Severity, steps: number): Severity {
  const index = Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.length - 1);
  return SEVERITIES[index] ?? "info";
}

const rank = ({ severity }: Taint): number => SEVERITIES.indexOf(severity);

/** The worst of several; one sink needs one sentence. */
export const worstOf = (taints: readonly Taint[]): Taint | undefined =>
  taints.reduce<Taint | undefined>(
    (worst, taint) => (worst === undefined || rank(taint) < rank(worst) ? taint : worst),
    undefined,
  );
