import type { CertificateFacts } from "../../domain/attestation/certificate-facts.ts";
import { unreadable } from "../../domain/attestation/reading.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { lastAttested, undatedAttested } from "../../domain/published/package-history.ts";
import { exampleVersions } from "../../domain/published/example-origins.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import {
  eachPackage,
  type PackageChannel,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { certificateOf, signerChanges } from "../../domain/published/signer-changes.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* identityAnswers(
  { earlier = unseen("the attestations of earlier versions") }: PackageChannel,
  own: CertificateFacts | undefined,
  attested: string | undefined,
): Iterable<Answer> {
  yield* whenSeen(earlier, function* (records) {
    const [first] = records;
    if (first === undefined && attested !== undefined)
      yield { needs: `the provenance of ${attested}, which the registry calls attested` };
    if (first === undefined || own === undefined) return;
    const before = certificateOf(records);
    if (before === undefined) yield { needs: `a trusted signature of ${first.source}` };
    else yield* signerChanges(before, own, first.source);
  });
}

function* answersOf(channel: PackageChannel, subject: PublishedSubject): Iterable<Answer> {
  const { seen } = channel;
  const mine = subject.provenance.find(({ mustCover }) => mustCover.includes(seen.file));
  const records = mine?.records.state === "present" ? mine.records.value : [];
  yield* whenSeen(seen.index, function* ({ versions }) {
    if (versions === undefined) {
      yield { needs: `the list of versions of ${seen.name}` };
      return;
    }
    const undated = undatedAttested(versions, seen.version);
    if (undated !== undefined)
      yield { needs: `the time at which ${seen.name}@${undated.version} was published` };
    const attested = lastAttested(versions, seen.version);
    const own = versions.find(({ version }) => version === seen.version);
    if (attested !== undefined && own?.attested !== true)
      yield {
        message: `${seen.name}@${attested.version} was attested, but ${seen.version} is not`,
      };
    const last = attested && `${seen.name}@${attested.version}`;
    yield* identityAnswers(channel, certificateOf(records), last);
  });
}

const versionsAs = (attested: boolean): PublishedSubject =>
  withPackage({
    index: present({
      distTags: { latest: "1.0.0" },
      versions: exampleVersions.map((note) =>
        note.version === "1.0.0" ? { ...note, attested } : note,
      ),
    }),
  });

/** The version before, signed by somebody else. */
function signedBefore(fields: CertificateFacts["fields"]): PublishedSubject {
  const good = publishedExample();
  const packages = good.packages.map((channel) => ({
    ...channel,
    earlier: present(
      (channel.earlier?.state === "present" ? channel.earlier.value : []).map((record) => {
        if (!record.signer.ok) return record;
        const { certificate } = record.signer.value;
        const other = { ...certificate, fields: { ...certificate.fields, ...fields } };
        const signer = { ...record.signer, value: { ...record.signer.value, certificate: other } };
        return { ...record, signer };
      }),
    ),
  }));
  return { ...good, packages };
}

const before = (earlier: PackageChannel["earlier"]): PublishedSubject => {
  const good = publishedExample();
  const packages = good.packages.map(({ seen, wish }) => ({
    seen,
    wish,
    ...(earlier && { earlier }),
  }));
  return { ...good, packages };
};

/** The first version that was ever attested. */
const alone = (): PublishedSubject => {
  const good = before(present([]));
  const index = present({
    distTags: { latest: "1.0.0" },
    versions: exampleVersions.map((note) => ({ ...note, attested: note.version === "1.0.0" })),
  });
  return {
    ...good,
    packages: good.packages.map((channel) => ({ ...channel, seen: { ...channel.seen, index } })),
  };
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "broken-continuity",
  title: "The version is not made as the versions before it were",
  severity: "high",
  why: "A package that was always attested by one repository and suddenly is not, or by another one, is what a stolen account looks like.",
  fix: "Find out who published this version and how. Where the move is meant, verify it once with the new repository named.",
  inspect: (subject) => eachPackage(subject, (channel) => answersOf(channel, subject)),

  examples: {
    bad: [
      {
        title: "attested before, and not now",
        given: () => versionsAs(false),
        says: "@octo/widget@0.9.0 was attested, but 1.0.0 is not",
      },
      {
        title: "another repository",
        given: () => signedBefore({ sourceId: "1" }),
        says: "the repository id behind the provenance changed from 1 to 4242",
      },
      {
        title: "another kind of machine",
        given: () => signedBefore({ runner: "self-hosted" }),
        says: "the runner environment behind the provenance changed",
      },
      {
        title: "another workflow",
        given: () => signedBefore({ buildConfigUri: "https://github.com/octo/widget/x.yml@a" }),
        says: "the workflow behind the provenance changed",
      },
    ],
    good: [
      { title: "the same as before", given: () => publishedExample() },
      { title: "nothing attested before", given: () => alone() },
    ],
    unknown: [
      { title: "nobody looked back", given: () => before(undefined), says: "of earlier versions" },
      {
        title: "a signature of the version before that is not trusted",
        given: () =>
          before(
            present([{ source: "w@0.9.0", signer: unreadable("no"), statement: unreadable("no") }]),
          ),
        says: "a trusted signature of w@0.9.0",
      },
      {
        title: "an earlier version that is called attested, without its provenance",
        given: () => before(present([])),
        says: "the provenance of @octo/widget@0.9.0, which the registry calls attested",
      },
      {
        title: "an attested version without a time",
        given: () =>
          withPackage({
            index: present({
              distTags: {},
              versions: exampleVersions.map(({ version, attested }) => ({ version, attested })),
            }),
          }),
        says: "the time at which @octo/widget@0.9.0 was published",
      },
      {
        title: "a list that is not visible yet",
        given: () => withPackage({ index: pending("the list to become visible") }),
        says: "to become visible",
      },
      {
        title: "a registry without a list",
        given: () => withPackage({ index: present({ distTags: {} }) }),
        says: "the list of versions",
      },
    ],
  },
});
