import { type CoreMetadata, valueOf, valuesOf } from "../../domain/python/core-metadata.ts";
import {
  type Distribution,
  metadataOf,
  NO_DISTRIBUTION,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  type Fields,
  unreadWheel,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** What every file of a release has to say alike; a builder writes it from one pyproject.toml. */
const SAME = [
  ["Name", "Version", "Summary", "Requires-Python", "License-Expression", "License"],
  ["Requires-Dist", "Provides-Extra", "Project-URL", "Classifier", "Keywords"],
].flat();

const said = (metadata: CoreMetadata, field: string): string =>
  valuesOf(metadata, field)
    .map((value) => value.toLowerCase().replaceAll(/["']/g, "'").replaceAll(/\s+/g, ""))
    .toSorted()
    .join("\n");

/** An sdist may leave a field to the build (PEP 643). */
const isDynamic = (metadata: CoreMetadata, field: string): boolean =>
  valuesOf(metadata, "Dynamic").some((name) => name.toLowerCase() === field.toLowerCase());

const shown = (metadata: CoreMetadata, field: string): string =>
  (valueOf(metadata, field) ?? "nothing").slice(0, 60);

interface Read {
  readonly distribution: Distribution;
  readonly metadata: CoreMetadata;
}

function* differences(first: Read, other: Read) {
  for (const field of SAME) {
    const left = [first, other].some(({ metadata }) => isDynamic(metadata, field));
    if (left || said(first.metadata, field) === said(other.metadata, field)) continue;
    const [one, two] = [shown(first.metadata, field), shown(other.metadata, field)];
    const differing = one === two ? "other values of it" : two;
    yield {
      message: `${first.distribution.file} says ${field} ${one}, but ${other.distribution.file} says ${differing}`,
      at: placeOf(other.distribution),
    };
  }
}

/** Distributions of one project; a release may hold several projects. */
function groups(reads: readonly Read[]): readonly (readonly Read[])[] {
  const byProject = new Map<string, Read[]>();
  for (const read of reads) {
    const { named, file } = read.distribution;
    const project = "name" in named ? named.name.project : file;
    byProject.set(project, [...(byProject.get(project) ?? []), read]);
  }
  return [...byProject.values()];
}

function* inGroup(group: readonly Read[]) {
  const sdists = group.filter(({ distribution }) => distribution.kind === "sdist");
  const [first, second] = sdists;
  if (first && second)
    yield {
      message: `The release holds ${sdists.length} sdists of one project, ${first.distribution.file} and ${second.distribution.file}; an index takes one`,
      at: placeOf(second.distribution),
    };
  const [base, ...others] = [...group].toSorted((a) => (a === first ? -1 : 0));
  for (const other of others) if (base) yield* differences(base, other);
}

const two = (fields: Fields, sdist: Fields = {}) =>
  examplePython(exampleWheel({ fields }), exampleSdist({ fields: sdist }));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "distributions-disagree",
  title: "The wheels and the sdist of a release do not say the same",
  severity: "high",
  why: "Installers pick one file and reviewers read another. An index shows the metadata of whichever file came first, so a difference hides what users really get.",
  fix: "Empty the output folder and build all files of the release from one commit; build the wheel from the sdist.",

  *inspect({ distributions }) {
    if (distributions.length === 0) yield NO_DISTRIBUTION;
    const reads: Read[] = [];
    for (const distribution of distributions) {
      const reading = metadataOf(distribution);
      if (reading && "metadata" in reading)
        reads.push({ distribution, metadata: reading.metadata });
      else yield { needs: `metadata that can be read in ${distribution.file}` };
    }
    for (const group of groups(reads)) yield* inGroup(group);
  },

  examples: {
    bad: [
      {
        title: "another dependency in the wheel",
        given: () => two({ "Requires-Dist": "evil" }, { "Requires-Dist": "dep" }),
        says: "sample-1.2.3.tar.gz says Requires-Dist dep, but sample-1.2.3-py3-none-any.whl says evil",
      },
      {
        title: "one more dependency",
        given: () => two({ "Requires-Dist": ["dep", "evil"] }, { "Requires-Dist": "dep" }),
        says: "says other values of it",
      },
      {
        title: "another Python",
        given: () => two({ "Requires-Python": ">=3.9" }),
        says: "says Requires-Python >=3.10, but sample-1.2.3-py3-none-any.whl says >=3.9",
      },
      {
        title: "two sdists",
        given: () => examplePython(exampleSdist(), exampleSdist({ file: "Sample-1.2.3.tar.gz" })),
        says: "holds 2 sdists of one project",
      },
    ],
    good: [
      {
        title: "one pyproject.toml",
        given: () => two({ "Requires-Dist": "dep>=1" }, { "Requires-Dist": "dep >=1" }),
      },
      {
        title: "a field that the sdist leaves to the build",
        given: () => two({ "Requires-Dist": "dep" }, { Dynamic: "Requires-Dist" }),
      },
      { title: "a wheel alone", given: () => examplePython(exampleWheel()) },
      {
        title: "two projects",
        given: () =>
          examplePython(
            exampleWheel(),
            exampleSdist({ file: "other-1.2.3.tar.gz", fields: { Name: "other" } }),
          ),
      },
    ],
    unknown: [
      {
        title: "a wheel that nobody could read",
        given: () => examplePython(unreadWheel(), exampleSdist()),
        says: "metadata that can be read in sample-1.2.3-py3-none-any.whl",
      },
    ],
  },
});
