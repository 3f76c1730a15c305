import type { GuardError } from "../failure/guard-error.ts";

/** What came of one attempt to change something outside. */
export type WriteOutcome<T> =
  | { readonly kind: "done"; readonly value: T }
  /** Somebody was faster; what is there must be looked at. */
  | { readonly kind: "exists" }
  /** Not carried out for now. */
  | { readonly kind: "later"; readonly says: string; readonly notBeforeMs?: number }
  /** May or may not have been carried out: only a look can tell. */
  | { readonly kind: "unknown"; readonly says: string; readonly notBeforeMs?: number }
  | { readonly kind: "refused"; readonly error: GuardError };
