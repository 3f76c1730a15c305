import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** A longer list helps nobody. */
const MOST_NAMED = 10;
const FIRST = { line: 1, column: 1, offset: 0 };

const holding = (path: string) => exampleAsset("a.tgz", exampleArchive({ [path]: "x" }));

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "unsafe-asset-entry",
  title: "An archive of the release would be unpacked to other places",
  severity: "critical",
  why: "An entry that leaves its folder, is absolute or lies behind a link of the same archive is written wherever its name leads on the user's machine, over whatever stands there. Characters that nobody sees let it pass for another file.",
  fix: "Build the archive again from the folder that it is made of, with an ordinary tool and without `-P`; an archive that has to be like this can be ignored in the policy by the path of the entry.",

  *inspect({ unsafe }) {
    for (const { shown, path, why } of unsafe.slice(0, MOST_NAMED))
      yield { message: `${shown} ${why}`, at: { path, start: FIRST, end: FIRST } };
    if (unsafe.length > MOST_NAMED)
      yield { message: `${unsafe.length - MOST_NAMED} more entries would be unpacked elsewhere` };
  },

  examples: {
    bad: [
      {
        title: "an entry that leaves its folder",
        given: () => holding("../../.bashrc"),
        says: "a.tgz: package/../../.bashrc leaves its folder",
      },
      {
        title: "a backslash",
        given: () => holding("a\\..\\b"),
        says: "holds a backslash, which some systems take for a folder",
      },
      {
        title: "a character that turns the line around",
        given: () => holding("a\u202Egpj.exe"),
        says: "holds a character that nobody sees",
      },
    ],
    good: [
      { title: "plain files", given: () => holding("bin/tool") },
      { title: "a file that is no archive", given: () => exampleAsset("tool.bin", "x") },
      { title: "dots within a name", given: () => holding("a..b/...c") },
    ],
  },
});
