import type { Severity } from "../../../domain/finding/severity.ts";
import type { Job, Trigger } from "../../../domain/workflow/model.ts";
import { isPowerful, powerInWords, powerOf } from "../../../domain/workflow/power/power-of.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { defineCheck } from "../../define-check.ts";

/** Their code, not only their text, is at hand: these run for a pull request or for the run of one. */
const WITH_FOREIGN_CODE = new Set(["pull_request_target", "workflow_run"]);
const FOREIGN_REF = /head|refs\/pull|merge_commit_sha|pull_request\.number|issue\.number/;

/** A job whose only step sets labels looks at no code. */
const isLabeler = ({ steps, uses }: Job): boolean =>
  uses === undefined &&
  steps.length === 1 &&
  steps.every((step) => step.uses && actionOf(step.uses.text) === "actions/labeler");

const isDangerous = (trigger: Trigger): boolean =>
  isPrivileged(trigger) &&
  (starterOf(trigger) === "outsider" || WITH_FOREIGN_CODE.has(trigger.name));

const whoStarts = (trigger: Trigger): string =>
  starterOf(trigger) === "outsider" ? "anybody" : "whoever may triage";

function checksOutForeignCode({ steps }: Job): boolean {
  return steps.some(
    (step) =>
      step.uses &&
      actionOf(step.uses.text) === "actions/checkout" &&
      FOREIGN_REF.test(step.with.get("ref")?.text ?? ""),
  );
}

/** Nothing where strangers only bring a text and there is nothing to lose. */
function severityFor(trigger: Trigger, jobs: readonly Job[]): Severity | undefined {
  if (!jobs.some((job) => isPowerful(powerOf(job))))
    return WITH_FOREIGN_CODE.has(trigger.name) ? "info" : undefined;
  const runsIt = jobs.some((job) => isPowerful(powerOf(job)) && checksOutForeignCode(job));
  // A label can be set before the code behind it changes.
  if (starterOf(trigger) === "insider") return runsIt ? "medium" : "low";
  return runsIt || WITH_FOREIGN_CODE.has(trigger.name) ? "high" : "low";
}

export default defineCheck({
  id: "dangerous-triggers",
  title: "Anybody can start this with the repository's rights",
  severity: "high",
  confidence: "medium",
  aliases: ["zizmor:dangerous-triggers"],
  why: "On these events a stranger's pull request, issue or comment starts jobs that hold the repository's token and secrets. One careless use of the stranger's code or text is enough.",
  fix: "Use `pull_request`; where the rights are needed, give the job `permissions: {}` and only what it uses, let it touch no foreign code, and guard it with an `if:` that strangers do not pass.",

  *workflow(workflow) {
    for (const trigger of workflow.triggers.filter(isDangerous)) {
      const jobs = workflow.jobs.filter((job) => mayRun(job, trigger) && !isLabeler(job));
      const [first] = jobs.toSorted(
        (a, b) => Number(isPowerful(powerOf(b))) - Number(isPowerful(powerOf(a))),
      );
      const severity = severityFor(trigger, jobs);
      if (first === undefined || severity === undefined) continue;
      const power = powerInWords(powerOf(first));
      const message = `${whoStarts(trigger)} can cause \`${trigger.name}\`, and \`${first.id}\` then runs with ${power}`;
      yield { at: trigger.place, severity, message };
    }
  },

  examples: {
    bad: [
      {
        title: "a pull request's code beside a token that may write",
        yaml: `
          on:
            pull_request_target:
          # ^^^^^^^^^^^^^^^^^^^ high: \`build\` then runs with a token that may write \`contents\`
          jobs:
            build:
              permissions:
                contents: write
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "the run after an untrusted run, with rights that nobody stated",
        yaml: `
          on:
            workflow_run:
          # ^^^^^^^^^^^^ high: a token whose rights nobody stated
              workflows: [CI]
          jobs:
            report:
              runs-on: ubuntu-latest
              steps: [{ run: ./report.sh }]
        `,
      },
      {
        title: "a label as the only gate before foreign code",
        yaml: `
          on:
            pull_request_target:
          # ^^^^^^^^^^^^^^^^^^^ medium: whoever may triage can cause
              types: [labeled]
          jobs:
            test:
              if: contains(github.event.pull_request.labels.*.name, 'safe')
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "nothing to lose",
        yaml: `
          on: pull_request_target
          #   ^^^^^^^^^^^^^^^^^^^ info: a token that can only read
          permissions: {}
          jobs:
            hello:
              runs-on: ubuntu-latest
              steps: [{ run: echo hello }]
        `,
      },
      {
        title: "a comment that makes a job check out the pull request",
        yaml: `
          on: [issue_comment, push]
          #    ^^^^^^^^^^^^^ high: anybody can cause
          jobs:
            bench:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with:
                    ref: refs/pull/\${{ github.event.issue.number }}/head
        `,
      },
      {
        title: "a comment that is only answered",
        yaml: `
          on: issue_comment
          #   ^^^^^^^^^^^^^ low: may write \`issues\`
          jobs:
            thank:
              permissions: { issues: write }
              runs-on: ubuntu-latest
              steps: [{ run: gh issue comment }]
        `,
      },
    ],
    good: [
      {
        title: "the trigger without rights",
        yaml: `
          on: pull_request
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a guard that strangers do not pass",
        yaml: `
          on: pull_request_target
          jobs:
            build:
              if: github.event.pull_request.head.repo.full_name == github.repository
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "labels set by the action that only sets labels",
        yaml: `
          on: pull_request_target
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/labeler@634933edcd8ababfe52f92936142cc22ac488b1b
        `,
      },
      {
        title: "a comment that starts a job with nothing to lose",
        yaml: `
          on: issue_comment
          jobs:
            count:
              permissions: {}
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "an activity that takes a right to triage",
        yaml: `
          on:
            issues:
              types: [labeled]
          jobs:
            sort:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
