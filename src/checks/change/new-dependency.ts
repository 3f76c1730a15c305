import { type ChangeSubject, eachChange, someOf } from "../../domain/change/change-subject.ts";
import { exampleChange } from "../../domain/change/example-change.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ChangeSubject>({
  family: "change",
  id: "new-dependency",
  title: "The release brings a dependency that the last one did not have",
  severity: "low",
  hygiene: true,
  why: "A stolen release often does its harm in a package that it newly depends on. Whoever approves a release should see each one.",
  fix: "Look at the new package, who publishes it and since when, before you approve the release; remove it where nobody meant it.",

  inspect: (subject) =>
    eachChange(subject, function* ({ what, old, now, change }) {
      const named = change.newDependencies.map(
        (name) => `${name} (${now.dependencies.get(name) || "any version"})`,
      );
      if (named.length > 0)
        yield { message: `${what} newly depends on ${someOf(named)}; ${old.version} did not` };
    }),

  examples: {
    bad: [
      {
        title: "a new dependency",
        given: () => exampleChange({ dependencies: { "crypto-fast": "^0.1.0" } }),
        says: "@octo/sample@1.2.3 newly depends on crypto-fast (^0.1.0); 1.2.2 did not",
      },
    ],
    good: [
      { title: "the same dependencies", given: () => exampleChange() },
      {
        title: "another version of one",
        given: () => exampleChange({ dependencies: { dep: "^2" } }),
      },
      { title: "the first release", given: () => exampleChange({}, known(undefined)) },
    ],
    unknown: [
      {
        title: "an offline run",
        given: () => exampleChange({}, unknown("the registry, which is not asked")),
        says: "the registry, which is not asked",
      },
    ],
  },
});
