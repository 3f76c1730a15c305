import { isLicenceFile } from "../../domain/package/licence.ts";
import { type CoreMetadata, valueOf, valuesOf } from "../../domain/python/core-metadata.ts";
import {
  type Distribution,
  eachDistribution,
  filesIn,
  infoFolders,
  placeOf,
  type PythonSubject,
  rootsOf,
  withMetadata,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  type Fields,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Where a `License-File` lies (PEP 639): below the root of an sdist, below `licenses/` of a wheel's dist-info. */
function licencePaths(distribution: Distribution, name: string): readonly string[] {
  if (distribution.kind === "sdist") return rootsOf(distribution).map((root) => `${root}/${name}`);
  return infoFolders(distribution).flatMap((folder) => [
    `${folder}/licenses/${name}`,
    `${folder}/${name}`,
    `${folder}/${name.slice(name.lastIndexOf("/") + 1)}`,
  ]);
}

function* fileFaults(distribution: Distribution, metadata: CoreMetadata) {
  const paths = new Set(filesIn(distribution).map(({ path }) => path));
  const named = valuesOf(metadata, "License-File");
  for (const name of named) {
    if (name.startsWith("/") || name.includes("\\") || name.split("/").includes(".."))
      yield {
        message: `${distribution.file} names the licence file ${name}, which leaves its folder`,
      };
    else if (!licencePaths(distribution, name).some((path) => paths.has(path)))
      yield {
        message: `${distribution.file} names the licence file ${name}, but does not hold it`,
      };
  }
  const held = [...paths].some((path) => isLicenceFile(path.slice(path.lastIndexOf("/") + 1)));
  if (named.length === 0 && !held)
    yield { message: `${distribution.file} holds no licence file`, severity: "low" as const };
}

function* wordFaults({ file }: Distribution, metadata: CoreMetadata, allowed: readonly string[]) {
  const expression = valueOf(metadata, "License-Expression");
  const told =
    expression ??
    valueOf(metadata, "License") ??
    valuesOf(metadata, "Classifier").find((one) => one.startsWith("License ::"));
  if (told === undefined) yield { message: `${file} does not say under which licence it comes` };
  else if (allowed.length > 0 && !allowed.includes(expression ?? told))
    yield {
      message: `${file} has the licence ${told.slice(0, 80)}, which the policy does not allow`,
    };
}

const wheel = (fields: Fields, files?: Readonly<Record<string, string | undefined>>) =>
  examplePython(exampleWheel({ fields, ...(files && { files }) }));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "missing-python-licence",
  title: "A wheel or sdist does not carry its licence",
  severity: "high",
  why: "Without a licence nobody may use the package, and an index refuses an sdist whose metadata names a licence file that it does not hold.",
  fix: "Write `license` (an SPDX expression) and `license-files` to pyproject.toml, keep the files in the repository, and build again.",

  inspect: (subject) =>
    eachDistribution(subject, (distribution) =>
      withMetadata(distribution, function* (metadata) {
        const at = placeOf(distribution);
        const { licences } = subject.policy;
        for (const fault of wordFaults(distribution, metadata, licences)) yield { ...fault, at };
        for (const fault of fileFaults(distribution, metadata)) yield { ...fault, at };
      }),
    ),

  examples: {
    bad: [
      {
        title: "no word of it",
        given: () => wheel({ "License-Expression": undefined }),
        says: "does not say under which licence it comes",
      },
      {
        title: "a file that a wheel lacks",
        given: () => wheel({ "License-File": "NOTICE" }),
        says: "names the licence file NOTICE, but does not hold it",
      },
      {
        title: "a file that an sdist lacks",
        given: () => examplePython(exampleSdist({ files: { "sample-1.2.3/LICENSE": undefined } })),
        says: "sample-1.2.3.tar.gz names the licence file LICENSE, but does not hold it",
      },
      {
        title: "a path that leaves the folder",
        given: () => wheel({ "License-File": "../LICENSE" }),
        says: "which leaves its folder",
      },
      {
        title: "no file",
        given: () =>
          wheel(
            { "License-File": undefined },
            { "sample-1.2.3.dist-info/licenses/LICENSE": undefined },
          ),
        says: "holds no licence file",
      },
      {
        title: "a licence that the policy does not name",
        given: () => {
          const subject = wheel({});
          return { ...subject, policy: { ...subject.policy, licences: ["ISC"] } };
        },
        says: "has the licence MIT, which the policy does not allow",
      },
    ],
    good: [
      { title: "a wheel and an sdist", given: () => examplePython(exampleWheel(), exampleSdist()) },
      {
        title: "the older form",
        given: () =>
          wheel(
            { "License-Expression": undefined, License: "MIT", "License-File": undefined },
            { "sample-1.2.3.dist-info/LICENSE.txt": "MIT" },
          ),
      },
    ],
    unknown: [
      {
        title: "no metadata",
        given: () => wheel({}, { "sample-1.2.3.dist-info/METADATA": undefined }),
        says: "metadata that can be read",
      },
    ],
  },
});
