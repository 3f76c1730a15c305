import { exampleAdvisory } from "../../domain/advisory/example-dependencies.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const PURL = "pkg:npm/%40octo/widget@1.0.0";

const flagged = (...about: Parameters<typeof exampleAdvisory>) =>
  publishedExample({ advisories: known(new Map([[PURL, about.map(exampleAdvisory)]])) });

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "flagged-release",
  title: "The released version is known to be malicious or vulnerable",
  severity: "high",
  hygiene: true,
  why: "Whoever verifies a release wants to know what the world has learnt of it since: a stolen version is reported within hours.",
  fix: "Read the advisory; deprecate or yank the version, and release one without the defect.",

  *inspect({ bundle, advisories }) {
    const purls = bundle.files.flatMap(({ purl }) => purl ?? []);
    if (purls.length === 0) {
      yield { notApplicable: "the release consists of files without package URLs" };
      return;
    }
    if (advisories === undefined || !advisories.known) {
      yield { needs: advisories?.needs ?? "OSV's answer about the released version" };
      return;
    }
    for (const purl of new Set(purls)) {
      const about = advisories.value.get(purl);
      if (about === undefined) yield { needs: `OSV's answer about ${purl}` };
      for (const { id, summary, malicious } of about ?? [])
        yield {
          message: `${purl} is known to be ${malicious ? "malicious" : "vulnerable"} (${id}): ${summary}`,
          ...(malicious && { severity: "critical" as const }),
        };
    }
  },

  examples: {
    bad: [
      {
        title: "a malicious version",
        given: () => flagged({ id: "MAL-2026-1", malicious: true, summary: "Malicious code" }),
        says: "pkg:npm/%40octo/widget@1.0.0 is known to be malicious (MAL-2026-1): Malicious code",
      },
      {
        title: "a vulnerable version",
        given: () => flagged({}),
        says: "is known to be vulnerable (GHSA-aaaa-bbbb-cccc)",
      },
    ],
    good: [{ title: "nothing known", given: () => publishedExample() }],
    unknown: [
      {
        title: "an answer that leaves the package out",
        given: () => publishedExample({ advisories: known(new Map()) }),
        says: "OSV's answer about pkg:npm/%40octo/widget@1.0.0",
      },
      {
        title: "a database that did not answer",
        given: () => publishedExample({ advisories: unknown("OSV's answer about 1 packages") }),
        says: "OSV's answer about 1 packages",
      },
    ],
  },
});
