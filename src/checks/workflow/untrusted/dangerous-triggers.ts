import { powerInWords, powerOf, isPowerful } from "../../../domain/workflow/power/power-of.ts";
import type { Trigger } from "../../../domain/workflow/model.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { placeOfStart, starterOf } from "../../../domain/workflow/power/triggers.ts";
import {
  dangerOf,
  followsStrangers,
  isDangerous,
  isLabeler,
} from "../../../domain/workflow/untrusted/danger-of.ts";
import { defineCheck } from "../../define-check.ts";

const whoStarts = (trigger: Trigger): string =>
  starterOf(trigger) === "outsider" ? "anybody" : "whoever may triage";

export default defineCheck({
  id: "dangerous-triggers",
  title: "Anybody can start this with the repository's rights",
  severity: "high",
  confidence: "medium",
  aliases: ["zizmor:dangerous-triggers"],
  onlyWith: [
    "pull_request_target",
    "workflow_run",
    "issue",
    "discussion",
    "fork",
    "watch",
    "gollum",
  ],
  why: "On these events a stranger's pull request, issue or comment starts jobs that hold the repository's token and secrets. One careless use of the stranger's code or text is enough.",
  fix: "Use `pull_request`; where the rights are needed, give the job `permissions: {}` and only what it uses, let it touch no foreign code, and guard it with an `if:` that strangers do not pass.",

  *workflow(workflow) {
    for (const trigger of workflow.triggers.filter(isDangerous)) {
      const jobs = workflow.jobs.filter((job) => mayRun(job, trigger) && !isLabeler(job));
      const [first] = jobs.toSorted(
        (a, b) => Number(isPowerful(powerOf(b))) - Number(isPowerful(powerOf(a))),
      );
      const severity = dangerOf(trigger, jobs);
      if (first === undefined || severity === undefined || !followsStrangers(workflow, trigger))
        continue;
      const power = powerInWords(powerOf(first));
      const message = `${whoStarts(trigger)} can cause \`${trigger.name}\`, and \`${first.id}\` then runs with ${power}`;
      const at = placeOfStart(workflow, trigger);
      yield { at, severity, message, ...(at !== trigger.place && { related: [trigger.place] }) };
    }
  },

  examples: {
    bad: [
      {
        title: "a pull request's code beside a token that may write",
        yaml: `
          on:
          #^ high: \`build\` then runs with a token that may write \`contents\`
            pull_request_target:
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
          #^ medium: a token whose rights nobody stated
            workflow_run:
              workflows: [CI]
          jobs:
            report:
              runs-on: ubuntu-latest
              steps: [{ run: ./report.sh }]
        `,
      },
      {
        title: "a run that takes what an untrusted run made, and one that may only comment",
        yaml: `
          on: [workflow_run, pull_request_target]
          #    ^^^^^^^^^^^^ high: then runs with a token that may write \`issues\`
          #                  ^^^^^^^^^^^^^^^^^^^ low: then runs with a token that may write \`issues\`
          jobs:
            report:
              permissions: { issues: write }
              runs-on: ubuntu-latest
              steps: [{ uses: dawidd6/action-download-artifact@v6 }]
        `,
      },
      {
        title: "a label as the only gate before foreign code",
        yaml: `
          on:
          #^ medium: whoever may triage can cause
            pull_request_target:
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
        title: "after runs that no stranger causes",
        yaml: `
          on: { workflow_run: { workflows: [CI] } }
          jobs:
            report:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
        files: {
          ".github/workflows/ci.yml": `
            name: CI
            on: { push: { branches: [main] } }
            jobs: { test: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
          `,
        },
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
