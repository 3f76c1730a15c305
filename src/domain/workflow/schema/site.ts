import type { Scalar } from "../yaml/node.ts";

/** What a value must come to where it stands. */
export type Expected = "text" | "condition" | "object" | "list" | "any";

/** A text that may hold expressions, and the rules that hold where it stands. */
export interface Site {
  readonly text: Scalar;
  /** The workflow key in GitHub's words (`jobs.<job_id>.steps.run`), `runs.…` in an action, or `nothing`. */
  readonly key: string;
  readonly expects: Expected;
  /** Number of the job in the model. */
  readonly job?: number;
  /** Number of the step in the job; without it all of them are done. */
  readonly step?: number;
}
