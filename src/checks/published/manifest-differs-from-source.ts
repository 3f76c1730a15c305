import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, unseen } from "../../domain/published/sighting.ts";
import {
  compareManifest,
  type ManifestDifference,
} from "../../domain/published/source/compare-manifest.ts";
import { eachUnit, type SourcedUnit } from "../../domain/published/source/each-unit.ts";
import { jsonIn } from "../../domain/published/source/json-in.ts";
import { textIn } from "../../domain/published/source/packed-contents.ts";
import {
  manifestText,
  sourcedPackage,
  sourcedProject,
  withoutTree,
  withTree,
} from "../../domain/published/source/source-example.ts";
import { manifestPath } from "../../domain/published/source/source-unit.ts";
import { defineSubjectCheck } from "../define-check.ts";

const LONGEST = 80;

const shown = (value: unknown): string =>
  value === undefined || value === "" ? "nothing" : JSON.stringify(value).slice(0, LONGEST);

function sentence({ unit, tree }: SourcedUnit, difference: ManifestDifference): string {
  const { field, packed, source } = difference;
  return `${unit.what}: ${field} is ${shown(packed)} in the package, but ${shown(source)} in ${manifestPath(unit)} of commit ${tree.commit}`;
}

function* differences(sourced: SourcedUnit, source: string) {
  const { contents, rules } = sourced;
  const packed = textIn(contents, "package.json") ?? "";
  if (packed === source) return;
  for (const difference of compareManifest(jsonIn(packed), jsonIn(source)))
    if (difference.field !== "version" || !rules.versionSetByRelease)
      yield { message: sentence(sourced, difference), severity: difference.severity };
}

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "manifest-differs-from-source",
  title: "package.json of the published package is not the one that was reviewed",
  severity: "critical",
  why: "Reviewers read the package.json of the repository; npm runs the scripts and installs the dependencies of the one in the tarball. A job that was broken into writes an install script or a dependency into the second one only.",
  fix: "Commit what the package needs, and release again. Where the release itself writes the version, say so with `verify.version-set-by-release: true`; where the package stands in another folder, name it with `repository.directory` or `verify.folders`. Otherwise deprecate the version and find out what changed the file.",

  inspect: (subject) =>
    eachUnit(subject, function* (sourced) {
      const { placed, unit } = sourced;
      if (placed.at === "nowhere") yield { message: `${unit.what} ${placed.says}` };
      else if (unit.kind === "npm" && placed.text !== undefined)
        yield* differences(sourced, placed.text);
    }),

  examples: {
    bad: [
      {
        title: "an install script that the repository has not",
        given: () =>
          sourcedPackage({
            packed: { "package.json": manifestText({ scripts: { postinstall: "node x.js" } }) },
          }),
        says: `npm:@octo/widget@1.0.0: scripts.postinstall is "node x.js" in the package, but nothing in package.json of commit cccc`,
      },
      {
        title: "a dependency that the repository has not",
        given: () =>
          sourcedPackage({
            packed: { "package.json": manifestText({ dependencies: { evil: "^1.0.0" } }) },
          }),
        says: 'dependencies.evil is "^1.0.0" in the package, but nothing',
      },
      {
        title: "a range that is no replacement of a workspace's",
        given: () =>
          sourcedPackage({
            packed: { "package.json": manifestText({ dependencies: { a: "npm:evil@1.0.0" } }) },
            tree: { "package.json": manifestText({ dependencies: { a: "workspace:*" } }) },
          }),
        says: 'dependencies.a is "npm:evil@1.0.0" in the package, but "workspace:*"',
      },
      {
        title: "another version",
        given: () =>
          sourcedPackage({ tree: { "package.json": manifestText({ version: "0.0.0" }) } }),
        says: 'version is "1.0.0" in the package, but "0.0.0"',
      },
      {
        title: "another repository",
        given: () =>
          sourcedPackage({ tree: { "package.json": manifestText({ repository: "octo/other" }) } }),
        says: 'repository is "octo/widget" in the package, but "octo/other"',
      },
      {
        title: "a command that leads elsewhere",
        given: () =>
          sourcedPackage({
            packed: { "package.json": manifestText({ bin: "x.js" }) },
            tree: { "package.json": manifestText({ bin: "./cli.js" }) },
          }),
        says: 'bin is {"widget":"x.js"} in the package, but {"widget":"cli.js"}',
      },
      {
        title: "another entry point",
        given: () =>
          sourcedPackage({ packed: { "package.json": manifestText({ exports: "./x.js" }) } }),
        says: 'exports is "./x.js" in the package, but nothing',
      },
      {
        title: "a list of files that was changed",
        given: () => sourcedPackage({ packed: { "package.json": manifestText({ files: ["*"] }) } }),
        says: 'files is ["*"] in the package',
      },
      {
        title: "a script that was dropped on packing",
        given: () =>
          sourcedPackage({
            tree: { "package.json": manifestText({ scripts: { test: "node --test" } }) },
          }),
        says: 'scripts.test is nothing in the package, but "node --test"',
      },
      {
        title: "a folder that holds no package",
        given: () =>
          sourcedPackage({
            packed: {
              "package.json": manifestText({
                repository: { url: "github:octo/widget", directory: "packages/widget" },
              }),
            },
          }),
        says: "stands in packages/widget as `repository.directory` says, but there is no packages/widget/package.json at commit cccc",
      },
      {
        title: "a folder of another package, which the policy names",
        given: () =>
          sourcedPackage({
            tree: { "packages/other/package.json": '{"name":"other"}' },
            rules: { folders: { "@octo/widget": "packages/other" } },
          }),
        says: "stands in packages/other as `verify.folders` says, but packages/other/package.json is of another package",
      },
    ],
    good: [
      { title: "the same", given: () => sourcedPackage() },
      {
        title: "a version that the policy lets the release set",
        given: () =>
          sourcedPackage({
            tree: { "package.json": manifestText({ version: "0.0.0" }) },
            rules: { versionSetByRelease: true },
          }),
      },
      {
        title: "what pnpm writes when it packs",
        given: () =>
          sourcedPackage({
            packed: {
              "package.json": manifestText({
                main: "dist/index.js",
                bin: "./dist/cli.js",
                dependencies: { a: "^2.1.0", b: "3.0.0", c: "^4.0.0" },
                publishConfig: { main: "dist/index.js", bin: "dist/cli.js" },
              }),
            },
            tree: {
              "package.json": manifestText({
                main: "src/index.ts",
                bin: "src/cli.ts",
                dependencies: { a: "workspace:^", b: "workspace:*", c: "catalog:" },
                publishConfig: { main: "dist/index.js", bin: "dist/cli.js" },
              }),
            },
          }),
      },
      {
        title: "a package in the folder that it names",
        given: () => {
          const text = manifestText({
            repository: { url: "https://github.com/octo/widget", directory: "packages/widget/" },
          });
          return sourcedPackage({
            packed: { "package.json": text },
            tree: { "package.json": '{"name":"root"}', "packages/widget/package.json": text },
          });
        },
      },
      { title: "a Python project", given: () => sourcedProject() },
    ],
    unknown: [
      {
        title: "a package that names no folder, in a repository whose root is another one",
        given: () => sourcedPackage({ tree: { "package.json": '{"name":"root"}' } }),
        says: "the folder of npm:@octo/widget@1.0.0 in the tree of cccc",
      },
      {
        title: "a Python project whose root names none",
        given: () => sourcedProject({ tree: { "pyproject.toml": "[tool.ruff]\n" } }),
        says: "pyproject.toml names no project; name it with `verify.folders`",
      },
      {
        title: "a pyproject.toml that nobody can read",
        given: () => sourcedProject({ tree: { "pyproject.toml": "[" } }),
        says: "pyproject.toml is of another package",
      },
      {
        title: "a tree that GitHub does not show",
        given: () => withTree(unseen("leave to read the git tree")),
        says: "leave to read the git tree",
      },
      {
        title: "a tree that is not visible yet",
        given: () => withTree(pending("the git tree to become visible")),
        says: "the git tree to become visible",
      },
      { title: "nobody looked", given: withoutTree, says: "a look at the git tree of the commit" },
    ],
  },
});
