import { examplePackage, releaseOnly } from "../../domain/package/example-package.ts";
import {
  aimsAtNpm,
  NOT_FOR_NPM,
  type PackageSubject,
} from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "private-package",
  title: "The package is marked as private",
  severity: "high",
  why: "`private` says that this must never be published, and npm refuses to.",
  fix: "Remove `private` from package.json, or do not release this package.",

  *inspect({ manifest, policy }) {
    if (!aimsAtNpm(policy)) yield NOT_FOR_NPM;
    else if (manifest.private !== undefined && manifest.private !== false)
      yield { message: "package.json says that the package is private" };
  },

  examples: {
    bad: [
      {
        title: "private",
        given: () => examplePackage({ fields: { private: true } }),
        says: "says that the package is private",
      },
      {
        title: "private as a text",
        given: () => examplePackage({ fields: { private: "true" } }),
        says: "says that the package is private",
      },
    ],
    good: [
      { title: "nothing said", given: () => examplePackage() },
      {
        title: "a private package that does not go to npm",
        given: () => examplePackage({ fields: { private: true }, policy: releaseOnly() }),
      },
      { title: "not private", given: () => examplePackage({ fields: { private: false } }) },
    ],
  },
});
