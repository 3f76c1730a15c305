import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { unseen } from "../../domain/published/sighting.ts";
import { compareFiles } from "../../domain/published/source/compare-files.ts";
import { eachPlaced } from "../../domain/published/source/each-unit.ts";
import {
  sourcedPackage,
  sourcedProject,
  withTree,
} from "../../domain/published/source/source-example.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** setuptools rewrites it for every sdist, and loses comments on the way. */
const REWRITTEN = "setup.cfg";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "file-differs-from-source",
  title: "A published file has other bytes than the reviewed file of its name",
  severity: "high",
  why: "A file that stands in the repository was reviewed as it is there. With other bytes in the package, users run what nobody has seen; malware is often appended to one file while the release is built.",
  fix: "Compare the two files. Where the release builds or stamps the file, name it in `verify.build-outputs`; otherwise deprecate or yank the version and find out what changed it.",

  inspect: (subject) =>
    eachPlaced(subject, function* (sourced) {
      const { unit, contents, tree } = sourced;
      for (const path of compareFiles(unit, contents, sourced).changed)
        yield {
          message: `${unit.what}: ${path} has other bytes than in the tree of commit ${tree.commit}`,
          ...(unit.kind === "sdist" && path === REWRITTEN && { severity: "medium" as const }),
        };
    }),

  examples: {
    bad: [
      {
        title: "a module with a line more",
        given: () => sourcedPackage({ packed: { "index.js": "export {};\nsteal();\n" } }),
        says: "npm:@octo/widget@1.0.0: index.js has other bytes than in the tree of commit cccc",
      },
      {
        title: "a module of a wheel and an sdist",
        given: () => sourcedProject({ packed: { "src/widget/__init__.py": "x = 2\n" } }),
        says: "widget-1.0.0-py3-none-any.whl of pypi:widget@1.0.0: widget/__init__.py has other bytes",
      },
      {
        title: "a module of a wheel whose source stands in a folder of another name",
        given: () =>
          sourcedProject({
            packed: { "src/widget/more.py": "y = 2\n" },
            tree: { "lib/widget/more.py": "y = 1\n" },
          }),
        says: "widget/more.py has other bytes",
      },
      {
        title: "setup.cfg with more than setuptools adds",
        given: () =>
          sourcedProject({
            packed: { "setup.cfg": "[options]\nsetup_requires = evil\n" },
            tree: { "setup.cfg": "[options]\n" },
          }),
        says: "widget-1.0.0.tar.gz of pypi:widget@1.0.0: setup.cfg has other bytes",
      },
      {
        title: "the bytes of another file of the tree",
        given: () =>
          sourcedPackage({
            packed: { "index.js": "import './test.js';\n" },
            tree: { "other.js": "import './test.js';\n" },
          }),
        says: "index.js has other bytes",
      },
    ],
    good: [
      { title: "the same bytes", given: () => sourcedPackage() },
      { title: "a module in src", given: () => sourcedProject() },
      {
        title: "a file that the policy says is built",
        given: () =>
          sourcedPackage({
            packed: { "dist/index.js": "built();\n" },
            tree: { "dist/index.js": "old();\n" },
            rules: { buildOutputs: ["dist/**"] },
          }),
      },
      {
        title: "what setuptools writes into every sdist",
        given: () =>
          sourcedProject({
            packed: {
              "setup.cfg": "[egg_info]\ntag_build = \ntag_date = 0\n\n",
              "src/widget.egg-info/PKG-INFO": "x",
            },
          }),
      },
    ],
    unknown: [
      {
        title: "a tree that GitHub does not show",
        given: () => withTree(unseen("leave to read the git tree")),
        says: "leave to read the git tree",
      },
      {
        title: "a folder that holds no such package",
        given: () => sourcedPackage({ rules: { folders: { "@octo/widget": "nowhere" } } }),
        says: "the folder of npm:@octo/widget@1.0.0, which stands in nowhere",
      },
    ],
  },
});
