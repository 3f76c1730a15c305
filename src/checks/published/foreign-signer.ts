import type {
  CertificateFacts,
  CertificateField,
} from "../../domain/attestation/certificate-facts.ts";
import { identityMismatches } from "../../domain/attestation/identity-mismatches.ts";
import { foundText } from "../../domain/attestation/mismatch.ts";
import { publisherSigner } from "../../domain/attestation/publisher-signer.ts";
import { read, unreadable } from "../../domain/attestation/reading.ts";
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
import { defineSubjectCheck } from "../define-check.ts";

function* answersOf(
  { source, signer }: ProvenanceRecord,
  { expected }: PublishedSubject,
  { file }: ChannelProvenance,
): Iterable<Answer> {
  if (!signer.ok) {
    yield { needs: `a trusted signature in ${source}` };
    return;
  }
  if (expected.repositoryId === undefined)
    yield { needs: "the repository's numeric id; write it into the policy as repository.id" };
  const { certificate } = signer.value;
  const wanted = file === undefined ? expected : publisherSigner(expected, certificate);
  for (const mismatch of identityMismatches(certificate, wanted))
    yield {
      message: `${source} was not signed by whom it should: the certificate's ${mismatch.field} is ${foundText(mismatch)}, not ${mismatch.expected}`,
    };
}

type Certified = (certificate: CertificateFacts) => CertificateFacts;

const certified =
  (change: Certified) =>
  (record: ProvenanceRecord): Sighting<readonly ProvenanceRecord[]> => {
    const { signer } = record;
    if (!signer.ok) return present([record]);
    const certificate = change(signer.value.certificate);
    return present([{ ...record, signer: read({ ...signer.value, certificate }) }]);
  };

const having =
  (fields: Partial<Record<CertificateField, string>>): Certified =>
  (old) => ({ ...old, fields: { ...old.fields, ...fields } });

const signedWithout = (field: CertificateField): PublishedSubject =>
  withRecords((record) => {
    if (!record.signer.ok) return present([record]);
    const { certificate } = record.signer.value;
    const { [field]: _, ...fields } = certificate.fields;
    return present([
      {
        ...record,
        signer: read({ ...record.signer.value, certificate: { ...certificate, fields } }),
      },
    ]);
  });

const named = (...names: readonly string[]): PublishedSubject =>
  withRecords(certified((old) => ({ ...old, names })));

/** PyPI's files signed by a workflow that the entry workflow called. */
const signedByCalled = (): PublishedSubject =>
  withAttestations(
    certified((old) => ({ names: [SIGNER], fields: { ...old.fields, signerUri: SIGNER } })),
  );

const SIGNER = "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1";

const bad = (title: string, fields: Partial<Record<CertificateField, string>>, says: string) => ({
  title,
  given: () => withRecords(certified(having(fields))),
  says,
});

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "foreign-signer",
  title: "Somebody else signed the release",
  severity: "critical",
  why: "A good signature only says that somebody signed; it must be this workflow, of this repository, on this commit, started by hand.",
  fix: "Compare the sentence with what you expect. Where the expectation is wrong, give `signer-workflow` or mend the policy; else treat the release as forged.",
  inspect: (subject) =>
    eachProvenance(subject, (channel) =>
      whenSeen(channel.records, function* (found) {
        for (const record of found) yield* answersOf(record, subject, channel);
      }),
    ),
  examples: {
    bad: [
      bad("another issuer", { issuer: "https://gitlab.com" }, "token issuer is https://gitlab.com"),
      { title: "a longer name", given: () => named(`${SIGNER}0`), says: "identity is" },
      { title: "two names", given: () => named(SIGNER, "mailto:x"), says: "and mailto:x" },
      { title: "no name", given: () => named(), says: "identity is nothing" },
      bad("another signing workflow", { signerUri: `${SIGNER}x` }, "signing workflow is"),
      bad("a fork", { sourceUri: "https://github.com/evil/widget" }, "source repository is"),
      bad("a repository that took the name over", { sourceId: "1" }, "repository id is 1"),
      bad("another owner", { ownerUri: "https://github.com/evil" }, "owner is"),
      bad("another owner of the same name", { ownerId: "7" }, "owner id is 7, not 42"),
      bad("another commit", { commit: "1".repeat(40) }, "commit is 1111"),
      bad(
        "a workflow of another commit",
        { buildConfigDigest: "1" },
        "commit of the entry workflow",
      ),
      bad("another branch", { ref: "refs/heads/dev" }, "ref is refs/heads/dev"),
      bad("another event", { trigger: "pull_request_target" }, "trigger is pull_request_target"),
      bad("a runner of one's own", { runner: "self-hosted" }, "runner environment is self-hosted"),
      bad("another entry workflow", { buildConfigUri: "x" }, "entry workflow is x"),
      bad(
        "a run of another repository",
        { runUri: "https://github.com/e/w/actions/runs/1/attempts/1" },
        "run is",
      ),
      {
        title: "no environment",
        given: () => signedWithout("environment"),
        says: "environment is nothing, not release",
      },
      bad("another environment", { environment: "staging" }, "environment is staging, not release"),
      {
        title: "a file on PyPI that a called workflow signed, which PyPI would not have taken",
        given: signedByCalled,
        says: "identity is https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1, not https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main",
      },
      {
        title: "a file on PyPI that another workflow of the repository signed",
        given: () =>
          withAttestations(
            certified(
              having({
                buildConfigUri:
                  "https://github.com/octo/widget/.github/workflows/nightly.yml@refs/heads/main",
              }),
            ),
          ),
        says: "entry workflow is https://github.com/octo/widget/.github/workflows/nightly.yml",
      },
    ],
    good: [
      { title: "the expected workflow", given: () => publishedExample() },
      { title: "PyPI's files, signed by the entry workflow", given: () => projectExample() },
      {
        title: "PyPI's files, looked at from a laptop that does not know the run",
        given: () => {
          const good = projectExample();
          const { entryWorkflow: _, ...expected } = good.expected;
          return { ...good, expected };
        },
      },
      {
        title: "a laptop that knows neither the run nor its owner's id",
        given: () => {
          const good = publishedExample();
          const { entryWorkflow: _, ownerId: __, ...expected } = good.expected;
          return { ...good, expected };
        },
      },
    ],
    unknown: [
      {
        title: "a signature that is not trusted",
        given: () => withRecords((record) => present([{ ...record, signer: unreadable("x") }])),
        says: "a trusted signature in the registry",
      },
      {
        title: "a repository without a known id",
        given: () => {
          const good = publishedExample();
          const { repositoryId: _, ...expected } = good.expected;
          return { ...good, expected };
        },
        says: "numeric id",
      },
    ],
  },
});
