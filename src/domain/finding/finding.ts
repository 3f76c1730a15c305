import type { Place } from "./place.ts";
import type { Confidence, Persona, Severity } from "./severity.ts";

/** Replaces the text between two offsets of the file at `path`. */
export interface Edit {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a check yields when it sees a defect: where, and one sentence that names it. */
export interface Remark {
  readonly message: string;
  readonly at?: Place;
  readonly related?: readonly Place[];
  readonly flow?: readonly Place[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly persona?: Persona;
}

/** What a check yields when it could not look: what it would have needed. */
export interface CouldNotCheck {
  readonly needs: string;
  readonly at?: Place;
  /** It is only not there yet: another look, later, may see it. */
  readonly waiting?: true;
  /** The policy did not ask for it and gave nothing to look with: told as a warning, whatever the check. */
  readonly unasked?: true;
}

/** What a check yields when its question does not arise here, and why. */
export interface NotApplicable {
  readonly notApplicable: string;
}

export type Answer = Remark | CouldNotCheck | NotApplicable;

export interface Suppression {
  /** A comment beside it, the policy, another tool's settings, or a baseline. */
  readonly by: "comment" | "policy" | "config" | "baseline";
  readonly reason: string;
  readonly expires?: string;
}

/** A remark with everything its check stands for stamped on it. */
export interface Finding {
  readonly check: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly persona: Persona;
  readonly message: string;
  readonly fix: string;
  readonly docs: string;
  readonly place?: Place;
  readonly related?: readonly Place[];
  readonly flow?: readonly Place[];
  readonly fixes?: readonly Fix[];
  readonly fingerprint: string;
  /** In a job that publishes, or that such a job waits for. */
  readonly onReleasePath?: true;
  readonly suppressed?: Suppression;
}
