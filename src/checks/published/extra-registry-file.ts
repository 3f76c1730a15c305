import type { Answer } from "../../domain/finding/finding.ts";
import { projectExample, withListing } from "../../domain/published/project-example.ts";
import {
  INDEX_TITLES,
  type ListedFile,
  LISTINGS,
  type PublishedProject,
} from "../../domain/published/published-project.ts";
import { eachProject, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* answersOf(
  { target: { name, version, index, files } }: PublishedProject,
  listed: readonly ListedFile[],
): Iterable<Answer> {
  const title = `${name} ${version} on ${INDEX_TITLES[index]}`;
  const sealed = new Set(files.map((file) => file.name));
  const names = listed.map((file) => file.name);
  for (const { by, name: found } of listed)
    if (!sealed.has(found))
      yield { message: `${title} has the file ${found}, which was not sealed (${by})` };
  for (const found of new Set(names.filter((each, at) => names.indexOf(each) < at)))
    yield { message: `${title} has the file ${found} twice (${listed[0]?.by ?? ""})` };
}

const EXTRA: ListedFile = {
  by: "simple index",
  name: "widget-1.0.0-cp314-cp314-manylinux_2_28_x86_64.whl",
  url: "https://index.example/files/x.whl",
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "extra-registry-file",
  title: "The version holds a file that was not sealed",
  severity: "critical",
  why: "Installers choose among all files of a version; a wheel that fits a machine better than ours is installed in its place, and nobody reviewed it.",
  fix: "Treat it as an incident: yank the version, revoke what could upload, and find out who did. If the file is yours, seal it with the release.",
  inspect: (subject) =>
    eachProject(subject, function* (project) {
      for (const by of LISTINGS)
        yield* whenSeen(project.listings[by], (listed) => answersOf(project, listed));
    }),
  examples: {
    bad: [
      {
        title: "a wheel that installers would rather take",
        given: () => withListing("simple index", (all) => present([...all, EXTRA])),
        says: "has the file widget-1.0.0-cp314-cp314-manylinux_2_28_x86_64.whl, which was not sealed (simple index)",
      },
      {
        title: "a file of an old kind that only the JSON API tells of",
        given: () =>
          withListing("JSON API", (all) =>
            present([...all, { ...EXTRA, by: "JSON API", name: "widget-1.0.0-py3.14.egg" }]),
          ),
        says: "widget-1.0.0-py3.14.egg, which was not sealed (JSON API)",
      },
      {
        title: "a name that is there twice",
        given: () => withListing("simple index", (all) => present([...all, ...all])),
        says: "has the file widget-1.0.0.tar.gz twice",
      },
    ],
    good: [{ title: "the sealed files", given: () => projectExample() }],
    unknown: [
      {
        title: "an index that does not show the project yet",
        given: () => withListing("simple index", () => pending("the project to become visible")),
        says: "the project to become visible",
      },
      {
        title: "an index that may not be read",
        given: () => withListing("JSON API", () => unseen("leave to read")),
        says: "leave to read",
      },
    ],
  },
});
