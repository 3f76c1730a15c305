import { validRange } from "semver";
import { examplePackage } from "../../domain/package/example-package.ts";
import { npmTargetOf, type PackageSubject } from "../../domain/package/package-subject.ts";
import { policySchema } from "../../domain/policy/policy.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* tagFaults(tag: unknown) {
  if (typeof tag === "string" && validRange(tag.trim()) !== null)
    yield { message: `The dist-tag ${JSON.stringify(tag)} reads as a version range` };
}

const aiming = (target: object) =>
  policySchema.parse({ version: 1, targets: [{ registry: "npm", ...target }] });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "refused-by-npm",
  title: "npm's own client would refuse to publish the package",
  severity: "high",
  why: "The registry takes some things that npm's client stops, and users then cannot install what was published.",
  fix: "Give the package a scope or make it public, name the dist-tag with a word, and remove packageExtensions.",

  *inspect(subject) {
    const { manifest } = subject;
    const target = npmTargetOf(subject);
    if ("packageExtensions" in manifest)
      yield { message: "package.json holds packageExtensions, which npm does not publish" };
    if (target?.access === "restricted" && !manifest.name.startsWith("@"))
      yield { message: `${manifest.name} has no scope, so it cannot be restricted` };
    yield* tagFaults(target?.tag);
    yield* tagFaults(manifest.publishConfig?.["tag"]);
  },

  examples: {
    bad: [
      {
        title: "packageExtensions",
        given: () => examplePackage({ fields: { packageExtensions: {} } }),
        says: "holds packageExtensions",
      },
      {
        title: "restricted without a scope",
        given: () =>
          examplePackage({ fields: { name: "sample" }, policy: aiming({ access: "restricted" }) }),
        says: "sample has no scope",
      },
      {
        title: "a tag of the policy that is a range",
        given: () => examplePackage({ policy: aiming({ tag: "v1" }) }),
        says: 'The dist-tag "v1" reads as a version range',
      },
      {
        title: "a tag of package.json that is a range",
        given: () => examplePackage({ fields: { publishConfig: { tag: "1.x" } } }),
        says: 'The dist-tag "1.x" reads as a version range',
      },
    ],
    good: [
      { title: "a public package", given: () => examplePackage() },
      {
        title: "a restricted one with a scope, under a word",
        given: () => examplePackage({ policy: aiming({ access: "restricted", tag: "next" }) }),
      },
    ],
  },
});
