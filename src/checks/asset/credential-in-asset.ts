import { type AssetSubject, plainFiles } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { findCredentials } from "../../domain/package/content/find-credentials.ts";
import { checkedSpecimen, lettersOf, pypiSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** The longest text that can be searched, in bytes: V8 holds no longer one. */
const LONGEST = 500 * 1024 * 1024;

const KEY_LINE = "-----BEGIN PRIVATE KEY-----";
const keyOf = (body: string) => `${KEY_LINE}\n${body}\n${KEY_LINE.replace("BEGIN", "END")}`;

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "credential-in-asset",
  title: "A file of the release holds a credential",
  severity: "critical",
  why: "Everyone can download the files of a release, and scanners read them within minutes. A wheel or an archive takes along what lay in the folder.",
  fix: "Revoke the credential, remove it from the file, build and seal again. An example value that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",

  *inspect(subject) {
    for (const file of plainFiles(subject)) {
      const { shown, path, large } = file;
      if (large === undefined && file.bytes.byteLength > LONGEST) {
        yield { needs: `a file of at most 500 MiB instead of ${shown}` };
        continue;
      }
      const found = large?.credentials ?? findCredentials(file.bytes);
      for (const { line, what, severity, confidence } of found) {
        const at = { line, column: 1, offset: 0 };
        yield {
          message: `${shown}, line ${line}, holds what looks like ${what}`,
          at: { path, start: at, end: at },
          severity,
          confidence,
        };
      }
    }
  },

  examples: {
    bad: [
      {
        title: "a token in a plain file",
        given: () => exampleAsset("setup.sh", `\nexport T=${checkedSpecimen("ghp_", "a")}\n`),
        says: "setup.sh, line 2, holds what looks like a classic GitHub token",
      },
      {
        title: "a token in an archive",
        given: () =>
          exampleAsset("a-1.2.3.tar.gz", exampleArchive({ "lib/a.py": pypiSpecimen([]) })),
        says: "a-1.2.3.tar.gz: package/lib/a.py, line 1, holds what looks like a PyPI token",
      },
      {
        title: "a private key in an archive in an archive",
        given: () => {
          const inner = exampleArchive({ "key.txt": keyOf(lettersOf("key", 300)) });
          return exampleAsset("a.tgz", exampleArchive({ "lib/b.tgz": inner }));
        },
        says: "a.tgz: package/lib/b.tgz: package/key.txt, line 1, holds what looks like a private key",
      },
      {
        title: "a token in an archive that cannot be opened",
        given: () => exampleAsset("a.zip", checkedSpecimen("npm_", "b")),
        says: "a.zip, line 1, holds what looks like an npm token",
      },
    ],
    good: [
      { title: "a program", given: () => exampleAsset("tool.exe", "MZ\u0000\u0001") },
      {
        title: "an archive without a credential",
        given: () => exampleAsset("a.tgz", exampleArchive({ "a.py": "pass" })),
      },
    ],
  },
});
