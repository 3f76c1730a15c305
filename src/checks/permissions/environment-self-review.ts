import { unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import {
  goodRelease,
  withEnvironment,
  withoutEnvironmentField,
} from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "environment-self-review",
  title: "Who starts a release may approve it",
  severity: "medium",
  hygiene: true,
  why: "A reviewer who may approve their own run is no second person: one stolen account is enough.",
  fix: "Switch on *Prevent self-review* in the environment's settings.",

  *inspect({ rules, environment }) {
    if (!environment.known) {
      yield { needs: environment.needs };
      return;
    }
    const { value } = environment;
    if (value === "absent") yield { notApplicable: "the environment is missing" };
    else if (value.reviewers === 0) yield { notApplicable: "nobody has to approve" };
    else if (value.preventsSelfReview === undefined)
      yield { needs: `prevent_self_review of the environment ${rules.environment}` };
    else if (!value.preventsSelfReview)
      yield { message: `The environment ${rules.environment} lets people approve their own run` };
  },

  examples: {
    bad: [
      {
        title: "self-review that is not prevented",
        given: () => withEnvironment({ preventsSelfReview: false }),
        says: "lets people approve their own run",
      },
    ],
    good: [
      { title: "self-review that is prevented", given: () => goodRelease },
      { title: "no reviewers at all", given: () => withEnvironment({ reviewers: 0 }) },
    ],
    unknown: [
      {
        title: "an answer without the setting",
        given: () => withoutEnvironmentField("preventsSelfReview"),
        says: "prevent_self_review",
      },
      {
        title: "an environment that the token may not read",
        given: () => ({ ...goodRelease, environment: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
