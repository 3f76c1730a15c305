import type { Place } from "../../finding/place.ts";
import type { Who } from "../power/standing/who.ts";

/** Kinds of starters, the ones to fear most first. */
export const STARTERS = [
  "external",
  "caller",
  "contributor",
  "machine",
  "maintainer",
] as const satisfies readonly Who[];

/** What makes a job worth taking over. */
export const POWERS = ["writes", "unstated", "identity", "secrets", "self-hosted"] as const;

export interface GraphPower {
  readonly kind: (typeof POWERS)[number];
  /** Scopes, secrets or labels; `*` is every secret. */
  readonly names: readonly string[];
}

/** Events of a workflow that the same people can cause. */
export interface GraphStart {
  readonly who: Who;
  readonly events: readonly string[];
  /** Jobs that begin with it. */
  readonly begins: readonly string[];
}

export interface GraphJob {
  readonly id: string;
  /** Jobs that it waits for, of those in the graph. */
  readonly needs: readonly string[];
  /** How many jobs stand in a row before it. */
  readonly depth: number;
  /** Who can start it, the ones to fear most first. */
  readonly starters: readonly Who[];
  readonly powers: readonly GraphPower[];
  /** Where it publishes. */
  readonly channels: readonly string[];
  readonly onReleasePath: boolean;
  /** Environment that it waits for; empty where only the run knows its name. */
  readonly environment?: string;
  /** The workflow that it calls. */
  readonly calls?: string;
  readonly place: Place;
}

/** Who can start a workflow, what its jobs hold, and where it publishes: plain values, to be drawn. */
export interface WorkflowGraph {
  readonly path: string;
  readonly name: string;
  readonly starts: readonly GraphStart[];
  readonly jobs: readonly GraphJob[];
  /** Jobs beyond those that a reader can take in. */
  readonly jobsLeftOut: number;
}
