import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { readRepositoryField } from "../../domain/package/repository-field.ts";
import { defineSubjectCheck } from "../define-check.ts";

const linked = (repository: unknown) => examplePackage({ fields: { repository } });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "wrong-repository",
  title: "package.json names another repository than the one that releases",
  severity: "high",
  why: "npm compares `repository.url` with the provenance, letter by letter, and refuses the package when they differ. For users it is the only link from package to source.",
  fix: "Write `git+https://github.com/OWNER/REPOSITORY.git` to `repository.url`, spelled as GitHub spells it; `directory` may name a folder.",

  *inspect({ manifest, repository }) {
    const field = readRepositoryField(manifest.repository);
    if (field === undefined) yield { message: "package.json names no repository" };
    else if (field.name !== repository)
      yield { message: `package.json names ${field.text}, but ${repository} releases it` };
    else if (!field.full)
      yield {
        message: `package.json names the repository as ${field.text}, not as its full HTTPS address`,
        severity: "low",
      };
  },

  examples: {
    bad: [
      { title: "none", given: () => linked(undefined), says: "names no repository" },
      {
        title: "another one",
        given: () => linked({ url: "https://github.com/evil/sample" }),
        says: "but octo/sample releases it",
      },
      {
        title: "other case",
        given: () => linked({ url: "git+https://github.com/Octo/sample.git" }),
        says: "but octo/sample releases it",
      },
      {
        title: "another host",
        given: () => linked({ url: "https://github.com.evil.example/octo/sample" }),
        says: "but octo/sample releases it",
      },
      {
        title: "a deeper path",
        given: () => linked({ url: "https://github.com/octo/sample/tree/main" }),
        says: "but octo/sample releases it",
      },
      { title: "short", given: () => linked("octo/sample"), says: "not as its full HTTPS address" },
      {
        title: "SSH",
        given: () => linked({ url: "git@github.com:octo/sample.git" }),
        says: "not as its full HTTPS address",
      },
    ],
    good: [
      { title: "npm's form", given: () => examplePackage() },
      { title: "plain", given: () => linked("https://github.com/octo/sample") },
      {
        title: "a folder",
        given: () => linked({ url: "https://github.com/octo/sample.git", directory: "packages/a" }),
      },
    ],
  },
});
