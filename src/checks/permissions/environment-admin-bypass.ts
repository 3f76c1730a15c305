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
  id: "environment-admin-bypass",
  title: "Administrators may skip the environment's rules",
  severity: "medium",
  hygiene: true,
  why: "An administrator can deploy past reviewers and waiting times, and leaves no approval behind. One stolen administrator's account is then enough for a release.",
  fix: "Switch off *Allow administrators to bypass configured protection rules* in the environment's settings.",

  *inspect({ rules, environment }) {
    if (!environment.known) {
      yield { needs: environment.needs };
      return;
    }
    const { value } = environment;
    if (value === "absent") yield { notApplicable: "the environment is missing" };
    else if (value.adminsBypass === undefined)
      yield { needs: `can_admins_bypass of the environment ${rules.environment}` };
    else if (value.adminsBypass)
      yield {
        message: `Administrators may skip the rules of the environment ${rules.environment}`,
      };
  },

  examples: {
    bad: [
      {
        title: "the setting that new environments have",
        given: () => withEnvironment({ adminsBypass: true }),
        says: "Administrators may skip the rules",
      },
    ],
    good: [{ title: "rules that hold for everybody", given: () => goodRelease }],
    unknown: [
      {
        title: "an answer without the setting",
        given: () => withoutEnvironmentField("adminsBypass"),
        says: "can_admins_bypass",
      },
      {
        title: "an environment that the token may not read",
        given: () => ({ ...goodRelease, environment: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
