import { unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease, withEnvironment } from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "environment-without-reviewers",
  title: "Nobody has to approve the release",
  severity: "high",
  why: "Without required reviewers, the publish job gets the environment's secrets and its identity as soon as the run reaches it. A second person is the last one who can stop a stolen account.",
  fix: "Add required reviewers to the environment, at least one of whom does not start releases.",

  *inspect({ rules, environment }) {
    if (!environment.known) yield { needs: environment.needs };
    else if (environment.value === "absent") yield { notApplicable: "the environment is missing" };
    else if (environment.value.reviewers === 0)
      yield { message: `The environment ${rules.environment} has no required reviewers` };
  },

  examples: {
    bad: [
      {
        title: "an environment without rules",
        given: () => withEnvironment({ reviewers: 0 }),
        says: "has no required reviewers",
      },
    ],
    good: [{ title: "one reviewer", given: () => goodRelease }],
    unknown: [
      {
        title: "an environment that the token may not read",
        given: () => ({ ...goodRelease, environment: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
