import { validRange } from "semver";
import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const engines = (value: unknown) => examplePackage({ fields: { engines: value } });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "bad-engines",
  title: "`engines` of package.json cannot be read",
  severity: "medium",
  why: "Package managers ignore an entry that they cannot read, so that the package installs on versions of Node.js that it was never meant for, or is refused by the strict ones.",
  fix: 'Write `engines` as an object of semantic version ranges, such as `{ "node": ">=20" }`.',

  *inspect({ manifest }) {
    const { engines: value } = manifest;
    if (value === undefined) return;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      yield { message: "engines is no object" };
      return;
    }
    for (const [name, range] of Object.entries(value))
      if (typeof range !== "string" || validRange(range) === null)
        yield {
          message: `engines.${name} is ${JSON.stringify(range)}, which is no range of versions`,
        };
  },

  examples: {
    bad: [
      {
        title: "words",
        given: () => engines({ node: "20 or later" }),
        says: 'engines.node is "20 or later", which is no range',
      },
      {
        title: "a number",
        given: () => engines({ node: 20 }),
        says: "engines.node is 20, which is no range",
      },
      { title: "the old form", given: () => engines(["node >= 20"]), says: "engines is no object" },
    ],
    good: [
      { title: "none", given: () => examplePackage() },
      { title: "ranges", given: () => engines({ node: ">=20 <25 || ^18", npm: "*" }) },
    ],
  },
});
