import { examplePackage } from "../../domain/package/example-package.ts";
import { isLicenceFile, isSpdxExpression } from "../../domain/package/licence.ts";
import { fileAt, type PackageSubject } from "../../domain/package/package-subject.ts";
import { policySchema } from "../../domain/policy/policy.ts";
import { defineSubjectCheck } from "../define-check.ts";

const IN_FILE = /^SEE LICEN[CS]E IN (.+)$/;

function* faultsOf(license: string, subject: PackageSubject) {
  const { licences } = subject.policy;
  const named = IN_FILE.exec(license)?.[1];
  if (named !== undefined && fileAt(subject, named) === undefined)
    yield { message: `The licence is said to be in ${named}, which is not in the package` };
  if (named === undefined && !isSpdxExpression(license))
    yield { message: `The licence ${JSON.stringify(license)} is not an SPDX expression` };
  if (licences.length > 0 && !licences.includes(license))
    yield { message: `The licence ${license} is not one that the policy allows` };
}

const allowing = (...licences: string[]) => policySchema.parse({ version: 1, licences });

const licensed = (license: unknown, changes: Parameters<typeof examplePackage>[0] = {}) =>
  examplePackage({ fields: { license }, ...changes });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "missing-licence",
  title: "The package does not say under which licence it comes",
  severity: "high",
  why: "Without a licence nobody may use the package, and a licence the owner did not choose binds users all the same.",
  fix: "Write an SPDX expression such as MIT to `license` in package.json and put the text in a file LICENSE.",

  *inspect(subject) {
    const { license } = subject.manifest;
    if (typeof license === "string" && license !== "") yield* faultsOf(license, subject);
    else yield { message: "package.json has no `license`, or not as a text" };
    if (license !== "UNLICENSED" && !subject.entries.some(({ path }) => isLicenceFile(path)))
      yield { message: "The package holds no licence file", severity: "low" };
  },

  examples: {
    bad: [
      { title: "no licence", given: () => licensed(undefined), says: "has no `license`" },
      { title: "the old form", given: () => licensed({ type: "MIT" }), says: "or not as a text" },
      {
        title: "two words",
        given: () => licensed("Apache 2.0"),
        says: "is not an SPDX expression",
      },
      { title: "a slash", given: () => licensed("MIT/X11"), says: "is not an SPDX expression" },
      { title: "an open bracket", given: () => licensed("(MIT OR ISC"), says: "is not an SPDX" },
      { title: "half a choice", given: () => licensed("MIT OR"), says: "is not an SPDX" },
      {
        title: "a file that is missing",
        given: () => licensed("SEE LICENSE IN EULA.txt"),
        says: "EULA.txt, which is not in the package",
      },
      {
        title: "a licence that the policy does not name",
        given: () => licensed("ISC", { policy: allowing("MIT") }),
        says: "The licence ISC is not one that the policy allows",
      },
      {
        title: "no licence file",
        given: () => licensed("MIT", { files: { "index.js": "" } }),
        says: "holds no licence file",
      },
    ],
    good: [
      { title: "MIT with its file", given: () => examplePackage() },
      {
        title: "a choice",
        given: () => licensed("(MIT OR Apache-2.0 WITH LLVM-exception) AND ISC"),
      },
      { title: "a reference", given: () => licensed("LicenseRef-Octo-1") },
      {
        title: "a licence that the policy names",
        given: () => licensed("MIT", { policy: allowing("MIT", "ISC") }),
      },
      {
        title: "an own licence in a file",
        given: () =>
          licensed("SEE LICENSE IN LICENSE.txt", { files: { "index.js": "", "LICENSE.txt": "x" } }),
      },
      {
        title: "nobody may use it, and it says so",
        given: () => licensed("UNLICENSED", { files: { "index.js": "" } }),
      },
    ],
  },
});
