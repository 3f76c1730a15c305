import {
  type Distribution,
  indexSeverity,
  NO_DISTRIBUTION,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import type { DistributionName } from "../../domain/python/distribution-name.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
  releasedElsewhere,
} from "../../domain/python/example-distribution.ts";
import { wheelTagFaults } from "../../domain/python/wheel-tags.ts";
import { defineSubjectCheck } from "../define-check.ts";

const wheel = (file: string) => examplePython(exampleWheel({ file }));

const bad = (file: string, says: string) => ({
  title: file,
  given: () =>
    examplePython(file.endsWith(".whl") ? exampleWheel({ file }) : exampleSdist({ file })),
  says,
});

/** What only an index refuses. */
function* indexFaults({ written, version, project, tags }: DistributionName) {
  if (version.includes("+"))
    yield `carries the local version ${version}, which no public index takes`;
  const name = project.replaceAll("-", "_");
  if (tags === undefined && (written.name !== name || written.version !== version))
    yield `should be called ${name}-${version}.tar.gz (PEP 625)`;
  if (tags !== undefined && written.name !== name)
    yield `should begin with ${name} (binary distribution format)`;
  for (const fault of tags ? wheelTagFaults(tags) : []) yield `names ${fault}`;
}

function* faultsOf(distribution: Distribution, subject: PythonSubject) {
  const { file, named } = distribution;
  const at = placeOf(distribution);
  if ("fault" in named) yield { message: `${file} ${named.fault}`, at };
  else
    for (const fault of indexFaults(named.name))
      yield { message: `${file} ${fault}`, at, ...indexSeverity(subject) };
}

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "bad-distribution-name",
  title: "The name of a wheel or sdist is not one that an index takes",
  severity: "high",
  why: "Installers read project, version and platform from the name of the file. The index refuses a wrong name in the middle of a release, and an installer that takes it finds it for other machines than it was built for.",
  fix: "Build with a current backend and let it name the file; build wheels for Linux with cibuildwheel or auditwheel, and leave local versions (`+…`) out of releases.",

  *inspect(subject) {
    if (subject.distributions.length === 0) yield NO_DISTRIBUTION;
    for (const distribution of subject.distributions) yield* faultsOf(distribution, subject);
  },

  examples: {
    bad: [
      bad("sample-1.2.3.whl", "is not NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl"),
      bad("sample-1.2.3-x1-py3-none-any.whl", "has the build number x1"),
      bad("_sample-1.2.3-py3-none-any.whl", "does not begin with the name of a project"),
      bad("sample-one-py3-none-any.whl", "names one, which is no version of PEP 440"),
      bad("sample-1.2.3+cu12-py3-none-any.whl", "carries the local version 1.2.3+cu12"),
      bad("Sample.Pkg-1.2.3-py3-none-any.whl", "should begin with sample_pkg"),
      bad("sample-1.2.3-cp314-cp314-linux_x86_64.whl", "no public index takes because"),
      bad("sample-1.2.3-py3-none-atari.whl", "names the platform atari, which nobody knows"),
      bad("sample-1.2.3-python3-none-any.whl", "names the Python python3, which nobody knows"),
      bad("sample-1.2.3-py3-some-any.whl", "names the ABI some, which nobody knows"),
      bad("sample-1.2.3-py3.py3-none-any.whl", "names the tag py3 twice"),
      bad("my-sample-1.2.3.tar.gz", "is not NAME-VERSION.tar.gz with underscores in the name"),
      bad("Sample-1.2.3.tar.gz", "should be called sample-1.2.3.tar.gz (PEP 625)"),
      bad("sample-1.2.3-rc1.tar.gz", "is not NAME-VERSION.tar.gz"),
      bad("sample-1.2.3RC1.tar.gz", "should be called sample-1.2.3rc1.tar.gz"),
    ],
    good: [
      { title: "a pure wheel", given: () => wheel("sample-1.2.3-py2.py3-none-any.whl") },
      {
        title: "a wheel for two platforms",
        given: () =>
          wheel("sample-1.2.3-1a-cp314-cp314-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"),
      },
      {
        title: "a wheel for macOS",
        given: () => wheel("sample-1.2.3-cp39-abi3-macosx_11_0_arm64.whl"),
      },
      {
        title: "a wheel for PyPy",
        given: () => wheel("sample-1.2.3-pp311-pypy311_pp73-win_amd64.whl"),
      },
      { title: "an sdist", given: () => examplePython(exampleSdist()) },
      { title: "no file of Python", given: () => releasedElsewhere() },
    ],
  },
});
