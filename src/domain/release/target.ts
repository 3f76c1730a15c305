const TARGET_STATES = ["planned", "already", "published", "staged", "failed", "unknown"] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** One package on one registry, or the release on GitHub, and what became of it. */
export interface TargetResult {
  /** `npm:@scope/name@1.2.3`, `pypi:name@1.2.3` or `github-release:owner/repo@v1.2.3`. */
  readonly target: string;
  readonly state: TargetState;
  /** SHA-256 of the bytes that are there, as hex. */
  readonly digest?: string;
  readonly url?: string;
  /** Each file of a target that is more than one; digests as hex. */
  readonly files?: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly state: TargetState;
  }[];
  readonly reason?: string;
}

/** One step of a plan, in order; `writes` steps are what a dry run leaves out. */
export interface PlanStep {
  readonly target: string;
  readonly does: string;
  readonly writes: boolean;
  readonly reversible: boolean;
}
