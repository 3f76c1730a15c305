import type { Severity } from "../../../finding/severity.ts";
import type { Place } from "../../../finding/place.ts";

/** Something about what starts a workflow that GitHub refuses or that never happens. */
export interface EventFault {
  readonly kind: "event" | "glob";
  readonly message: string;
  readonly place: Place;
  /** Where it is not the usual one. */
  readonly severity?: Severity;
}
