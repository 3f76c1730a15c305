import { dependencyFault } from "../../domain/package/dependency-range.ts";
import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const FIELDS = ["dependencies", "optionalDependencies", "peerDependencies"] as const;

const bad = (range: string, says: string) => ({
  title: range,
  given: () => examplePackage({ fields: { dependencies: { dep: range } } }),
  says,
});

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "bad-dependency-range",
  title: "A dependency does not come from the registry",
  severity: "high",
  why: "Folders and workspace protocols do not exist on the users' machines, and what lies in a repository or at an address can be exchanged later.",
  fix: "Depend on a published version by a semantic version range.",

  *inspect({ manifest }) {
    for (const field of FIELDS)
      for (const [name, range] of Object.entries(manifest[field])) {
        const fault = dependencyFault(range);
        if (fault !== undefined)
          yield {
            message: `${field}.${name} is ${range}: ${fault}`,
            ...(fault.startsWith("a tag") && { severity: "medium" as const }),
          };
      }
  },

  examples: {
    bad: [
      bad("file:../dep", "dependencies.dep is file:../dep: a folder of this machine"),
      bad("link:../dep", "a folder of this machine"),
      bad("../dep", "a folder of this machine"),
      bad("workspace:^", "a protocol that only the workspace knows"),
      bad("catalog:", "a protocol that only the workspace knows"),
      bad("git+https://github.com/octo/dep.git", "a repository, which can be moved"),
      bad("octo/dep", "a repository, which can be moved"),
      bad("github:octo/dep#main", "a repository, which can be moved"),
      bad("https://octo.example/dep.tgz", "an address that can serve other bytes"),
      bad("latest", "a tag, which moves"),
      bad("npm:other@next", "a tag, which moves"),
      {
        title: "an optional one",
        given: () => examplePackage({ fields: { optionalDependencies: { dep: "file:dep" } } }),
        says: "optionalDependencies.dep is file:dep",
      },
    ],
    good: [
      {
        title: "ranges",
        given: () =>
          examplePackage({
            fields: {
              dependencies: {
                a: "^1.2.3",
                b: "1 || 2",
                c: "",
                d: "npm:@octo/e@~1.0.0",
                f: "npm:g",
              },
              peerDependencies: { h: "*", i: ">=1 <3" },
              devDependencies: { j: "file:../j" },
            },
          }),
      },
    ],
  },
});
