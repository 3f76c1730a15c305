import type { Answer } from "../finding/finding.ts";
import type { Fact } from "../failure/fact.ts";
import type { JobIdentity } from "./job-identity.ts";
import type { TrustTarget } from "./trust-target.ts";

/** What came of asking the registry for a token as this job, which was thrown away at once. */
export interface Trial {
  readonly trusted: boolean;
  /** The registry's own words where it refused. */
  readonly says: string;
}

/** One target and one job that publishes there; subject of the checks of the family `trust`. */
export interface TrustSubject {
  readonly target: TrustTarget;
  readonly job: JobIdentity;
  /** Environment that the policy wants. */
  readonly environment: string;
  /** Numeric id of the repository that the policy pins. */
  readonly pinnedRepository?: string;
  /** Address of the source that the package itself names; undefined where it names none. */
  readonly packageRepository: Fact<string | undefined>;
  readonly trial: Fact<Trial>;
  /** Files that publish to the same target, this one included. */
  readonly publishers: readonly string[];
}

/** Asks where a value is known; what is not known is never a pass. */
export function* whenKnown<T>(
  fact: Fact<T>,
  inspect: (value: T) => Iterable<Answer>,
): Iterable<Answer> {
  if (fact.known) yield* inspect(fact.value);
  else yield { needs: fact.needs };
}
