import { publishFaults, type WantedPublish } from "../../domain/attestation/publish-claims.ts";
import { unreadable } from "../../domain/attestation/reading.ts";
import { PROVENANCE_TYPE } from "../../domain/attestation/statement.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import {
  claiming,
  distrusted,
  publishExample,
  stating,
} from "../../domain/published/attested-example.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import type { ServedAttestation } from "../../domain/published/published-package.ts";
import {
  channelOf,
  eachPackage,
  type PackageChannel,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* recordAnswers(record: ProvenanceRecord, wanted: WantedPublish): Iterable<Answer> {
  const { source, label, signer, statement } = record;
  if (!signer.ok) yield { message: `${source} ${signer.says}` };
  else if (!statement.ok) yield { message: `${source} ${statement.says}` };
  else {
    if (label !== statement.value.predicateType)
      yield {
        message: `${source} is served as ${label}, but states ${statement.value.predicateType}`,
      };
    for (const fault of publishFaults(statement.value, wanted))
      yield { message: `${source} ${fault}` };
  }
}

/** One of each kind: of two, another reader may take the other one. */
function* countAnswers(
  channel: string,
  records: readonly ProvenanceRecord[],
  served: readonly ServedAttestation[],
): Iterable<Answer> {
  if (records.length === 0)
    yield { message: `the registry does not attest that it published ${channel}` };
  const builds = served.filter(({ predicateType }) => predicateType === PROVENANCE_TYPE);
  for (const [kind, count] of [
    ["publishing", records.length],
    ["provenance", builds.length],
  ] as const)
    if (count > 1)
      yield { message: `${channel} has ${count} attestations of its ${kind}, not one` };
}

function* answersOf(
  { seen, publishing }: PackageChannel,
  records: readonly ProvenanceRecord[],
): Iterable<Answer> {
  if (publishing === undefined) return;
  const { attestations, tarball, metadata, file, name, version } = seen;
  yield* whenSeen(attestations, (served) => countAnswers(channelOf(seen), records, served));
  yield* whenSeen(metadata, ({ tarball: url }) =>
    whenSeen(tarball, function* (bytes) {
      const registry = new URL(url).origin;
      const wanted = { purl: file.purl ?? "", name, version, registry, file: bytes };
      for (const record of records) yield* recordAnswers(record, wanted);
    }),
  );
}

function* inspectPackage(channel: PackageChannel): Iterable<Answer> {
  const { seen, publishing } = channel;
  if (seen.metadata.state === "present" && !seen.metadata.value.attested)
    yield { notApplicable: `the registry holds no attestation of ${channelOf(seen)}` };
  else if (publishing === undefined)
    yield { needs: `a look at the registry's own attestation of ${channelOf(seen)}` };
  else yield* whenSeen(publishing, (records) => answersOf(channel, records));
}

const bad = (title: string, given: () => PublishedSubject, says: string) => ({
  title,
  given,
  says,
});
const OTHER = [{ name: "pkg:npm/evil@1.0.0", digest: { sha512: "b".repeat(128) } }];
const BYTES = [{ name: "pkg:npm/%40octo/widget@1.0.0", digest: { sha512: "9".repeat(128) } }];

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unproven-publish",
  title: "The registry's own word of the publishing does not hold",
  severity: "critical",
  why: "npm signs that it published these very bytes under this name. Where that word is missing, doubled or about something else, the package was swapped or the answer was.",
  fix: "Ask the public registry itself. If it gives the same answer, treat the package as forged and report it to the registry.",
  inspect: (subject) => eachPackage(subject, inspectPackage),
  examples: {
    bad: [
      bad("a signature that does not fit", () => publishExample(distrusted), "does not fit"),
      bad("no such attestation", () => publishExample(() => present([])), "does not attest"),
      bad(
        "two of them",
        () => publishExample((record) => present([record, record])),
        "2 attestations of its publishing, not one",
      ),
      bad(
        "two of provenance",
        () => {
          const twice = withPackage({
            attestations: present([
              { predicateType: PROVENANCE_TYPE, bundle: "{}" },
              { predicateType: PROVENANCE_TYPE, bundle: "{}" },
            ]),
          });
          const [channel] = publishExample().packages;
          const publishing = channel?.publishing ?? present([]);
          return { ...twice, packages: twice.packages.map((each) => ({ ...each, publishing })) };
        },
        "2 attestations of its provenance, not one",
      ),
      bad(
        "another label than the statement's",
        () => publishExample((record) => present([{ ...record, label: "https://x" }])),
        "is served as https://x",
      ),
      bad(
        "another kind of statement",
        () => publishExample(stating({ predicateType: "https://x" })),
        "states https://x",
      ),
      bad(
        "a statement that cannot be read",
        () =>
          publishExample((record) =>
            present([{ ...record, statement: unreadable("is not JSON") }]),
          ),
        "is not JSON",
      ),
      bad("another package", () => publishExample(stating({ subject: OTHER })), "not of pkg:npm"),
      bad("other bytes", () => publishExample(stating({ subject: BYTES })), "other bytes"),
      bad(
        "several subjects",
        () => publishExample(stating({ subject: [...BYTES, ...OTHER] })),
        "speaks of 2 things at once",
      ),
      bad("another name", () => publishExample(claiming({ name: "evil" })), "the package evil"),
      bad("another version", () => publishExample(claiming({ version: "2.0.0" })), "version 2.0.0"),
      bad(
        "another registry",
        () => publishExample(claiming({ registry: "https://mirror.example" })),
        "names the registry https://mirror.example",
      ),
      bad(
        "a member that nobody knows",
        () => publishExample(claiming({ more: 1 })),
        "of no kind that release-guard knows",
      ),
    ],
    good: [{ title: "the registry's word, once", given: () => publishExample() }],
    unknown: [
      {
        title: "attestations that are not visible yet",
        given: () => publishExample(() => pending("the attestations to become visible")),
        says: "to become visible",
      },
      {
        title: "attestations that nobody looked at",
        given: () => publishedExample(),
        says: "a look at the registry's own attestation",
      },
    ],
  },
});
