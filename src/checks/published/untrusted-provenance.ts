import { unreadable } from "../../domain/attestation/reading.ts";
import { projectExample, withAttestations } from "../../domain/published/project-example.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import {
  eachProvenance,
  placeOf,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "untrusted-provenance",
  title: "The provenance's signature is not trusted",
  severity: "critical",
  why: "A statement that no trusted authority stands behind proves nothing: anyone can write one.",
  fix: "Check that `trusted-root` is the root the release was signed under. If it is, treat the release as forged.",
  inspect: (subject) =>
    eachProvenance(subject, (channel) =>
      whenSeen(channel.records, function* (found) {
        for (const { source, signer } of found)
          if (!signer.ok)
            yield { message: `the provenance of ${placeOf(channel)} in ${source} ${signer.says}` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a signature that does not fit",
        given: () =>
          withRecords((record) =>
            present([{ ...record, signer: unreadable("has a signature that does not fit") }]),
          ),
        says: "has a signature that does not fit",
      },
      {
        title: "a bad one beside a good one",
        given: () =>
          withRecords((record) =>
            present([record, { ...record, signer: unreadable("is not in any trusted log") }]),
          ),
        says: "is not in any trusted log",
      },
      {
        title: "a bad one beside a good one on PyPI",
        given: () =>
          withAttestations((record) =>
            present([record, { ...record, signer: unreadable("has the key twice") }]),
          ),
        says: "the provenance of widget-1.0.0.tar.gz of pypi:widget@1.0.0 in PyPI's attestation of widget-1.0.0.tar.gz has the key twice",
      },
    ],
    good: [
      { title: "signatures that hold", given: () => publishedExample() },
      { title: "signatures on PyPI that hold", given: () => projectExample() },
    ],
    unknown: [
      {
        title: "attestations that are not visible yet",
        given: () => withRecords(() => pending("the attestations to become visible")),
        says: "to become visible",
      },
    ],
  },
});
