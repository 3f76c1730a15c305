import type { Advisory } from "../../domain/advisory/advisory.ts";
import { type DependencySubject, eachPackage } from "../../domain/advisory/dependency-subject.ts";
import { judgeVulnerabilities } from "../../domain/advisory/judge-vulnerabilities.ts";
import {
  acceptedExample,
  exampleAdvisory,
  exampleDependencies,
} from "../../domain/advisory/example-dependencies.ts";
import { unknown } from "../../domain/failure/fact.ts";
import { defineSubjectCheck } from "../define-check.ts";

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
    eachPackage(subject, (needed, known) =>
      judgeVulnerabilities(subject, needed, known.get(needed.purl) ?? []),
    ),

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
