import { known } from "../failure/fact.ts";
import type { Policy } from "../policy/policy.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import type { Advisory } from "./advisory.ts";
import type { DependencySubject, NeededPackage } from "./dependency-subject.ts";

export const exampleAdvisory = (changes: Partial<Advisory> = {}): Advisory => ({
  id: "GHSA-aaaa-bbbb-cccc",
  aliases: ["CVE-2026-1000"],
  summary: "Runs what a stranger sends",
  rating: "high",
  malicious: false,
  ...changes,
});

const DEP = "pkg:npm/dep@1.0.0";

interface Changes extends Partial<Omit<DependencySubject, "policy">> {
  /** Advisories of the one dependency. */
  readonly about?: readonly Advisory[];
  readonly role?: NeededPackage["role"];
  readonly dependencies?: Partial<Policy["dependencies"]>;
}

/** A release with one dependency of which nothing is known, but for the changes. */
export function exampleDependencies(changes: Changes = {}): DependencySubject {
  const { about = [], role = "runtime", dependencies, ...rest } = changes;
  const policy = defaultPolicy();
  return {
    packages: [
      { purl: "pkg:npm/sample@1.2.3", role: "released" },
      { purl: DEP, role },
    ],
    locks: ["package-lock.json"],
    unread: [],
    declared: [],
    advisories: known(
      new Map([
        ["pkg:npm/sample@1.2.3", []],
        [DEP, about],
      ]),
    ),
    today: "2026-11-21",
    ...rest,
    policy: { ...policy, dependencies: { ...policy.dependencies, ...dependencies } },
  };
}

/** An entry of `dependencies.accept`. */
export const acceptedExample = (
  changes: Partial<Policy["dependencies"]["accept"][number]> = {},
): Policy["dependencies"]["accept"][number] => ({
  id: "CVE-2026-1000",
  reason: "the function is never called",
  expires: "2027-01-31",
  ...changes,
});
