import { known, unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease } from "../../domain/permission/release-specimen.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "environment-missing",
  title: "The environment of the release does not exist",
  severity: "critical",
  why: "GitHub creates an environment that a job names and that does not exist, without any protection. A typing error in its name removes every reviewer.",
  fix: "Create the environment in the repository's settings, with reviewers and a branch rule, and write its exact name in the workflow and in the policy.",

  *inspect({ rules, environment }) {
    if (!environment.known) yield { needs: environment.needs };
    else if (environment.value === "absent")
      yield {
        message: `The repository has no environment named ${visibleText(rules.environment)}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a name that was never created",
        given: () => ({ ...goodRelease, environment: known("absent") }),
        says: "no environment named release",
      },
    ],
    good: [{ title: "an environment that exists", given: () => goodRelease }],
    unknown: [
      {
        title: "an environment that the token may not read",
        given: () => ({ ...goodRelease, environment: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
