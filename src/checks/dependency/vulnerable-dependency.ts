import type { Advisory } from "../../domain/advisory/advisory.ts";
import {
  acceptanceOf,
  type DependencySubject,
  eachPackage,
  type NeededPackage,
  thresholdOf,
} from "../../domain/advisory/dependency-subject.ts";
import {
  acceptedExample,
  exampleAdvisory,
  exampleDependencies,
} from "../../domain/advisory/example-dependencies.ts";
import { unknown } from "../../domain/failure/fact.ts";
import { isAtLeast, SEVERITIES, type Severity } from "../../domain/finding/severity.ts";
import { defineSubjectCheck } from "../define-check.ts";

const ROLES = {
  released: "which is released",
  runtime: "which users run",
  development: "which only development needs",
} as const;

/** One vulnerability under several names is one remark. */
function grouped(advisories: readonly Advisory[]): readonly (readonly Advisory[])[] {
  const groups: Advisory[][] = [];
  for (const advisory of advisories) {
    const names = [advisory.id, ...advisory.aliases];
    const group = groups.find((others) =>
      others.some(({ id, aliases }) => [id, ...aliases].some((name) => names.includes(name))),
    );
    if (group) group.push(advisory);
    else groups.push([advisory]);
  }
  return groups;
}

const gravest = (group: readonly Advisory[]): Severity | undefined =>
  SEVERITIES.find((severity) => group.some(({ rating }) => rating === severity));

/** What refuses is at least high; what does not is at most medium. */
function severityOf(rating: Severity | undefined, floor: Severity | "none"): Severity {
  // What nobody rated may be anything.
  const refuses = floor !== "none" && (rating === undefined || isAtLeast(rating, floor));
  if (refuses) return rating === "critical" ? "critical" : "high";
  return rating !== undefined && !isAtLeast(rating, "medium") ? rating : "medium";
}

function* remarksOn(
  subject: DependencySubject,
  { purl, role }: NeededPackage,
  group: readonly Advisory[],
) {
  const [first] = group;
  const rating = gravest(group);
  const names = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))];
  const says = `${purl}, ${ROLES[role]}, is vulnerable (${names.slice(0, 3).join(", ")}, ${rating ?? "rated by nobody"}): ${first?.summary ?? ""}`;
  const acceptance = acceptanceOf(subject, purl, names);
  const severity = severityOf(rating, thresholdOf(subject, role));
  if (acceptance === undefined) yield { message: says, severity };
  else if (acceptance.expired)
    yield { message: `${says}; it was accepted until ${acceptance.accepted.expires}`, severity };
  else {
    const { reason, expires } = acceptance.accepted;
    const message = `${says}; accepted until ${expires}: ${reason}`;
    yield { message, severity: "info" as const };
  }
}

const about = (...advisories: readonly Advisory[]) => exampleDependencies({ about: advisories });

export default defineSubjectCheck<DependencySubject>({
  family: "dependency",
  id: "vulnerable-dependency",
  title: "A package that the release needs is known to be vulnerable",
  severity: "high",
  hygiene: true,
  why: "A release brings its dependencies to every user. What is known to be vulnerable is attacked within days.",
  fix: "Update the dependency to a version without the vulnerability. Where that is not possible or it does not apply, write the advisory to `dependencies.accept` of the policy, with a reason and a last day.",

  inspect: (subject) =>
    eachPackage(subject, function* (needed, known) {
      const vulnerable = (known.get(needed.purl) ?? []).filter(({ malicious }) => !malicious);
      for (const group of grouped(vulnerable)) yield* remarksOn(subject, needed, group);
    }),

  examples: {
    bad: [
      {
        title: "a vulnerability in what users run",
        given: () => about(exampleAdvisory()),
        says: "pkg:npm/dep@1.0.0, which users run, is vulnerable (GHSA-aaaa-bbbb-cccc, CVE-2026-1000, high): Runs what a stranger sends",
      },
      {
        title: "one that nobody rated",
        given: () => about(exampleAdvisory({ rating: undefined })),
        says: "rated by nobody",
      },
      {
        title: "one under two names",
        given: () =>
          about(
            exampleAdvisory({ id: "PYSEC-2026-1", aliases: ["CVE-2026-1000"], rating: undefined }),
            exampleAdvisory({ rating: "critical" }),
          ),
        says: "(PYSEC-2026-1, CVE-2026-1000, GHSA-aaaa-bbbb-cccc, critical)",
      },
      {
        title: "one in what only development needs",
        given: () => exampleDependencies({ about: [exampleAdvisory()], role: "development" }),
        says: "which only development needs, is vulnerable",
      },
      {
        title: "one that was accepted for a time that is over",
        given: () =>
          exampleDependencies({
            about: [exampleAdvisory()],
            dependencies: { accept: [acceptedExample({ expires: "2026-11-20" })] },
          }),
        says: "it was accepted until 2026-11-20",
      },
      {
        title: "one that is accepted, which is still shown",
        given: () =>
          exampleDependencies({
            about: [exampleAdvisory()],
            dependencies: { accept: [acceptedExample()] },
          }),
        says: "accepted until 2027-01-31: the function is never called",
      },
    ],
    good: [
      { title: "nothing known", given: () => exampleDependencies() },
      {
        title: "a malicious package, which another check refuses",
        given: () => about(exampleAdvisory({ id: "MAL-2026-1", malicious: true })),
      },
    ],
    unknown: [
      {
        title: "an offline run",
        given: () =>
          exampleDependencies({ advisories: unknown("OSV's answer; the run is offline") }),
        says: "OSV's answer; the run is offline",
      },
      {
        title: "a package that was not asked for",
        given: () =>
          exampleDependencies({ packages: [{ purl: "pkg:npm/x@1.0.0", role: "runtime" }] }),
        says: "an answer of the database about pkg:npm/x@1.0.0",
      },
    ],
  },
});
