import { known, unknown } from "../../domain/failure/fact.ts";
import { isOnNpm } from "../../domain/registry/packument.ts";
import { exampleFacts, exampleTarget } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const staging = { target: exampleTarget({ mode: "stage" }) };

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unstageable-package",
  title: "npm stages no first version",
  severity: "high",
  why: "npm's staging area takes versions of packages that exist only, and answers the first version of a new one with a bare 404.",
  fix: "Publish the first version with a granular token as `npm-token` and `mode: publish`, then set `mode: stage` again.",

  *inspect({ npm }) {
    const staged = npm.filter(({ target }) => target.mode === "stage");
    if (staged.length === 0) yield { notApplicable: "nothing is staged" };
    for (const { packument, target } of staged) {
      if (!packument.known) yield { needs: packument.needs };
      else if (!isOnNpm(packument.value))
        yield { message: `${target.name} does not exist on npm yet, so that it cannot be staged` };
    }
  },

  examples: {
    bad: [
      {
        title: "a new package",
        given: () => exampleFacts({ npm: { ...staging, packument: known(undefined) } }),
        says: "@octo/widget does not exist on npm yet, so that it cannot be staged",
      },
    ],
    good: [
      { title: "a package that exists", given: () => exampleFacts({ npm: staging }) },
      {
        title: "a new package that is published directly",
        given: () => exampleFacts({ npm: { packument: known(undefined), oidc: false } }),
      },
    ],
    unknown: [
      {
        title: "the registry does not answer",
        given: () => exampleFacts({ npm: { ...staging, packument: unknown("an answer of npm") } }),
        says: "an answer of npm",
      },
    ],
  },
});
