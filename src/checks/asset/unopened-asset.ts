import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** A longer list helps nobody; report.json has it. */
const MOST_NAMED = 10;
const FIRST = { line: 1, column: 1, offset: 0 };

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "unopened-asset",
  title: "An archive of the release was not looked into",
  severity: "high",
  hygiene: true,
  why: "What nobody looked into may hold anything. An archive that is malformed on purpose shows one content to a checker and another one to the user's tool.",
  fix: "Build the archive again with an ordinary tool as .zip, .whl, .tar.gz or .tgz. For other kinds, set `could-not-check: { unopened-asset: warn }` in the policy and look into them yourself.",

  *inspect({ unopened }) {
    const beyond = unopened.filter(({ broken }) => !broken);
    for (const { file, why } of beyond.slice(0, MOST_NAMED))
      yield { needs: `another archive instead of ${file.shown}, which ${why}` };
    if (beyond.length > MOST_NAMED)
      yield { needs: `others instead of ${beyond.length - MOST_NAMED} more archives` };
    for (const { file, why } of unopened.filter(({ broken }) => broken))
      yield {
        message: `${file.shown} was not looked into: it ${why}`,
        at: { path: file.path, start: FIRST, end: FIRST },
      };
  },

  examples: {
    bad: [
      {
        title: "a zip that is none",
        given: () => exampleAsset("a.zip", "text"),
        says: "a.zip was not looked into: it is cut off",
      },
      {
        title: "an archive that is cut off",
        given: () => exampleAsset("a.tgz", exampleArchive({ "a.py": "pass" }).subarray(0, -12)),
        says: "a.tgz was not looked into: it is not a gzip file, is cut off",
      },
      {
        title: "an archive under another kind's name",
        given: () => exampleAsset("a.whl", exampleArchive({ "a.py": "pass" })),
        says: "a.whl was not looked into: it begins like another kind of archive than its name says",
      },
    ],
    good: [
      { title: "no archive", given: () => exampleAsset("tool.exe", "MZ") },
      {
        title: "an archive that was opened",
        given: () => exampleAsset("a.tgz", exampleArchive({ "a.py": "pass" })),
      },
    ],
    unknown: [
      {
        title: "an archive of a kind without a reader",
        given: () => exampleAsset("a.7z"),
        says: "another archive instead of a.7z, which is an archive of a kind that we have no reader for",
      },
      {
        title: "many such archives",
        given: () => {
          const names = Array.from({ length: 13 }, (_, at) => [`${at}.7z`, ""]);
          return exampleAsset("a.tgz", exampleArchive(Object.fromEntries(names)));
        },
        says: "others instead of 3 more archives",
      },
    ],
  },
});
