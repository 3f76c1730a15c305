import { foundText } from "../../domain/attestation/mismatch.ts";
import type { Publisher } from "../../domain/attestation/publisher.ts";
import {
  uncertifiedPublisher,
  unexpectedPublisher,
} from "../../domain/attestation/publisher-mismatches.ts";
import { unreadable } from "../../domain/attestation/reading.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { projectExample, withAttestations } from "../../domain/published/project-example.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { eachProvenance, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* answersOf(
  { source, publisher, signer }: ProvenanceRecord,
  { expected, line }: PublishedSubject,
): Iterable<Answer> {
  if (publisher === undefined) {
    yield { needs: `the publisher behind ${source}` };
    return;
  }
  const environment = line === undefined ? expected.environment : line.environment;
  for (const mismatch of unexpectedPublisher(publisher, expected, environment))
    yield {
      message: `${source} came from another trusted publisher: its ${mismatch.field} is ${foundText(mismatch)}, not ${mismatch.expected}`,
    };
  if (!signer.ok) {
    yield { needs: `a trusted signature in ${source}` };
    return;
  }
  for (const mismatch of uncertifiedPublisher(publisher, signer.value.certificate))
    yield {
      message: `${source} is served under a publisher who did not sign it: the certificate's ${mismatch.field} is ${foundText(mismatch)}, not ${mismatch.expected}`,
    };
}

const servedUnder = (changes: Partial<Publisher>): PublishedSubject =>
  withAttestations((record) =>
    present([{ ...record, publisher: { kind: "GitHub", ...record.publisher, ...changes } }]),
  );

const bad = (title: string, changes: Partial<Publisher>, says: string) => ({
  title,
  given: () => servedUnder(changes),
  says,
});

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unexpected-publisher",
  title: "Another trusted publisher uploaded the file",
  severity: "critical",
  why: "PyPI says beside each attestation which trusted publisher it came from. Tools take that word for the identity, so an index that was taken over could name another workflow of the same repository.",
  fix: "Compare the sentence with the project's publishing settings: they must name this repository, this workflow and this environment, and nothing else. Where the settings are right, treat the file as forged.",
  inspect(subject) {
    const served = subject.provenance.filter(({ file }) => file !== undefined);
    if (served.length === 0) return [{ notApplicable: "nothing on PyPI must be attested" }];
    return eachProvenance({ ...subject, provenance: served }, ({ records }) =>
      whenSeen(records, function* (found) {
        for (const record of found) yield* answersOf(record, subject);
      }),
    );
  },
  examples: {
    bad: [
      bad("another kind of publisher", { kind: "GitLab" }, "its kind is GitLab, not GitHub"),
      bad("another repository", { repository: "evil/widget" }, "its repository is evil/widget"),
      bad(
        "a repository that the certificate does not name",
        { repository: "evil/widget" },
        "the certificate's repository is https://github.com/octo/widget, not https://github.com/evil/widget",
      ),
      bad("another workflow", { workflow: "nightly.yml" }, "its workflow is nightly.yml"),
      bad(
        "a workflow that the certificate does not name",
        { workflow: "nightly.yml" },
        "the certificate's workflow is https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main",
      ),
      bad("another environment", { environment: "staging" }, "its environment is staging"),
      bad(
        "an environment that the certificate does not name",
        { environment: "staging" },
        "the certificate's environment is release, not staging",
      ),
      {
        title: "a publisher that takes any environment",
        given: () =>
          withAttestations((record) =>
            present([
              {
                ...record,
                publisher: {
                  kind: "GitHub",
                  repository: "octo/widget",
                  workflow: "release.yml",
                },
              },
            ]),
          ),
        says: "its environment is nothing, not release",
      },
    ],
    good: [
      {
        title: "the publisher that the policy and the certificate name",
        given: () => projectExample(),
      },
      {
        title: "a name of the environment in another case",
        given: () => servedUnder({ environment: "Release" }),
      },
      {
        title: "a laptop that does not know the run",
        given: () => {
          const good = projectExample();
          const { entryWorkflow: _, ...expected } = good.expected;
          return { ...good, expected };
        },
      },
    ],
    unknown: [
      {
        title: "attestations that are not visible yet",
        given: () => withAttestations(() => pending("the attestations to become visible")),
        says: "to become visible",
      },
      {
        title: "a signature that is not trusted",
        given: () =>
          withAttestations((record) => present([{ ...record, signer: unreadable("x") }])),
        says: "a trusted signature in PyPI's attestation",
      },
      {
        title: "an attestation of which nobody says who uploaded it",
        given: () =>
          withAttestations(({ source, signer, statement }) =>
            present([{ source, signer, statement }]),
          ),
        says: "the publisher behind",
      },
    ],
  },
});
