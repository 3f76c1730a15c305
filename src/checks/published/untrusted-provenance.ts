import { unreadable } from "../../domain/attestation/reading.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import { eachProvenance, type PublishedSubject } from "../../domain/published/published-subject.ts";
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
    eachProvenance(subject, ({ channel, records }) =>
      whenSeen(records, function* (found) {
        for (const { source, signer } of found)
          if (!signer.ok)
            yield { message: `the provenance of ${channel} in ${source} ${signer.says}` };
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
    ],
    good: [{ title: "signatures that hold", given: () => publishedExample() }],
    unknown: [
      {
        title: "attestations that are not visible yet",
        given: () => withRecords(() => pending("the attestations to become visible")),
        says: "to become visible",
      },
    ],
  },
});
