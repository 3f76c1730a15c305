/** Values of the base metrics, each of which a vector must name. Source: FIRST, "CVSS v4.0 Specification", 7. */
const BASE: Readonly<Record<string, string>> = {
  AV: "N A L P",
  AC: "L H",
  AT: "N P",
  PR: "N L H",
  UI: "N P A",
  VC: "H L N",
  VI: "H L N",
  VA: "H L N",
  SC: "H L N",
  SI: "H L N",
  SA: "H L N",
};

/** What may also cost somebody his safety, in an environment. */
const SAFETY = ["SI", "SA"];

/** Values of the metrics that a vector may leave out; X says nothing. */
const MORE: Readonly<Record<string, string>> = {
  E: "X A P U",
  CR: "X H M L",
  IR: "X H M L",
  AR: "X H M L",
  ...Object.fromEntries(
    Object.entries(BASE).map(([name, values]) => [
      `M${name}`,
      `X ${values}${SAFETY.includes(name) ? " S" : ""}`,
    ]),
  ),
  S: "X N P",
  AU: "X N Y",
  R: "X A U I",
  V: "X D C",
  RE: "X L M H",
  U: "X Clear Green Amber Red",
};

const METRICS: Readonly<Record<string, string>> = { ...BASE, ...MORE };

/** What a metric that nobody told counts as: the worst. */
const UNTOLD: Readonly<Record<string, string>> = { E: "A", CR: "H", IR: "H", AR: "H" };

/** The value of a metric by its name, with what the environment changes in it. */
export type Metrics4 = (name: string) => string;

function pairsOf(vector: string): ReadonlyMap<string, string> | undefined {
  const [prefix, ...parts] = vector.split("/");
  const pairs = new Map(
    parts.map((part): [string, string] => {
      const [name = "", value = ""] = part.split(":");
      return [name, value];
    }),
  );
  const isWhole = [...pairs].map((pair) => pair.join(":")).join("/") === parts.join("/");
  return prefix === "CVSS:4.0" && isWhole ? pairs : undefined;
}

const isKnown = ([name, value]: readonly [string, string]): boolean =>
  Object.hasOwn(METRICS, name) && (METRICS[name] ?? "").split(" ").includes(value);

/** Reads a vector such as `CVSS:4.0/AV:N/…`; undefined where it is none. */
export function readMetrics4(vector: string): Metrics4 | undefined {
  const told = pairsOf(vector);
  if (told === undefined || ![...told].every(isKnown)) return undefined;
  if (!Object.keys(BASE).every((name) => told.has(name))) return undefined;
  return (name) => {
    const changed = told.get(`M${name}`) ?? "X";
    const value = changed === "X" ? (told.get(name) ?? "X") : changed;
    return value === "X" ? (UNTOLD[name] ?? value) : value;
  };
}
