import type { Place } from "../finding/place.ts";

/** A scalar of a workflow with the place it stands at. */
export interface Text {
  readonly text: string;
  readonly place: Place;
}

export interface Step {
  readonly job: Job;
  readonly uses?: Text;
  readonly run?: Text;
  readonly place: Place;
}

export interface Job {
  readonly workflow: Workflow;
  readonly id: string;
  readonly steps: readonly Step[];
  readonly place: Place;
}

/** One file under `.github/workflows`, or an action.yml. */
export interface Workflow {
  readonly path: string;
  readonly source: string;
  readonly jobs: readonly Job[];
}
