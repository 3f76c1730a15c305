import { beginningOf } from "../../domain/content/large-file.ts";
import { examplePackage } from "../../domain/package/example-package.ts";
import { type PackageSubject, placeIn } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const CHANGELOG = /^(changelog|changes|history|news)(\.(md|markdown|txt|rst))?$/i;
const HEADING = /^(#{1,6}\s|\[?v?\d+\.\d+\.\d+)/;

/** Whether a line names this version and no longer one. */
function namesVersion(line: string, version: string): boolean {
  const at = line.indexOf(version);
  if (at === -1 || !HEADING.test(line)) return false;
  return !/[\d.]$/.test(line.slice(0, at)) && !/^[\d-]|^\.\d/.test(line.slice(at + version.length));
}

const logged = (text: string, version = "1.2.3") =>
  examplePackage({
    fields: { version },
    files: { "index.js": "", LICENSE: "x", "CHANGELOG.md": text },
  });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "changelog-without-version",
  title: "The changelog does not speak of this version",
  severity: "low",
  why: "Users decide by the changelog whether to update. One that ends with an earlier version says that nothing changed, or that this release was not meant.",
  fix: "Add a heading with the version to the changelog, and seal again.",

  *inspect(subject) {
    const { version } = subject.manifest;
    const log = subject.entries.find(({ path, kind }) => kind === "file" && CHANGELOG.test(path));
    if (log === undefined) {
      yield { notApplicable: "the package holds no changelog" };
      return;
    }
    const lines = new TextDecoder().decode(beginningOf(log)).split("\n");
    if (!lines.some((line) => namesVersion(line, version)))
      yield {
        message: `${log.path} has no heading for ${version}`,
        at: placeIn(subject, log.path),
      };
  },

  examples: {
    bad: [
      {
        title: "an earlier version",
        given: () => logged("# Changes\n\n## 1.2.2\n\nSee 1.2.3.\n"),
        says: "CHANGELOG.md has no heading for 1.2.3",
      },
      {
        title: "a longer version",
        given: () => logged("## 11.2.3\n## 1.2.30\n## 1.2.3-rc.1\n"),
        says: "no heading for 1.2.3",
      },
    ],
    good: [
      { title: "no changelog", given: () => examplePackage() },
      { title: "a heading", given: () => logged("# Changes\n\n## [1.2.3] - 2026-11-21\n") },
      { title: "a plain line", given: () => logged("v1.2.3 / 2026-11-21\n=====\n") },
    ],
  },
});
