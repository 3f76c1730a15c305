import { npmStateOf } from "../../domain/release/begun.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import {
  exampleFacts,
  EXAMPLE_SHA512,
  examplePackument,
} from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "occupied-version",
  title: "The version holds other bytes already",
  severity: "critical",
  why: "A version can be published once. If it holds other bytes, users of the old ones and of the new ones would never see the same package.",
  fix: "Raise the version, seal and release again.",

  *inspect({ npm }) {
    if (npm.length === 0) yield { notApplicable: "nothing goes to npm" };
    for (const facts of npm) {
      const { packument, target } = facts;
      if (!packument.known) yield { needs: packument.needs };
      const state = npmStateOf(facts);
      if (state === "different")
        yield { message: `${target.id} is on npm already, with other bytes than the sealed ones` };
      if (state === "unpublished")
        yield {
          message: `${target.id} was published and removed; npm never gives a version out again`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "other bytes",
        given: () =>
          exampleFacts({
            npm: { packument: known(examplePackument({ "1.2.3": "f".repeat(128) })) },
          }),
        says: "npm:@octo/widget@1.2.3 is on npm already, with other bytes",
      },
      {
        title: "a version that was removed",
        given: () =>
          exampleFacts({
            npm: { packument: known({ ...examplePackument(), ever: new Set(["1.2.3"]) }) },
          }),
        says: "npm never gives a version out again",
      },
    ],
    good: [
      { title: "a new version", given: () => exampleFacts() },
      {
        title: "a new package",
        given: () => exampleFacts({ npm: { packument: known(undefined) } }),
      },
      {
        title: "the sealed bytes, from a run that was cut off",
        given: () =>
          exampleFacts({
            npm: { packument: known(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) },
          }),
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
