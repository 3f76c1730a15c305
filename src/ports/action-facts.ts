import type { Asking } from "../domain/workflow/online/action-fact-store.ts";

/** Reads of the repositories that actions come from. What did not answer is unknown and says what it needs; only a misuse throws. */
export type ActionFacts = Asking;
