import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { beginningOf } from "../../domain/content/large-file.ts";
import { NESTED_ARCHIVE, strayKind } from "../../domain/package/content/stray-kind.ts";
import { defineSubjectCheck } from "../define-check.ts";

const FIRST = { line: 1, column: 1, offset: 0 };

const inside = (path: string, says: string, text: Uint8Array | string = "") => ({
  title: `${path} in an archive`,
  given: () => exampleAsset("a.tgz", exampleArchive({ [path]: text })),
  says: `a.tgz: package/${path} ${says}`,
});

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "stray-asset",
  title: "A file of the release should stay at home",
  severity: "high",
  why: "Build tools pack whatever lies in the folder, and a pattern such as `dist/*` takes along what an earlier build left. Settings, keys and dumps have leaked to everyone that way.",
  fix: "Remove the file from the folder that is built or exclude it there, narrow `files`, and seal again. A file that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",

  *inspect({ own, members }) {
    for (const file of [own, ...members]) {
      const stray = strayKind(file.name, beginningOf(file));
      // An asset may be an archive; what is in it is looked at.
      if (stray === undefined || (file === own && stray.what === NESTED_ARCHIVE)) continue;
      const { what, severity } = stray;
      const at = { path: file.path, start: FIRST, end: FIRST };
      yield { message: `${file.shown} ${what}`, severity, at };
    }
  },

  examples: {
    bad: [
      {
        title: "a key store",
        given: () => exampleAsset("signing.p12"),
        says: "signing.p12 is a key store",
      },
      {
        title: "a private key",
        given: () => exampleAsset("id_ed25519"),
        says: "id_ed25519 is a private SSH key by its name",
      },
      inside(".env", "holds settings of an environment"),
      inside("lib/.npmrc", "is npm's settings"),
      inside(".git/config", "belongs to version control"),
      inside(
        "old.tgz",
        "is an archive inside the package",
        exampleArchive({ "a.py": "an earlier build" }),
      ),
    ],
    good: [
      { title: "a program", given: () => exampleAsset("tool-linux-x64") },
      {
        title: "an archive",
        given: () =>
          exampleAsset("a-1.2.3.tar.gz", exampleArchive({ "a.py": "", ".gitignore": "" })),
      },
    ],
  },
});
