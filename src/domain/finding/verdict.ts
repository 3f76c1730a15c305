import type { Finding } from "./finding.ts";

export const VERDICTS = ["pass", "fail", "could-not-check", "not-applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one check came to; `needs` says what it lacked, or why its question did not arise. */
export interface CheckVerdict {
  readonly check: string;
  readonly verdict: Verdict;
  readonly needs?: string;
  /** This `could-not-check` is a warning only: the policy lowered it, or did not ask for it. */
  readonly tolerated?: boolean;
}

/** Everything a set of checks said. */
export interface Judgement {
  readonly verdicts: readonly CheckVerdict[];
  readonly findings: readonly Finding[];
}
