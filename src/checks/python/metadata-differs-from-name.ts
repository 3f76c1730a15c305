import {
  type Distribution,
  eachDistribution,
  infoFolders,
  placeOf,
  type PythonSubject,
  rootsOf,
  withMetadata,
} from "../../domain/python/distribution.ts";
import { type CoreMetadata, valueOf } from "../../domain/python/core-metadata.ts";
import type { DistributionName } from "../../domain/python/distribution-name.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  unreadWheel,
} from "../../domain/python/example-distribution.ts";
import { pythonVersion } from "../../domain/release/python-version.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* folderFaults(distribution: Distribution, { written }: DistributionName) {
  const wanted = `${written.name}-${written.version}`;
  if (distribution.kind === "sdist") {
    const roots = rootsOf(distribution);
    if (roots.length !== 1 || roots[0] !== wanted)
      yield `unpacks to ${roots.slice(0, 3).join(", ")} instead of the one folder ${wanted}`;
    return;
  }
  const folders = infoFolders(distribution);
  if (folders.length !== 1)
    yield `holds ${folders.length} folders NAME-VERSION.dist-info instead of one`;
  else if (folders[0]?.toLowerCase() !== `${wanted}.dist-info`.toLowerCase())
    yield `holds ${folders[0]} instead of ${wanted}.dist-info`;
}

function* fieldFaults(metadata: CoreMetadata, { project, version }: DistributionName) {
  const [name, said] = [valueOf(metadata, "Name") ?? "", valueOf(metadata, "Version") ?? ""];
  if (normalizedName(name) !== project)
    yield `says in its metadata that it is ${name || "nothing"}, not ${project}`;
  if (pythonVersion(said) !== version)
    yield `says in its metadata that its version is ${said || "none"}, not ${version}`;
}

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "metadata-differs-from-name",
  title: "What is inside of a wheel or sdist does not fit its name",
  severity: "high",
  why: "An index files a distribution by its name, an installer by its metadata. Where the two disagree, one project's file can pass for another's.",
  fix: "Build the distribution again with an empty output folder; never rename a built file.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      const { file, named } = distribution;
      const at = placeOf(distribution);
      if ("fault" in named) {
        yield { needs: `a name that can be read instead of ${file}` };
        return;
      }
      for (const fault of folderFaults(distribution, named.name))
        yield { message: `${file} ${fault}`, at };
      yield* withMetadata(distribution, function* (metadata) {
        for (const fault of fieldFaults(metadata, named.name))
          yield { message: `${file} ${fault}`, at };
      });
    }),

  examples: {
    bad: [
      {
        title: "another name in METADATA",
        given: () => examplePython(exampleWheel({ fields: { Name: "samples" } })),
        says: "says in its metadata that it is samples, not sample",
      },
      {
        title: "another version in PKG-INFO",
        given: () => examplePython(exampleSdist({ fields: { Version: "1.2.4" } })),
        says: "says in its metadata that its version is 1.2.4, not 1.2.3",
      },
      {
        title: "no name",
        given: () => examplePython(exampleSdist({ fields: { Name: undefined } })),
        says: "that it is nothing, not sample",
      },
      {
        title: "a second dist-info",
        given: () => examplePython(exampleWheel({ files: { "other-1.dist-info/METADATA": "" } })),
        says: "holds 2 folders NAME-VERSION.dist-info instead of one",
      },
      {
        title: "a renamed wheel",
        given: () => examplePython(exampleWheel({ file: "other-1.2.3-py3-none-any.whl" })),
        says: "holds sample-1.2.3.dist-info instead of other-1.2.3.dist-info",
      },
      {
        title: "an sdist with a second root",
        given: () => examplePython(exampleSdist({ files: { "setup.py": "" } })),
        says: "unpacks to sample-1.2.3, setup.py instead of the one folder sample-1.2.3",
      },
    ],
    good: [
      { title: "a wheel and an sdist", given: () => examplePython(exampleWheel(), exampleSdist()) },
      {
        title: "another spelling of the same",
        given: () => examplePython(exampleWheel({ fields: { Name: "SAMPLE", Version: "1.2.3" } })),
      },
    ],
    unknown: [
      {
        title: "an archive that nobody could read",
        given: () => examplePython(unreadWheel()),
        says: "an archive that can be read instead of sample-1.2.3-py3-none-any.whl",
      },
      {
        title: "an sdist without PKG-INFO",
        given: () => examplePython(exampleSdist({ files: { "sample-1.2.3/PKG-INFO": undefined } })),
        says: "metadata that can be read in sample-1.2.3.tar.gz",
      },
    ],
  },
});
