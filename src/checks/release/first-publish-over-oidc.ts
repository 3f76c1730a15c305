import { known, unknown } from "../../domain/failure/fact.ts";
import { isOnNpm } from "../../domain/registry/packument.ts";
import { exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "first-publish-over-oidc",
  title: "A trusted publisher cannot publish a first version",
  severity: "high",
  why: "npm lets a trusted publisher be registered only for a package that exists, and answers a first publication through one with a bare 404.",
  fix: "Publish the first version with a granular token as `npm-token`, then register this workflow as trusted publisher and drop the token.",

  *inspect({ npm }) {
    const trusted = npm.filter(({ oidc }) => oidc);
    if (trusted.length === 0) yield { notApplicable: "no trusted publisher is used" };
    for (const { packument, target } of trusted) {
      if (!packument.known) yield { needs: packument.needs };
      else if (!isOnNpm(packument.value))
        yield { message: `${target.name} does not exist on npm yet` };
    }
  },

  examples: {
    bad: [
      {
        title: "a new package",
        given: () => exampleFacts({ npm: { packument: known(undefined) } }),
        says: "@octo/widget does not exist on npm yet",
      },
    ],
    good: [
      { title: "a package that exists", given: () => exampleFacts() },
      {
        title: "a new package with a token",
        given: () => exampleFacts({ npm: { packument: known(undefined), oidc: false } }),
      },
    ],
    unknown: [
      {
        title: "the registry does not answer",
        given: () => exampleFacts({ npm: { packument: unknown("an answer of npm") } }),
        says: "an answer of npm",
      },
    ],
  },
});
