import { projectExample, WHEEL, withAttestations } from "../../domain/published/project-example.ts";
import { publishedExample, withRecords } from "../../domain/published/published-example.ts";
import {
  eachProvenance,
  placeOf,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "release-without-provenance",
  title: "Nothing proves where the release was built",
  severity: "critical",
  why: "Without provenance nobody can tell a release from one that was uploaded by hand with a stolen token.",
  fix: "Release a new version from the workflow, with `id-token: write` for its publish job.",
  inspect: (subject) =>
    eachProvenance(subject, (channel) =>
      whenSeen(channel.records, function* (found) {
        if (found.length === 0) yield { message: `${placeOf(channel)} has no provenance` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a release without provenance",
        given: () => withRecords(() => present([])),
        says: "github-release:octo/widget@v1.0.0 has no provenance",
      },
      {
        title: "a package without provenance",
        given: () => withRecords(() => present([])),
        says: "npm:@octo/widget@1.0.0 has no provenance",
      },
      {
        title: "one file on PyPI that is not attested, beside one that is",
        given: () =>
          withAttestations((record) => present(record.source.endsWith(WHEEL.name) ? [] : [record])),
        says: "widget-1.0.0-py3-none-any.whl of pypi:widget@1.0.0 has no provenance",
      },
    ],
    good: [
      { title: "provenance on both channels", given: () => publishedExample() },
      { title: "attestations of every file on PyPI", given: () => projectExample() },
    ],
    unknown: [
      {
        title: "attestations that are not visible yet",
        given: () => withRecords(() => pending("the attestations to become visible")),
        says: "to become visible",
      },
      {
        title: "attestations that may not be read",
        given: () => withRecords(() => unseen("leave to read")),
        says: "leave to read",
      },
    ],
  },
});
