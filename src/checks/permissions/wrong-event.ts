import { unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease, withAttempt, withRun } from "../../domain/permission/release-specimen.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const EVENT = "workflow_dispatch";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "wrong-event",
  title: "The run was not started by hand",
  severity: "critical",
  why: "Only `workflow_dispatch` is a person who presses a button on a chosen branch. Other events can be caused by people who may not release: a pull request, a comment, a finished workflow, a schedule that runs as whoever edited it last.",
  fix: "Let the release workflow have `on: workflow_dispatch` only, and start it with *Run workflow*.",

  *inspect({ run, attempt }) {
    if (run.eventName !== EVENT)
      yield {
        message: `The run was started by ${visibleText(run.eventName)}, and only ${EVENT} may release`,
      };
    if (!attempt.known) yield { needs: attempt.needs };
    else if (attempt.value.event !== EVENT)
      yield {
        message: `GitHub's API says that ${visibleText(attempt.value.event)} started the run`,
      };
  },

  examples: {
    bad: [
      { title: "a push", given: () => withRun({ eventName: "push" }), says: "started by push" },
      {
        title: "a schedule",
        given: () => withRun({ eventName: "schedule" }),
        says: "only workflow_dispatch may release",
      },
      {
        title: "a runner that was lied to about the event",
        given: () => withAttempt({ event: "pull_request_target" }),
        says: "GitHub's API says that pull_request_target started the run",
      },
    ],
    good: [{ title: "the button", given: () => goodRelease }],
    unknown: [
      {
        title: "a run that the token may not read",
        given: () => ({ ...goodRelease, attempt: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
