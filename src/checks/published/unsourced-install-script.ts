import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { unseen } from "../../domain/published/sighting.ts";
import { compareFiles } from "../../domain/published/source/compare-files.ts";
import { eachPlaced } from "../../domain/published/source/each-unit.ts";
import { runsOnInstall } from "../../domain/published/source/runs-on-install.ts";
import {
  manifestText,
  sourcedPackage,
  sourcedProject,
  withTree,
} from "../../domain/published/source/source-example.ts";
import { defineSubjectCheck } from "../define-check.ts";

const HOOKED = { "package.json": manifestText({ scripts: { postinstall: "node ./setup.mjs" } }) };

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unsourced-install-script",
  title: "The published package runs a file unasked that is not in the repository",
  severity: "critical",
  why: "This is how worms travel: the stolen release carries one file more, and runs it on every machine that installs the package.",
  fix: "Commit the file, or name it in `verify.build-outputs` where the release builds it. If nobody knows it, deprecate or yank the version and take every secret of the machines that installed it as stolen.",

  inspect: (subject) =>
    eachPlaced(subject, function* (sourced) {
      const { unit, contents, tree } = sourced;
      const { changed, unsourced } = compareFiles(unit, contents, sourced);
      const when = unit.kind === "wheel" ? "at every start of Python" : "when it is installed";
      for (const path of runsOnInstall(unit, contents, [...changed, ...unsourced]))
        yield {
          message: `${unit.what} runs ${path} ${when}, which is not so in the tree of commit ${tree.commit}`,
        };
    }),

  examples: {
    bad: [
      {
        title: "a script of which only the hook is in the repository",
        given: () =>
          sourcedPackage({ packed: { ...HOOKED, "setup.mjs": "steal()" }, tree: HOOKED }),
        says: "npm:@octo/widget@1.0.0 runs setup.mjs when it is installed, which is not so in the tree of commit cccc",
      },
      {
        title: "a binding.gyp, which npm builds unasked",
        given: () => sourcedPackage({ packed: { "binding.gyp": "{}" } }),
        says: "runs binding.gyp when it is installed",
      },
      {
        title: "a script with other bytes, named without its ending",
        given: () => {
          const hooked = { "package.json": manifestText({ scripts: { install: "node setup" } }) };
          return sourcedPackage({
            packed: { ...hooked, "setup.js": "steal()" },
            tree: { ...hooked, "setup.js": "make()" },
          });
        },
        says: "runs setup.js when it is installed",
      },
      {
        title: "a startup file in a wheel",
        given: () => sourcedProject({ packed: { "widget.pth": "import x" } }),
        says: "widget-1.0.0-py3-none-any.whl of pypi:widget@1.0.0 runs widget.pth at every start of Python",
      },
      {
        title: "a setup.py in an sdist",
        given: () => sourcedProject({ packed: { "setup.py": "steal()" } }),
        says: "widget-1.0.0.tar.gz of pypi:widget@1.0.0 runs setup.py when it is installed",
      },
    ],
    good: [
      { title: "no script", given: () => sourcedPackage({ packed: { "dist/a.js": "a" } }) },
      {
        title: "a script of the repository",
        given: () =>
          sourcedPackage({
            packed: { ...HOOKED, "setup.mjs": "make()" },
            tree: { ...HOOKED, "setup.mjs": "make()" },
          }),
      },
      {
        title: "one that the policy says is built",
        given: () =>
          sourcedPackage({
            packed: { ...HOOKED, "setup.mjs": "make()" },
            tree: HOOKED,
            rules: { buildOutputs: ["setup.mjs"] },
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
