import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const SKIPPED = ["prepublish", "prepublishOnly", "prepare", "prepack", "postpack"];

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "unrun-lifecycle-script",
  title: "A script that npm would have run before packing was not run",
  severity: "info",
  hygiene: true,
  why: "Sealing runs no code of the package, so that the bytes are those that the build made and nothing else. What a script would have built is only there if the build ran it.",
  fix: "Run the script in the build, before seal-release.",

  *inspect({ manifest, packedHere }) {
    if (!packedHere) yield { notApplicable: "the package was packed before" };
    for (const name of packedHere ? SKIPPED : [])
      if (manifest.scripts[name] !== undefined)
        yield { message: `The script ${name} was not run; the build has to run it before sealing` };
  },

  examples: {
    bad: [
      {
        title: "a prepack script",
        given: () => examplePackage({ fields: { scripts: { prepack: "tsc" } } }),
        says: "The script prepack was not run",
      },
      {
        title: "a prepublishOnly script",
        given: () => examplePackage({ fields: { scripts: { prepublishOnly: "tsc" } } }),
        says: "The script prepublishOnly was not run",
      },
    ],
    good: [
      {
        title: "other scripts",
        given: () => examplePackage({ fields: { scripts: { test: "vitest", build: "tsc" } } }),
      },
      {
        title: "a package that was packed before",
        given: () => examplePackage({ fields: { scripts: { prepack: "tsc" } }, packedHere: false }),
      },
    ],
  },
});
