import { examplePackage } from "../../domain/package/example-package.ts";
import { findCredentials } from "../../domain/package/content/find-credentials.ts";
import { type PackageSubject, placeIn } from "../../domain/package/package-subject.ts";
import { checkedSpecimen, lettersOf, pypiSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const holding = (text: string) =>
  examplePackage({ files: { "index.js": `\nconst x = "${text}";\n` } });

const KEY_LINE = "-----BEGIN PRIVATE KEY-----";
const keyOf = (body: string) => `${KEY_LINE}\n${body}\n${KEY_LINE.replace("BEGIN", "END")}`;

const bad = (title: string, make: () => string, says: string) => ({
  title,
  given: () => holding(make()),
  says,
});

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "credential-in-package",
  title: "The package holds a credential",
  severity: "critical",
  why: "A published package is read by scanners within minutes, and a version cannot be taken back.",
  fix: "Revoke the credential, remove it from the file, and seal again. An example value that has to stay can be ignored in the policy by its path.",

  *inspect(subject) {
    for (const entry of subject.entries) {
      const { path, kind, large } = entry;
      if (kind !== "file") continue;
      const found = large?.credentials ?? findCredentials(entry.bytes);
      for (const { line, what, severity, confidence } of found)
        yield {
          message: `${path}, line ${line}, holds what looks like ${what}`,
          at: placeIn(subject, path, line),
          severity,
          confidence,
        };
    }
  },

  examples: {
    bad: [
      bad(
        "an npm token",
        () => checkedSpecimen("npm_", "a"),
        "line 2, holds what looks like an npm token",
      ),
      bad("a GitHub token", () => checkedSpecimen("ghp_", "b"), "a classic GitHub token"),
      bad("a PyPI token", () => pypiSpecimen([]), "a PyPI token"),
      bad("a private key", () => keyOf(lettersOf("key", 300)), "a private key"),
      bad("an AWS key id", () => `AKIA${"ABCDEFGH".repeat(2)}`, "an AWS access key id"),
      bad(
        "an npm token whose checksum is wrong",
        () => `npm_${lettersOf("c", 36)}`,
        "with a wrong checksum",
      ),
    ],
    good: [
      { title: "no credential", given: () => examplePackage() },
      { title: "the head of a key without a key", given: () => holding(`${KEY_LINE}\\n`) },
      { title: "a placeholder", given: () => holding(`npm_${"x".repeat(36)}`) },
      { title: "a longer word", given: () => holding(`my_${checkedSpecimen("npm_", "d")}`) },
    ],
  },
});
