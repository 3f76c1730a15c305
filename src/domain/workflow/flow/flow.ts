import type { Place } from "../../finding/place.ts";
import type { Context, Stretch } from "../expression/ast.ts";
import type { Origin, Stage } from "../injection/origin.ts";
import type { Text } from "../text.ts";

/**
 * Who wrote what flows: as for a context, or `artifact`, a file that another run made, or
 * `checkout`, a file of a tree that somebody else wrote.
 */
export type FlowOrigin = Exclude<Origin, "limited"> | "artifact" | "checkout";

/** A place that data passes on its way, and what it is called there. */
export interface Hop {
  readonly place: Place;
  readonly what: string;
}

/** A hop in a text; most are never shown, so the place is worked out when somebody asks. */
export class TextHop implements Hop {
  readonly what: string;
  readonly #text: Text;
  readonly #stretch: Stretch | undefined;

  constructor(what: string, text: Text, stretch?: Stretch) {
    this.what = what;
    this.#text = text;
    this.#stretch = stretch;
  }

  get place(): Place {
    const stretch = this.#stretch;
    return stretch ? this.#text.at(stretch.from, stretch.to) : this.#text.place;
  }
}

/** Untrusted data on its way through a workflow, not yet graded. */
export interface Flow {
  readonly origin: FlowOrigin;
  /** What it is called where it comes in: `github.event.issue.title`. */
  readonly name: string;
  readonly context?: Context;
  /** The input it came through, in lower case, where a caller fills it in. */
  readonly input?: string;
  /** Where it is read first: whose triggers decide who wrote it. */
  readonly home: Stage;
  /** Whether it can hold a line break; titles, names and branches cannot. */
  readonly lines: boolean;
  /** From the source on. */
  readonly trail: readonly Hop[];
}

const MOST_FLOWS = 12;
const MOST_HOPS = 24;

/** One flow for each source; the shortest way there wins, and few are enough to be bad. */
export function merged(flows: readonly Flow[]): readonly Flow[] {
  if (flows.length < 2) return flows;
  const kept = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.origin} ${flow.name} ${flow.home.job.workflow.path}`;
    const known = kept.get(key);
    const isShorter = known !== undefined && flow.trail.length < known.trail.length;
    if (known === undefined ? kept.size < MOST_FLOWS : isShorter) kept.set(key, flow);
  }
  return [...kept.values()];
}

/** The same flows, one place further. */
export const through = (flows: readonly Flow[], hop: Hop): readonly Flow[] =>
  flows.map((flow) =>
    flow.trail.length < MOST_HOPS ? { ...flow, trail: [...flow.trail, hop] } : flow,
  );
