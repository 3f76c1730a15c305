import { packedPath } from "../../domain/package/manifest.ts";
import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { globPattern } from "../../domain/text/glob.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Whether an entry of `files` is one that takes files in; npm reads it like a line of .gitignore. */
const takesIn = (entry: string): boolean => !entry.startsWith("!") && packedPath(entry) !== "";

function isMatched(entry: string, paths: readonly string[]): boolean {
  const bare = packedPath(entry);
  const patterns = [bare, `${bare}/**`].map(globPattern);
  return paths.some((path) => patterns.some((pattern) => pattern.test(path)));
}

const listing = (...files: string[]) => examplePackage({ fields: { files } });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "unmatched-files-entry",
  title: "An entry of `files` takes in nothing",
  severity: "low",
  why: "`files` says what is meant to ship. An entry without a file is most often a build that did not run, or a folder that was renamed.",
  fix: "Build before sealing, or remove the entry from `files`.",

  *inspect({ manifest, entries }) {
    const paths = entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
    for (const entry of (manifest.files ?? []).filter(takesIn))
      if (!isMatched(entry, paths))
        yield { message: `files names ${entry}, but the package holds nothing of it` };
  },

  examples: {
    bad: [
      {
        title: "a folder that is missing",
        given: () => listing("index.js", "dist"),
        says: "files names dist, but the package holds nothing of it",
      },
      { title: "a pattern", given: () => listing("lib/**/*.js"), says: "files names lib/**/*.js" },
    ],
    good: [
      { title: "no list", given: () => examplePackage() },
      { title: "a file, and one that is kept out", given: () => listing("./index.js", "!test") },
      { title: "a pattern that fits", given: () => listing("*.js") },
    ],
  },
});
