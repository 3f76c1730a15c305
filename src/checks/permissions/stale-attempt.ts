import { unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import {
  goodRelease,
  withAttempt,
  withRules,
  withRun,
} from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const attemptOf = (number: number, maxAttempt: number): ReleaseFacts => ({
  ...withRules({ maxAttempt }),
  run: withRun({ runAttempt: number }).run,
  attempt: withAttempt({ number }).attempt,
});

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "stale-attempt",
  title: "The run was started again more often than the policy allows",
  severity: "high",
  why: "A run can be started again for thirty days, by other people than its first actor, with approvals that were given for an earlier attempt.",
  fix: "Start a new run, or raise `permissions: max-attempt:` in the policy.",

  *inspect({ rules, run, attempt }) {
    if (rules.maxAttempt !== undefined && run.runAttempt > rules.maxAttempt)
      yield {
        message: `This is attempt ${run.runAttempt}, and the policy allows ${rules.maxAttempt}`,
      };
    if (!attempt.known) yield { needs: attempt.needs };
    else if (attempt.value.number !== run.runAttempt)
      yield {
        message: `The runner says attempt ${run.runAttempt}, and GitHub's API says ${attempt.value.number}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a second attempt where one is allowed",
        given: () => attemptOf(2, 1),
        says: "This is attempt 2, and the policy allows 1",
      },
      {
        title: "a runner that was lied to",
        given: () => withAttempt({ number: 3 }),
        says: "The runner says attempt 1, and GitHub's API says 3",
      },
    ],
    good: [
      { title: "the first attempt", given: () => goodRelease },
      { title: "the last attempt that is allowed", given: () => attemptOf(2, 2) },
    ],
    unknown: [
      {
        title: "a run that the token may not read",
        given: () => ({ ...goodRelease, attempt: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
