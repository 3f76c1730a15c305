import type { NeededPackage } from "../../domain/advisory/dependency-subject.ts";
import { acceptedExample } from "../../domain/advisory/example-dependencies.ts";
import { judgeMalware } from "../../domain/advisory/judge-malware.ts";
import { judgeVulnerabilities } from "../../domain/advisory/judge-vulnerabilities.ts";
import type { VexStatement } from "../../domain/advisory/vex/open-vex.ts";
import { exampleStatement, exampleVex } from "../../domain/advisory/vex/vex-example.ts";
import { unknown } from "../../domain/failure/fact.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { defaultPolicy } from "../../domain/policy/default-policy.ts";
import { needing } from "../../domain/published/needs-example.ts";
import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { releasedPurls } from "../../domain/published/released-purls.ts";
import { excusedBy, type ReleaseNeeds } from "../../domain/published/release-needs.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MOST_NAMED = 3;

const some = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

/** What nobody looked at, told beside what was. */
function* leftOut({ unread, unbound, notAsked, ranged }: ReleaseNeeds): Iterable<Answer> {
  for (const { name, why } of unread)
    yield { needs: `an SBOM or VEX document that can be read: ${name} ${why}` };
  const severity = "info" as const;
  for (const name of unbound)
    yield { message: `Nobody attested to ${name}, so that nothing of it is believed`, severity };
  if (notAsked.length > 0)
    yield {
      message: `No database could be asked about ${some(notAsked)}, of another kind, without a package URL or without a version`,
      severity,
    };
  if (ranged.length > 0)
    yield {
      message: `No SBOM says which versions of ${some(ranged)} users get, so that nobody was asked about them`,
      severity,
    };
}

function* judged(
  needs: ReleaseNeeds,
  released: readonly string[],
  needed: NeededPackage,
): Iterable<Answer> {
  const { advisories, vex } = needs;
  if (!advisories.known) return;
  const known = advisories.value.get(needed.purl);
  if (known === undefined) {
    yield { needs: `an answer of the database about ${needed.purl}` };
    return;
  }
  yield* judgeMalware(needs, needed, known);
  yield* judgeVulnerabilities({ ...needs, excuse: excusedBy(vex, released) }, needed, known);
}

const VULNERABLE = {};
const MALICIOUS = { id: "MAL-2026-1", aliases: [], malicious: true, summary: "Malicious code" };

const saying = (...statements: readonly VexStatement[]) =>
  needing({ vex: [exampleVex(...statements)] }, VULNERABLE);

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "flagged-dependency",
  title: "Something that the release needs is known to be malicious or vulnerable",
  severity: "high",
  hygiene: true,
  why: "A release brings its dependencies to every user, and what is known of them changes after it was sealed.",
  fix: "Release again with a version without the defect. A vulnerability that does not touch the release can be accepted for a time with `dependencies.accept`, or told by an OpenVEX document: among the release's attested files, or named in `verify.vex`.",

  *inspect({ needs, bundle }) {
    if (needs === undefined) {
      yield { needs: "a look at what the release needs" };
      return;
    }
    const { packages, sboms, unread, unbound, advisories } = needs;
    if (packages.length + sboms.length + unread.length + unbound.length === 0) {
      const loose = needs.ranged.length > 0 ? `; ${some(needs.ranged)} was not asked about` : "";
      yield {
        notApplicable: `no SBOM is bound to the release, and its packages lock no version${loose}`,
      };
      return;
    }
    yield* leftOut(needs);
    if (!advisories.known) yield { needs: advisories.needs };
    const released = releasedPurls(bundle);
    for (const needed of packages) yield* judged(needs, released, needed);
  },

  examples: {
    bad: [
      {
        title: "a vulnerability in what users run",
        given: () => needing({}, VULNERABLE),
        says: "pkg:npm/dep@1.0.0, which users run, is vulnerable (GHSA-aaaa-bbbb-cccc, CVE-2026-1000, high)",
      },
      {
        title: "one in what only development needs",
        given: () =>
          needing({ packages: [{ purl: "pkg:npm/dep@1.0.0", role: "development" }] }, VULNERABLE),
        says: "which only development needs, is vulnerable",
      },
      {
        title: "a malicious package, whatever a VEX document says",
        given: () => {
          const vulnerability = { name: "MAL-2026-1" };
          return needing({ vex: [exampleVex(exampleStatement({ vulnerability }))] }, MALICIOUS);
        },
        says: "pkg:npm/dep@1.0.0 (runtime) is known to be malicious (MAL-2026-1): Malicious code",
      },
      {
        title: "a vulnerability that a VEX document takes away, which is still shown",
        given: () => saying(),
        says: "; Mona says in widget.openvex.json: not_affected, vulnerable_code_not_in_execute_path",
      },
      {
        title: "one that a VEX document says is there",
        given: () =>
          saying(exampleStatement({ status: "affected", action_statement: "Update it" })),
        says: "(GHSA-aaaa-bbbb-cccc, CVE-2026-1000, high): Runs what a stranger sends",
      },
      {
        title: "one that the policy accepts, which is still shown",
        given: () => {
          const { dependencies } = defaultPolicy();
          const policy = { dependencies: { ...dependencies, accept: [acceptedExample()] } };
          return needing({ policy }, VULNERABLE);
        },
        says: "accepted until 2027-01-31: the function is never called",
      },
      {
        title: "a document that nobody attested to",
        given: () => needing({ unbound: ["other.openvex.json"] }),
        says: "Nobody attested to other.openvex.json, so that nothing of it is believed",
      },
      {
        title: "a package without a version",
        given: () => needing({ notAsked: ["pkg:npm/a", "pkg:generic/b@1"] }),
        says: "No database could be asked about pkg:npm/a, pkg:generic/b@1",
      },
      {
        title: "packages that are needed in ranges",
        given: () => needing({ sboms: [], ranged: ["a", "b"] }),
        says: "No SBOM says which versions of a, b users get",
      },
    ],
    good: [
      { title: "nothing known", given: () => needing() },
      { title: "an SBOM of nothing", given: () => needing({ packages: [] }) },
      {
        title: "no SBOM",
        given: () => needing({ sboms: [], packages: [], ranged: ["a"] }),
      },
    ],
    unknown: [
      {
        title: "a database that did not answer",
        given: () => needing({ advisories: unknown("OSV's answer about 1 packages") }),
        says: "OSV's answer about 1 packages",
      },
      {
        title: "a package that was not asked about",
        given: () => needing({ packages: [{ purl: "pkg:npm/x@1.0.0", role: "runtime" }] }),
        says: "an answer of the database about pkg:npm/x@1.0.0",
      },
      {
        title: "an SBOM that cannot be read",
        given: () => needing({ unread: [{ name: "sbom.cdx.json", why: "is not JSON" }] }),
        says: "an SBOM or VEX document that can be read: sbom.cdx.json is not JSON",
      },
      {
        title: "nobody looked",
        given: () => publishedExample(),
        says: "a look at what the release needs",
      },
    ],
  },
});
