import { read, unreadable } from "../../domain/attestation/reading.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import { eachProvenance, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** A stranger can cause them, while the job holds the repository's own identity. That the event is one of the allowed ones is foreign-signer's question. */
const OF_STRANGERS = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

const startedBy = (trigger: string): PublishedSubject =>
  withRecords((record) => {
    if (!record.signer.ok) return present([record]);
    const { certificate, ...rest } = record.signer.value;
    const fields = { ...certificate.fields, trigger };
    const signer = read({ ...rest, certificate: { ...certificate, fields } });
    return present([{ ...record, signer }]);
  });

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unwanted-trigger",
  title: "The release was started by an event that strangers can cause",
  severity: "critical",
  why: "With `pull_request_target` and `workflow_run` a stranger can start a job that signs in the repository's name.",
  fix: "Start releases by hand. Where you verify somebody else's and know what starts them, give --allow-trigger.",

  inspect: (subject) =>
    eachProvenance(subject, ({ records }) =>
      whenSeen(records, function* (found) {
        const { triggers = [] } = subject.expected;
        for (const { source, signer } of found) {
          if (!signer.ok) {
            yield { needs: `a trusted signature in ${source}` };
            continue;
          }
          const { trigger = "" } = signer.value.certificate.fields;
          if (OF_STRANGERS.includes(trigger) && !triggers.includes(trigger))
            yield {
              message: `the run behind ${source} was started by ${trigger}, which strangers can cause`,
            };
        }
      }),
    ),

  examples: {
    bad: [
      {
        title: "a pull request of a stranger",
        given: () => startedBy("pull_request_target"),
        says: "was started by pull_request_target, which strangers can cause",
      },
      {
        title: "another workflow's end",
        given: () => startedBy("workflow_run"),
        says: "was started by workflow_run, which strangers can cause",
      },
    ],
    good: [{ title: "by hand", given: () => publishedExample() }],
    unknown: [
      {
        title: "a signature that nobody trusts",
        given: () =>
          withRecords((record) => present([{ ...record, signer: unreadable("is not trusted") }])),
        says: "a trusted signature",
      },
    ],
  },
});
