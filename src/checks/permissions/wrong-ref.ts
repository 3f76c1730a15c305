import { unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import {
  goodRelease,
  withAttempt,
  withRules,
  withRun,
} from "../../domain/permission/release-specimen.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "wrong-ref",
  title: "The run is not on the release branch",
  severity: "critical",
  why: "Anybody who may push a branch can change the workflow there and start it. A tag with the branch's name looks the same at first sight, so the whole ref is compared, byte for byte, as the runner gives it and as GitHub's API does.",
  fix: "Start the workflow with *Run workflow* on the release branch.",

  *inspect({ run, rules, attempt }) {
    const ref = `refs/heads/${rules.branch}`;
    if (run.ref !== ref)
      yield { message: `The run is on ${visibleText(run.ref)}, and only ${ref} may release` };
    if (run.refType !== "branch")
      yield {
        message: `The run's ref is a ${visibleText(run.refType) || "ref of no type"}, not a branch`,
      };
    if (!attempt.known) yield { needs: attempt.needs };
    else if (attempt.value.headBranch !== rules.branch)
      yield {
        message: `GitHub's API says that the run is on ${visibleText(attempt.value.headBranch)}, not on ${rules.branch}`,
      };
    else if (attempt.value.headSha !== run.sha)
      yield {
        message: `The runner says that the commit is ${run.sha}, and GitHub's API says ${attempt.value.headSha}`,
      };
  },

  examples: {
    bad: [
      {
        title: "another branch",
        given: () => withRun({ ref: "refs/heads/feature" }),
        says: "on refs/heads/feature, and only refs/heads/main may release",
      },
      {
        title: "a tag named like the branch",
        given: () => withRun({ ref: "refs/tags/main", refType: "tag" }),
        says: "on refs/tags/main",
      },
      {
        title: "a ref that only claims to be a tag",
        given: () => withRun({ refType: "tag" }),
        says: "is a tag, not a branch",
      },
      {
        title: "a branch of another case",
        given: () => withRun({ ref: "refs/heads/Main" }),
        says: "refs/heads/Main",
      },
      {
        title: "a branch with an invisible letter",
        given: () => withRun({ ref: "refs/heads/main\u{200B}" }),
        says: String.raw`refs/heads/main\u{200b}`,
      },
      {
        title: "a branch below the release branch",
        given: () => withRun({ ref: "refs/heads/main/x" }),
        says: "refs/heads/main/x",
      },
      {
        title: "a runner that was lied to about the branch",
        given: () => withAttempt({ headBranch: "feature" }),
        says: "GitHub's API says that the run is on feature",
      },
      {
        title: "a runner that was lied to about the commit",
        given: () => withAttempt({ headSha: "0".repeat(40) }),
        says: "and GitHub's API says 000",
      },
    ],
    good: [
      { title: "a run on main", given: () => goodRelease },
      {
        title: "a run on another branch that the policy names",
        given: () => ({
          ...withRules({ branch: "release" }),
          run: { ...goodRelease.run, ref: "refs/heads/release" },
          attempt: withAttempt({ headBranch: "release" }).attempt,
        }),
      },
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
