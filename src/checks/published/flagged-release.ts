import type { Advisory } from "../../domain/advisory/advisory.ts";
import { exampleVex } from "../../domain/advisory/vex/vex-example.ts";
import type { Remark } from "../../domain/finding/finding.ts";
import { needing } from "../../domain/published/needs-example.ts";
import { excusedBy } from "../../domain/published/release-needs.ts";
import { releasedPurls } from "../../domain/published/released-purls.ts";
import { exampleAdvisory } from "../../domain/advisory/example-dependencies.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const PURL = "pkg:npm/%40octo/widget@1.0.0";

const vexed = () => {
  const { needs } = needing({ vex: [exampleVex()] });
  return needs === undefined ? {} : { needs };
};

const flagged = (...about: Parameters<typeof exampleAdvisory>) =>
  publishedExample({ advisories: known(new Map([[PURL, about.map(exampleAdvisory)]])) });

function remarkOn(purl: string, advisory: Advisory, excuse: ReturnType<typeof excusedBy>): Remark {
  const { id, aliases, summary, malicious } = advisory;
  const says = `${purl} is known to be ${malicious ? "malicious" : "vulnerable"} (${id}): ${summary}`;
  if (malicious) return { message: says, severity: "critical" };
  const reason = excuse({ purl }, [id, ...aliases]);
  return reason === undefined
    ? { message: says }
    : { message: `${says}; ${reason}`, severity: "info" };
}

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "flagged-release",
  title: "The released version is known to be malicious or vulnerable",
  severity: "high",
  hygiene: true,
  why: "Whoever verifies a release wants to know what the world has learnt of it since: a stolen version is reported within hours.",
  fix: "Read the advisory; deprecate or yank the version, and release one without the defect.",

  *inspect({ bundle, advisories, needs }) {
    const purls = bundle.files.flatMap(({ purl }) => purl ?? []);
    if (purls.length === 0) {
      yield { notApplicable: "the release consists of files without package URLs" };
      return;
    }
    if (advisories === undefined || !advisories.known) {
      yield { needs: advisories?.needs ?? "OSV's answer about the released version" };
      return;
    }
    const excuse = excusedBy(needs?.vex ?? [], releasedPurls(bundle));
    for (const purl of new Set(purls)) {
      const about = advisories.value.get(purl);
      if (about === undefined) yield { needs: `OSV's answer about ${purl}` };
      for (const advisory of about ?? []) yield remarkOn(purl, advisory, excuse);
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
      {
        title: "a vulnerability that a VEX document takes away, which is still shown",
        given: () => ({ ...flagged({}), ...vexed() }),
        says: "; Mona says in widget.openvex.json: not_affected, vulnerable_code_not_in_execute_path",
      },
      {
        title: "a malicious version, whatever a VEX document says",
        given: () => ({ ...flagged({ malicious: true }), ...vexed() }),
        says: "is known to be malicious (GHSA-aaaa-bbbb-cccc): Runs what a stranger sends",
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
