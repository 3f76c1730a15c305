import { NPM_BUILD_TYPE } from "../../domain/attestation/provenance-claims.ts";
import { read, unreadable } from "../../domain/attestation/reading.ts";
import type { StatementSubject } from "../../domain/attestation/statement.ts";
import { subjectsOf } from "../../domain/attestation/subject-binding.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { projectExample, withAttestations } from "../../domain/published/project-example.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import {
  type ChannelProvenance,
  eachProvenance,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { present, type Sighting, whenSeen } from "../../domain/published/sighting.ts";
import { isSameDistribution } from "../../domain/registry/pypi/same-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

type Covered = ChannelProvenance["mustCover"][number];

/** npm's provenance names the package, PyPI's the file; one of another must not pass for this one's. */
function isNamed(name: string, file: Covered, channel: ChannelProvenance): boolean {
  if (channel.file !== undefined) return isSameDistribution(name, file.name);
  return channel.buildType !== NPM_BUILD_TYPE || name === file.purl;
}

function isBound(
  { statement }: ProvenanceRecord,
  file: Covered,
  channel: ChannelProvenance,
): boolean {
  const subjects = statement.ok ? subjectsOf(statement.value, file) : [];
  return subjects.some(({ name }) => isNamed(name, file, channel));
}

/** PyPI takes attestations of one file each; further subjects would be proved by nobody. */
function* subjectAnswers({ source, statement }: ProvenanceRecord): Iterable<Answer> {
  const count = statement.ok ? statement.value.subject.length : 1;
  if (count !== 1)
    yield {
      message: `${source} speaks of ${count} subjects; on PyPI an attestation speaks of one file`,
    };
}

function* answersOf(
  channel: ChannelProvenance,
  found: readonly ProvenanceRecord[],
): Iterable<Answer> {
  const readable = found.filter(({ statement }) => statement.ok);
  for (const { source, statement } of found)
    if (!statement.ok) yield { needs: `a readable, trusted statement in ${source}` };
  if (channel.file !== undefined) for (const record of readable) yield* subjectAnswers(record);
  for (const record of readable)
    if (!channel.mustCover.some((file) => isBound(record, file, channel)))
      yield {
        message: `${record.source} speaks of no file of ${channel.channel}${channel.file === undefined ? "" : ` that is ${channel.file}`}`,
      };
  if (readable.length > 0)
    for (const file of channel.mustCover)
      if (!readable.some((record) => isBound(record, file, channel)))
        yield {
          message: `no provenance of ${channel.channel} speaks of ${file.name} as it was sealed`,
        };
}

const about =
  (subject: readonly StatementSubject[]) =>
  (record: ProvenanceRecord): Sighting<readonly ProvenanceRecord[]> => {
    const { statement } = record;
    return present([
      { ...record, statement: statement.ok ? read({ ...statement.value, subject }) : statement },
    ]);
  };

const speakingOf = (...subject: readonly StatementSubject[]): PublishedSubject =>
  withRecords(about(subject));

const attesting = (...subject: readonly StatementSubject[]): PublishedSubject =>
  withAttestations(about(subject));

const ON_PYPI = { name: "widget-1.0.0.tar.gz", digest: { sha256: "2".repeat(64) } };

const PURL = "pkg:npm/%40octo/widget@1.0.0";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unbound-provenance",
  title: "The provenance speaks of other bytes",
  severity: "critical",
  why: "A genuine statement about another file says nothing about this one.",
  fix: "Treat the file as not proven: find out where it came from, and release a new version from the workflow.",
  inspect: (subject) =>
    eachProvenance(subject, (channel) =>
      whenSeen(channel.records, (found) => answersOf(channel, found)),
    ),
  examples: {
    bad: [
      {
        title: "another SHA-512",
        given: () => speakingOf({ name: PURL, digest: { sha512: "9".repeat(128) } }),
        says: "speaks of no file of npm:@octo/widget@1.0.0",
      },
      {
        title: "another SHA-256",
        given: () => speakingOf({ name: PURL, digest: { sha256: "9".repeat(64) } }),
        says: "no provenance of github-release:octo/widget@v1.0.0 speaks of octo-widget-1.0.0.tgz",
      },
      {
        title: "a right digest beside a wrong one",
        given: () =>
          speakingOf({ name: PURL, digest: { sha256: "a".repeat(64), sha512: "9".repeat(128) } }),
        says: "speaks of no file",
      },
      {
        title: "only a digest that nobody should trust",
        given: () => speakingOf({ name: PURL, digest: { sha1: "e".repeat(40) } }),
        says: "speaks of no file",
      },
      {
        title: "another package with the same bytes",
        given: () =>
          speakingOf({ name: "pkg:npm/evil@1.0.0", digest: { sha512: "b".repeat(128) } }),
        says: "speaks of no file of npm",
      },
      {
        title: "another digest on PyPI",
        given: () => attesting({ ...ON_PYPI, digest: { sha256: "9".repeat(64) } }),
        says: "PyPI's attestation of widget-1.0.0.tar.gz speaks of no file of pypi:widget@1.0.0 that is widget-1.0.0.tar.gz",
      },
      {
        title: "a good attestation, served beside another file",
        given: () => attesting(ON_PYPI),
        says: "PyPI's attestation of widget-1.0.0-py3-none-any.whl speaks of no file",
      },
      {
        title: "the same bytes under another name",
        given: () => attesting({ ...ON_PYPI, name: "gadget-1.0.0.tar.gz" }),
        says: "that is widget-1.0.0.tar.gz",
      },
      {
        title: "more than one subject on PyPI",
        given: () => attesting(ON_PYPI, { name: "x", digest: { sha256: "1".repeat(64) } }),
        says: "speaks of 2 subjects",
      },
    ],
    good: [
      { title: "the sealed files", given: () => publishedExample() },
      { title: "the sealed files on PyPI", given: () => projectExample() },
      {
        title: "a file that is not the first subject",
        given: () =>
          speakingOf(
            { name: "other", digest: { sha256: "1".repeat(64) } },
            { name: PURL, digest: { sha256: "a".repeat(64) } },
          ),
      },
    ],
    unknown: [
      {
        title: "a statement that cannot be read",
        given: () => withRecords((record) => present([{ ...record, statement: unreadable("x") }])),
        says: "a readable, trusted statement",
      },
    ],
  },
});
