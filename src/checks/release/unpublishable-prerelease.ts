import { prerelease } from "semver";
import { exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unpublishable-prerelease",
  title: "A prerelease would become the latest version",
  severity: "high",
  why: "Without a dist-tag of its own a version becomes `latest`, and everyone who installs the package gets the prerelease.",
  fix: "Give the npm target a `tag` in the policy, such as `next`.",

  *inspect({ npm }) {
    if (npm.length === 0) yield { notApplicable: "nothing goes to npm" };
    for (const { tag, target } of npm)
      if (prerelease(target.version) !== null && !tag.explicit)
        yield { message: `${target.id} is a prerelease, and no dist-tag is given for it` };
  },

  examples: {
    bad: [
      {
        title: "a prerelease without a tag",
        given: () => exampleFacts({ version: "2.0.0-rc.1" }),
        says: "npm:@octo/widget@2.0.0-rc.1 is a prerelease, and no dist-tag is given",
      },
    ],
    good: [
      {
        title: "a prerelease whose tag is written down as `latest`",
        given: () =>
          exampleFacts({ version: "2.0.0-rc.1", npm: { tag: { name: "latest", explicit: true } } }),
      },
      { title: "a release", given: () => exampleFacts() },
      {
        title: "a prerelease with a tag",
        given: () =>
          exampleFacts({ version: "2.0.0-rc.1", npm: { tag: { name: "next", explicit: true } } }),
      },
    ],
  },
});
