import { unreadable } from "../../domain/attestation/reading.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { lastAttested, undatedAttested } from "../../domain/published/package-history.ts";
import { exampleEarlier, projectExample } from "../../domain/published/project-example.ts";
import type { ProjectHistory } from "../../domain/published/project-history.ts";
import type { PublishedProject } from "../../domain/published/published-project.ts";
import { eachProject, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { certificateOf, signerChanges } from "../../domain/published/signer-changes.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* signers(
  { target: { id } }: PublishedProject,
  { provenance, earlierProjects = [] }: PublishedSubject,
  file: string,
): Iterable<Answer> {
  const mine = provenance.filter(({ channel }) => channel === id);
  const own = certificateOf(
    mine.flatMap(({ records }) => (records.state === "present" ? records.value : [])),
  );
  const earlier =
    earlierProjects.find((each) => each.project === id)?.records ??
    unseen(`the attestations of ${file}`);
  yield* whenSeen(earlier, function* (records) {
    const before = certificateOf(records);
    if (before === undefined) yield { needs: `a trusted signature of ${file}` };
    else if (own === undefined) yield { needs: `a trusted signature of ${id}` };
    else yield* signerChanges(before, own, file);
  });
}

function* answersOf(project: PublishedProject, subject: PublishedSubject): Iterable<Answer> {
  const { name, version } = project.target;
  yield* whenSeen(project.history, function* ({ versions, last }) {
    const undated = undatedAttested(versions, version);
    if (undated !== undefined)
      yield { needs: `the time at which ${name} ${undated.version} was uploaded` };
    const attested = lastAttested(versions, version);
    if (attested === undefined) return;
    const own = versions.find((note) => note.version === version);
    if (own === undefined) yield { needs: `${name} ${version} on the page of its project` };
    else if (!own.attested)
      yield { message: `${name} ${attested.version} was attested, but ${version} is not` };
    else if (last === undefined) yield { needs: `the attestations of ${name} ${attested.version}` };
    else yield* signers(project, subject, last.file);
  });
}

const DAY = 86_400_000;
const NOW = 1_795_255_100_000;

const told = (versions: ProjectHistory["versions"]): PublishedSubject =>
  projectExample({ history: present({ versions }) });

const unattested = () =>
  told([
    { version: "0.9.0", attested: true, publishedAt: NOW - DAY },
    { version: "1.0.0", attested: false, publishedAt: NOW },
  ]);

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "broken-project-continuity",
  title: "The version on PyPI is not made as the versions before it were",
  severity: "high",
  why: "A project whose files were always attested by one repository and suddenly are not, or by another one, is what a stolen account or a second publisher looks like.",
  fix: "Find out who uploaded this version and how. Where the move is meant, verify it once with the new repository named.",
  inspect: (subject) => eachProject(subject, (project) => answersOf(project, subject)),

  examples: {
    bad: [
      {
        title: "attested before, and not now",
        given: unattested,
        says: "widget 0.9.0 was attested, but 1.0.0 is not",
      },
      {
        title: "another repository",
        given: () => exampleEarlier({ sourceId: "1" }),
        says: "since widget-0.9.0.tar.gz the repository id behind the provenance changed from 1 to 4242",
      },
      {
        title: "another workflow",
        given: () => exampleEarlier({ buildConfigUri: "https://github.com/octo/widget/x.yml@a" }),
        says: "the workflow behind the provenance changed",
      },
    ],
    good: [
      { title: "the same as before", given: () => exampleEarlier({}) },
      { title: "the first version", given: () => told([{ version: "1.0.0", attested: true }]) },
      {
        title: "never attested before",
        given: () =>
          told([
            { version: "0.9.0", attested: false },
            { version: "1.0.0", attested: true, publishedAt: NOW },
          ]),
      },
    ],
    unknown: [
      {
        title: "a page that is not visible yet",
        given: () => projectExample({ history: pending("the page to become visible") }),
        says: "to become visible",
      },
      {
        title: "an attested version without a time",
        given: () => told([{ version: "0.9.0", attested: true }]),
        says: "the time at which widget 0.9.0 was uploaded",
      },
      {
        title: "a page without this version",
        given: () => told([{ version: "0.9.0", attested: true, publishedAt: NOW - DAY }]),
        says: "widget 1.0.0 on the page of its project",
      },
      {
        title: "attestations of the version before that nobody read",
        given: () => ({ ...exampleEarlier({}), earlierProjects: [] }),
        says: "the attestations of widget-0.9.0.tar.gz",
      },
      {
        title: "a signature of the version before that is not trusted",
        given: () => ({
          ...exampleEarlier({}),
          earlierProjects: [
            {
              project: "pypi:widget@1.0.0",
              records: present([
                { source: "x", signer: unreadable("no"), statement: unreadable("no") },
              ]),
            },
          ],
        }),
        says: "a trusted signature of widget-0.9.0.tar.gz",
      },
      {
        title: "a signature of this version that is not trusted",
        given: () => ({ ...exampleEarlier({}), provenance: [] }),
        says: "a trusted signature of pypi:widget@1.0.0",
      },
    ],
  },
});
