import { validRange } from "semver";
import { exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const NAME = /^[A-Za-z][A-Za-z0-9._-]*$/;

const tagged = (name: string) => exampleFacts({ npm: { tag: { name, explicit: true } } });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unsafe-dist-tag",
  title: "The dist-tag reads as a version",
  severity: "high",
  why: "npm takes `1.x` or `v2` for a range of versions, so a tag of that name can never be installed; the registry refuses it after everything else is done.",
  fix: "Give the npm target a tag that is a word, such as `next` or `lts-1`.",

  *inspect({ npm }) {
    if (npm.length === 0) yield { notApplicable: "nothing goes to npm" };
    for (const { tag, target } of npm)
      if (validRange(tag.name) !== null || !NAME.test(tag.name))
        yield {
          message: `${target.id}: the dist-tag ${tag.name} reads as a version or is no plain word`,
        };
  },

  examples: {
    bad: [
      { title: "a range", given: () => tagged("1.x"), says: "the dist-tag 1.x reads as a version" },
      { title: "a version", given: () => tagged("v1"), says: "the dist-tag v1 reads as a version" },
      { title: "a range of everything", given: () => tagged("x"), says: "the dist-tag x" },
      { title: "a path", given: () => tagged("next/../latest"), says: "is no plain word" },
    ],
    good: [
      { title: "no tag given", given: () => exampleFacts() },
      { title: "a word", given: () => tagged("lts-1") },
    ],
  },
});
