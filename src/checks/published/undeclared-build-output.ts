import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { unseen } from "../../domain/published/sighting.ts";
import { compareFiles } from "../../domain/published/source/compare-files.ts";
import { eachPlaced, type SourcedUnit } from "../../domain/published/source/each-unit.ts";
import { firstOf, foldersOf } from "../../domain/published/source/folders-of.ts";
import {
  sourcedPackage,
  sourcedProject,
  withTree,
} from "../../domain/published/source/source-example.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Who says what is built refuses everything else; where nobody says, the folders are named and nothing is refused. */
function remarkOn({ unit, tree, rules }: SourcedUnit, unsourced: readonly string[]) {
  const where = `is not in the tree of commit ${tree.commit}`;
  return rules.buildOutputs === undefined
    ? {
        message: `${unit.what}: what it holds in ${foldersOf(unsourced)} ${where}, and no policy says that it is built`,
        severity: "medium" as const,
      }
    : {
        message: `${unit.what}: ${firstOf(unsourced)} ${where}, and \`verify.build-outputs\` does not name it`,
      };
}

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "undeclared-build-output",
  title: "A published file stands neither in the repository nor among what is built",
  severity: "high",
  why: "What is not in the repository was reviewed by nobody. A build makes such files, and so does malware; who names the folders that the build writes leaves it no other place.",
  fix: 'Name what the release builds in the policy, such as `verify: { build-outputs: ["dist/**"] }`, with paths as they stand in the package. A file that nothing builds does not belong there: deprecate or yank the version and find out where it came from.',

  inspect: (subject) =>
    eachPlaced(subject, function* (sourced) {
      const { unsourced } = compareFiles(sourced.unit, sourced.contents, sourced);
      if (unsourced.length > 0) yield remarkOn(sourced, unsourced);
    }),

  examples: {
    bad: [
      {
        title: "a folder that is built, without a policy",
        given: () => sourcedPackage({ packed: { "dist/a.js": "a", "dist/b.js": "b" } }),
        says: "npm:@octo/widget@1.0.0: what it holds in dist/ is not in the tree of commit cccc",
      },
      {
        title: "a file beside what the policy names",
        given: () =>
          sourcedPackage({
            packed: { "dist/a.js": "a", "setup.mjs": "steal()" },
            rules: { buildOutputs: ["dist/**"] },
          }),
        says: "npm:@octo/widget@1.0.0: setup.mjs is not in the tree of commit cccc",
      },
      {
        title: "a file, where the policy says that nothing is built",
        given: () => sourcedPackage({ packed: { "a.js": "a" }, rules: { buildOutputs: [] } }),
        says: "`verify.build-outputs` does not name it",
      },
      {
        title: "a startup file in a wheel",
        given: () =>
          sourcedProject({ packed: { "widget.pth": "import x" }, rules: { buildOutputs: [] } }),
        says: "widget-1.0.0-py3-none-any.whl of pypi:widget@1.0.0: widget.pth is not in the tree",
      },
    ],
    good: [
      { title: "nothing but what is in the tree", given: () => sourcedPackage() },
      { title: "a wheel and an sdist", given: () => sourcedProject() },
      {
        title: "what the policy says is built",
        given: () =>
          sourcedPackage({
            packed: { "dist/deep/a.js": "a" },
            rules: { buildOutputs: ["dist/**"] },
          }),
      },
      {
        title: "a licence that was copied from the root",
        given: () =>
          sourcedPackage({
            packed: { LICENSE: "MIT" },
            tree: {
              "package.json": '{"name":"root"}',
              LICENSE: "MIT",
              "packages/w/package.json": '{"name":"@octo/widget"}',
              "packages/w/index.js": "export {};\n",
            },
            rules: { folders: { "@octo/widget": "packages/w" } },
          }),
      },
    ],
    unknown: [
      {
        title: "a tree that GitHub does not show",
        given: () => withTree(unseen("leave to read the git tree")),
        says: "leave to read the git tree",
      },
    ],
  },
});
