import type { DependencySubject } from "../../domain/advisory/dependency-subject.ts";
import { exampleDependencies } from "../../domain/advisory/example-dependencies.ts";
import { defineSubjectCheck } from "../define-check.ts";

const MOST_NAMED = 3;

export default defineSubjectCheck<DependencySubject>({
  family: "dependency",
  id: "unread-lock-file",
  title: "What the release needs is not known",
  severity: "medium",
  hygiene: true,
  why: "The SBOM and the question for known vulnerabilities are only as complete as the lock file they are made from.",
  fix: "Commit a lock file that release-guard reads (package-lock.json 2 or 3, npm-shrinkwrap.json, pnpm-lock.yaml 9, yarn.lock, bun.lock, deno.lock 4 or 5, uv.lock, poetry.lock, pdm.lock 4, pylock.toml or a requirements.txt with hashes) beside the package, or set `could-not-check: { unread-lock-file: warn }` in the policy.",

  *inspect({ unread, packages, declared }) {
    if (packages.length === 0)
      yield { notApplicable: "the release consists of files without package URLs" };
    for (const { path, why } of unread)
      yield { needs: `a lock file that can be read: ${path} ${why}` };
    if (declared.length > 0)
      yield {
        message: `The release needs ${declared.slice(0, MOST_NAMED).join(", ")}, but no lock file tells in which versions, so that they are neither in the SBOM nor asked about`,
      };
  },

  examples: {
    bad: [
      {
        title: "dependencies without a lock file",
        given: () => exampleDependencies({ locks: [], declared: ["a", "b", "c", "d"] }),
        says: "The release needs a, b, c, but no lock file tells in which versions",
      },
      {
        title: "a second package without a lock file",
        given: () => exampleDependencies({ declared: ["requests"] }),
        says: "The release needs requests, but no lock file tells in which versions",
      },
    ],
    good: [
      { title: "a lock file that was read", given: () => exampleDependencies() },
      {
        title: "a package that needs nothing",
        given: () => exampleDependencies({ locks: [], declared: [] }),
      },
    ],
    unknown: [
      {
        title: "an unknown format",
        given: () =>
          exampleDependencies({
            unread: [{ path: "Pipfile.lock", why: "is of a kind that we have no reader for" }],
          }),
        says: "a lock file that can be read: Pipfile.lock is of a kind that we have no reader for",
      },
      {
        title: "a package without a version",
        given: () =>
          exampleDependencies({
            unread: [
              {
                path: "bun.lock",
                why: "takes lib from github:octo/lib#abc1234, whose version it does not tell",
              },
            ],
          }),
        says: "bun.lock takes lib from github:octo/lib#abc1234, whose version it does not tell",
      },
    ],
  },
});
