import type { Place } from "../../finding/place.ts";
import type { Step } from "../model.ts";
import type { ForeignRef } from "./foreign-ref.ts";

/** A step that brings code of somebody else into the workspace. */
export interface Arrival {
  readonly step: Step;
  readonly how: "checkout" | "command" | "action";
  /** The reference, or the command. */
  readonly place: Place;
  readonly ref: ForeignRef;
  /** The folder it comes into, relative to the workspace; empty for the workspace itself. */
  readonly folder: string;
  /** Whether the job's token stays readable in the folder's git configuration. */
  readonly keepsToken: boolean;
}
