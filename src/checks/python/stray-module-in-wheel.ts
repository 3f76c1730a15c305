import {
  type Distribution,
  eachDistribution,
  filesIn,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Names that many projects have by accident; at the root of a wheel they are installed for everyone. */
const COMMON = new Set(
  [
    ["test", "tests", "testing", "build", "dist", "doc", "docs", "example", "examples"],
    ["bench", "benchmark", "benchmarks", "script", "scripts", "tools", "ci", "notebooks"],
    ["src", "node_modules", "venv", ".venv", "env", ".github", ".git", ".tox", ".nox"],
  ].flat(),
);
const LOOSE = new Set([
  "setup.py",
  "conftest.py",
  "noxfile.py",
  "tasks.py",
  "fabfile.py",
  "__init__.py",
]);
const MODULE = /\.(py|pyi|so|pyd|dylib|dll|pth)$/;
const COMPILED = /\.py[co]$/;
const OWN = /^[^/]+\.(dist-info|data)$/;
const MOST_NAMED = 3;

const named = (paths: readonly string[]): string =>
  paths.length > MOST_NAMED
    ? `${paths.slice(0, MOST_NAMED).join(", ")} and ${paths.length - MOST_NAMED} more`
    : paths.join(", ");

function* looseFaults(loose: readonly string[]) {
  for (const name of loose.filter((file) => LOOSE.has(file)))
    yield { message: `${name} would be installed beside all packages` };
  const others = loose.filter((name) => !MODULE.test(name) && !LOOSE.has(name));
  if (others.length > 0)
    yield {
      message: `${named(others)} would be installed beside all packages, and no module is that`,
    };
}

function* rootFaults(wheel: Distribution) {
  const paths = filesIn(wheel).map(({ path }) => path);
  const folders = new Set(
    paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""),
  );
  for (const folder of folders)
    if (COMMON.has(folder.toLowerCase()))
      yield { message: `the folder ${folder} would be installed as a package for everyone` };
  yield* looseFaults(paths.filter((path) => !path.includes("/")));
  const compiled = paths.filter((path) => COMPILED.test(path));
  if (compiled.length > 0)
    yield { message: `${named(compiled)}: compiled code that nobody can review` };
  if (paths.every((path) => OWN.test(path.split("/")[0] ?? "") && !/\.data\//.test(path)))
    yield { message: "it holds no module at all", severity: "low" as const };
}

const wheel = (...paths: readonly string[]) =>
  examplePython(exampleWheel({ files: Object.fromEntries(paths.map((path) => [path, ""])) }));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "stray-module-in-wheel",
  title: "A wheel installs more than its package",
  severity: "medium",
  why: "Whatever lies at the root of a wheel becomes importable for everyone who installs it: `tests` of two projects overwrite each other, and a stray module can shadow another project's.",
  fix: "Name the packages in the build backend's settings (such as `packages` or `only-include`) instead of letting it find them, and build again.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      if (distribution.kind === "wheel")
        for (const { message, ...rest } of rootFaults(distribution))
          yield { message: `${distribution.file}: ${message}`, at: placeOf(distribution), ...rest };
    }),

  examples: {
    bad: [
      {
        title: "tests",
        given: () => wheel("tests/test_a.py"),
        says: "the folder tests would be installed as a package",
      },
      {
        title: "a build folder",
        given: () => wheel("build/lib/a.py"),
        says: "the folder build would be",
      },
      {
        title: "setup.py",
        given: () => wheel("setup.py"),
        says: "setup.py would be installed beside all packages",
      },
      {
        title: "a loose file",
        given: () => wheel("README.md"),
        says: "README.md would be installed beside all packages, and no module",
      },
      {
        title: "compiled code",
        given: () => wheel("sample/__pycache__/a.cpython-314.pyc"),
        says: "compiled code that nobody can review",
      },
      {
        title: "nothing",
        given: () => examplePython(exampleWheel({ files: { "sample/__init__.py": undefined } })),
        says: "it holds no module at all",
      },
    ],
    good: [
      { title: "a package", given: () => examplePython(exampleWheel()) },
      { title: "tests of the package itself", given: () => wheel("sample/tests/test_a.py") },
      { title: "a single module", given: () => wheel("sample_cli.py") },
      {
        title: "an sdist holds its tests",
        given: () => examplePython(exampleSdist({ files: { "sample-1.2.3/tests/a.py": "" } })),
      },
    ],
  },
});
