import { contradictions } from "../../domain/attestation/contradictions.ts";
import { foundText } from "../../domain/attestation/mismatch.ts";
import { provenanceClaims } from "../../domain/attestation/provenance-claims.ts";
import { isEmptyPredicate } from "../../domain/attestation/empty-predicate.ts";
import { PYPI_PUBLISH_TYPE } from "../../domain/registry/pypi/attestation/publish-statement.ts";
import { read, unreadable } from "../../domain/attestation/reading.ts";
import type { Statement } from "../../domain/attestation/statement.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { projectExample, withAttestations } from "../../domain/published/project-example.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import {
  type ChannelProvenance,
  eachProvenance,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* answersOf(record: ProvenanceRecord, channel: ChannelProvenance): Iterable<Answer> {
  const { source, signer, statement, label } = record;
  if (!signer.ok) {
    yield { needs: `a trusted signature in ${source}` };
    return;
  }
  if (!statement.ok) {
    yield { message: `the statement in ${source} ${statement.says}` };
    return;
  }
  const { predicateType } = statement.value;
  if (label !== undefined && label !== predicateType)
    yield { message: `${source} is served as ${label}, but it says ${predicateType}` };
  if (channel.file !== undefined && predicateType === PYPI_PUBLISH_TYPE) {
    if (!isEmptyPredicate(statement.value.predicate))
      yield { message: `${source} claims more than that it was published, which nobody can check` };
    return;
  }
  const claims = provenanceClaims(statement.value);
  if (!claims.ok) {
    yield { message: `${source} cannot be relied on: ${claims.says}` };
    return;
  }
  if (claims.value.buildType !== channel.buildType)
    yield {
      message: `${source} has the build type ${claims.value.buildType}, but ${channel.channel} has ${channel.buildType}`,
    };
  for (const mismatch of contradictions(claims.value, signer.value.certificate))
    yield {
      message: `${source} contradicts its certificate: its ${mismatch.field} is ${foundText(mismatch)}, the certificate's ${mismatch.expected || "is absent"}`,
    };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** `value` with the member at `path` replaced. */
function put(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = isObject(value) ? value : {};
  return { ...copy, [key]: put(copy[key], rest, to) };
}

const claiming = (path: string, to: unknown): PublishedSubject =>
  withRecords((record) => {
    if (!record.statement.ok) return present([record]);
    const predicate = put(record.statement.value.predicate, path.split("."), to);
    return present([{ ...record, statement: read({ ...record.statement.value, predicate }) }]);
  });

const saying = (record: ProvenanceRecord, changes: Partial<Statement>): ProvenanceRecord => ({
  ...record,
  statement: record.statement.ok
    ? read({ ...record.statement.value, ...changes })
    : record.statement,
});

const attesting = (changes: Partial<Statement>): PublishedSubject =>
  withAttestations((record) => present([saying(record, changes)]));

const EXTERNAL = "buildDefinition.externalParameters";
const GITHUB = "buildDefinition.internalParameters.github";

const bad = (title: string, [path, to]: readonly [path: string, to: unknown], says: string) => ({
  title,
  given: () => claiming(path, to),
  says,
});

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "contradicting-provenance",
  title: "The provenance contradicts its certificate",
  severity: "critical",
  why: "The predicate is written inside the job, so a step that was taken over can write anything there; the certificate is not. Where the two differ, somebody lied.",
  fix: "Treat the release as forged: find the step that wrote the provenance, and release a new version from a clean run.",
  inspect: (subject) =>
    eachProvenance(subject, (channel) =>
      whenSeen(channel.records, function* (found) {
        for (const record of found) yield* answersOf(record, channel);
      }),
    ),
  examples: {
    bad: [
      bad(
        "another repository",
        [`${EXTERNAL}.workflow.repository`, "https://github.com/e/w"],
        "source repository",
      ),
      bad("another ref", [`${EXTERNAL}.workflow.ref`, "refs/heads/dev"], "ref is refs/heads/dev"),
      bad(
        "another workflow",
        [`${EXTERNAL}.workflow.path`, ".github/workflows/x.yml"],
        "entry workflow",
      ),
      bad(
        "a parameter that nobody knows",
        [`${EXTERNAL}.inputs`, { debug: true }],
        "cannot be relied on",
      ),
      bad("another event", [`${GITHUB}.event_name`, "push"], "trigger is push"),
      bad("another repository id", [`${GITHUB}.repository_id`, "1"], "repository id is 1"),
      bad("another owner id", [`${GITHUB}.repository_owner_id`, "1"], "owner id is 1"),
      bad(
        "another source",
        [
          "buildDefinition.resolvedDependencies",
          [{ uri: "git+x", digest: { gitCommit: "c".repeat(40) } }],
        ],
        "source is git+x",
      ),
      bad(
        "another commit",
        ["buildDefinition.resolvedDependencies", [{ uri: "x", digest: { gitCommit: "1" } }]],
        "commit is 1",
      ),
      bad("no source", ["buildDefinition.resolvedDependencies", []], "cannot be relied on"),
      bad("another builder", ["runDetails.builder.id", "https://x"], "builder is https://x"),
      bad("another run", ["runDetails.metadata.invocationId", "https://x"], "run is https://x"),
      bad(
        "a build type that nobody knows",
        ["buildDefinition.buildType", "https://x"],
        "of no kind",
      ),
      {
        title: "another predicate type",
        given: () =>
          withRecords((record) => present([saying(record, { predicateType: "https://x" })])),
        says: "its predicate type is https://x",
      },
      {
        title: "another predicate type on PyPI",
        given: () => attesting({ predicateType: "https://in-toto.io/attestation/vulns/v0.1" }),
        says: "PyPI's attestation of widget-1.0.0.tar.gz cannot be relied on: its predicate type is https://in-toto.io",
      },
      {
        title: "a publish attestation that says more than it may",
        given: () => attesting({ predicate: { reviewed: true } }),
        says: "claims more than that it was published",
      },
      {
        title: "PyPI's publish attestation on another channel",
        given: () =>
          withRecords((record) => present([saying(record, { predicateType: PYPI_PUBLISH_TYPE })])),
        says: "the registry cannot be relied on: its predicate type is",
      },
      {
        title: "a label that is not the statement's",
        given: () => withRecords((record) => present([{ ...record, label: "https://x" }])),
        says: "is served as https://x",
      },
      {
        title: "a statement with a duplicate key",
        given: () =>
          withRecords((record) =>
            present([{ ...record, statement: unreadable('has the key "subject" twice') }]),
          ),
        says: 'has the key "subject" twice',
      },
    ],
    good: [
      { title: "a statement that agrees", given: () => publishedExample() },
      { title: "PyPI's publish attestations", given: () => projectExample() },
      {
        title: "a publish attestation with an empty predicate",
        given: () => attesting({ predicate: {} }),
      },
    ],
    unknown: [
      {
        title: "a signature that is not trusted",
        given: () => withRecords((record) => present([{ ...record, signer: unreadable("x") }])),
        says: "a trusted signature",
      },
    ],
  },
});
