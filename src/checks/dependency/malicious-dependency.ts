import { type DependencySubject, eachPackage } from "../../domain/advisory/dependency-subject.ts";
import { judgeMalware } from "../../domain/advisory/judge-malware.ts";
import {
  acceptedExample,
  exampleAdvisory,
  exampleDependencies,
} from "../../domain/advisory/example-dependencies.ts";
import { unknown } from "../../domain/failure/fact.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MALWARE = exampleAdvisory({
  id: "MAL-2026-1000",
  aliases: [],
  summary: "Malicious code in dep (npm)",
  rating: undefined,
  malicious: true,
});

export default defineSubjectCheck<DependencySubject>({
  family: "dependency",
  id: "malicious-dependency",
  title: "A package that the release needs is known to be malicious",
  severity: "critical",
  hygiene: true,
  why: "A malicious package steals what it finds on the machines that build, and then on the users' machines. It does not matter whether only development needs it: it has run already.",
  fix: "Remove the package and its lines in the lock file, take every secret that the machines which installed it could see as stolen, and build again. This finding cannot be ignored with `scan.ignore`; a report that is wrong can be accepted for one exact package URL with `dependencies.accept`, and stays visible.",

  inspect: (subject) =>
    eachPackage(subject, (needed, known) =>
      judgeMalware(subject, needed, known.get(needed.purl) ?? []),
    ),

  examples: {
    bad: [
      {
        title: "a malicious package",
        given: () => exampleDependencies({ about: [MALWARE] }),
        says: "pkg:npm/dep@1.0.0 (runtime) is known to be malicious (MAL-2026-1000): Malicious code in dep (npm)",
      },
      {
        title: "one that only development needs",
        given: () => exampleDependencies({ about: [MALWARE], role: "development" }),
        says: "(development) is known to be malicious",
      },
      {
        title: "one that the policy accepts without naming the package",
        given: () =>
          exampleDependencies({
            about: [MALWARE],
            dependencies: { accept: [acceptedExample({ id: "MAL-2026-1000" })] },
          }),
        says: "Malicious code in dep (npm)",
      },
      {
        title: "one that the policy takes for a wrong report",
        given: () =>
          exampleDependencies({
            about: [MALWARE],
            dependencies: {
              accept: [acceptedExample({ id: "MAL-2026-1000", package: "pkg:npm/dep@1.0.0" })],
            },
          }),
        says: "the policy takes that for wrong until 2027-01-31: the function is never called",
      },
    ],
    good: [
      { title: "nothing known", given: () => exampleDependencies() },
      {
        title: "a vulnerability, which another check judges",
        given: () => exampleDependencies({ about: [exampleAdvisory()] }),
      },
    ],
    unknown: [
      {
        title: "an offline run",
        given: () =>
          exampleDependencies({ advisories: unknown("OSV's answer; the run is offline") }),
        says: "OSV's answer; the run is offline",
      },
    ],
  },
});
