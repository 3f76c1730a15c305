import { examplePackage } from "../../domain/package/example-package.ts";
import { packageNameFault } from "../../domain/package/package-name.ts";
import { npmTargetOf, type PackageSubject } from "../../domain/package/package-subject.ts";
import { policySchema } from "../../domain/policy/policy.ts";
import { defineSubjectCheck } from "../define-check.ts";

const bad = (name: string | undefined, says: string) => ({
  title: name ?? "no name",
  given: () => examplePackage({ fields: { name } }),
  says,
});

const meantFor = (name: string) =>
  policySchema.parse({ version: 1, targets: [{ registry: "npm", package: name }] });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "bad-name",
  title: "The package's name is not one that npm takes, or not the expected one",
  severity: "high",
  why: "A release under another name is another package: the intended one stays without its update.",
  fix: "Correct `name` in package.json, or `package` of the npm target in the policy.",

  *inspect(subject) {
    const { name } = subject.manifest;
    const fault = packageNameFault(name);
    if (fault !== undefined) yield { message: `The name ${JSON.stringify(name)} ${fault}` };
    const expected = npmTargetOf(subject)?.package;
    if (expected !== undefined && expected !== name)
      yield { message: `The name is ${name}, but the policy publishes ${expected}` };
  },

  examples: {
    bad: [
      bad(undefined, 'The name "" is missing'),
      bad("Sample", "may hold lower-case letters"),
      bad("@octo/sam/ple", "may hold lower-case letters"),
      bad("@octo/", "may hold lower-case letters"),
      bad(".sample", "may hold lower-case letters"),
      bad("node_modules", "is reserved"),
      bad("fs", "is the name of a module of Node.js"),
      bad("a".repeat(215), "is longer than 214 characters"),
      {
        title: "not the policy's name",
        given: () => examplePackage({ policy: meantFor("@octo/other") }),
        says: "the policy publishes @octo/other",
      },
    ],
    good: [
      { title: "a scoped name", given: () => examplePackage() },
      { title: "a bare name", given: () => examplePackage({ fields: { name: "lodash.merge" } }) },
      {
        title: "the policy's name",
        given: () => examplePackage({ policy: meantFor("@octo/sample") }),
      },
    ],
  },
});
