import type { Fact } from "../failure/fact.ts";
import type { Answer } from "../finding/finding.ts";
import type { Severity } from "../finding/severity.ts";
import type { Policy } from "../policy/policy.ts";
import type { AdvisoriesByPurl } from "./advisory.ts";

/** One package that a release consists of or needs. */
export interface NeededPackage {
  readonly purl: string;
  /** `released` is what is released itself; `runtime` reaches its users, `development` only those who build it. */
  readonly role: "released" | "runtime" | "development";
}

/** A lock file, or what stands for one, that could not be taken into account. */
export interface UnreadLock {
  readonly path: string;
  /** Rest of a sentence that begins with the path. */
  readonly why: string;
}

/** What an advisory is weighed by. */
export interface JudgedBy {
  readonly policy: Pick<Policy, "dependencies">;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a release needs, and what is known of it. */
export interface DependencySubject extends JudgedBy {
  readonly packages: readonly NeededPackage[];
  /** Lock files that were read, by path. */
  readonly locks: readonly string[];
  readonly unread: readonly UnreadLock[];
  /** Names of what packages without a lock file say that they need, whatever version it is. */
  readonly declared: readonly string[];
  readonly advisories: Fact<AdvisoriesByPurl>;
  readonly policy: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type AcceptedAdvisory = Policy["dependencies"]["accept"][number];

/** Why the policy accepts an advisory of a package; expired ones are returned too, as such. */
export function acceptanceOf(
  { policy, today }: JudgedBy,
  purl: string,
  names: readonly string[],
): { readonly accepted: AcceptedAdvisory; readonly expired: boolean } | undefined {
  const fitting = policy.dependencies.accept.filter(
    ({ id, package: only }) => names.includes(id) && (only === undefined || only === purl),
  );
  const valid = fitting.find(({ expires }) => today <= expires);
  const accepted = valid ?? fitting[0];
  return accepted && { accepted, expired: valid === undefined };
}

/** Asks a question of every package and what is known of it; without an answer of the database it could not be asked. */
export function* eachPackage(
  { packages, advisories }: Pick<DependencySubject, "packages" | "advisories">,
  inspect: (needed: NeededPackage, known: AdvisoriesByPurl) => Iterable<Answer>,
): Iterable<Answer> {
  if (packages.length === 0)
    yield { notApplicable: "the release consists of files without package URLs" };
  else if (!advisories.known) yield { needs: advisories.needs };
  else
    for (const needed of packages)
      if (advisories.value.has(needed.purl)) yield* inspect(needed, advisories.value);
      else yield { needs: `an answer of the database about ${needed.purl}` };
}

/** The lowest rating that refuses a release, by the role of the package. */
export function thresholdOf({ policy }: JudgedBy, role: NeededPackage["role"]): Severity | "none" {
  const { severity, "development-severity": development } = policy.dependencies;
  return role === "development" ? development : severity;
}
