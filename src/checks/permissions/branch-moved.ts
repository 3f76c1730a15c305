import { known, unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease } from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "branch-moved",
  title: "The release branch has moved on since the run began",
  severity: "high",
  why: "An old run that is started again releases old code, perhaps without the fix that was merged in between, and after reviews that looked at something else.",
  fix: "Start a new run on the head of the release branch.",

  *inspect({ rules, run, branchHead }) {
    if (!branchHead.known) yield { needs: branchHead.needs };
    else if (branchHead.value !== run.sha)
      yield {
        message: `The run is of commit ${run.sha}, and ${rules.branch} is at ${branchHead.value}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a branch with a newer commit",
        given: () => ({ ...goodRelease, branchHead: known("b".repeat(40)) }),
        says: `main is at ${"b".repeat(40)}`,
      },
    ],
    good: [{ title: "the head of the branch", given: () => goodRelease }],
    unknown: [
      {
        title: "a branch that the token may not read",
        given: () => ({ ...goodRelease, branchHead: unknown("contents: read") }),
        says: "contents: read",
      },
    ],
  },
});
