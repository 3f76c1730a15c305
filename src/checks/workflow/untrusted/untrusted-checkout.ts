import type { Severity } from "../../../domain/finding/severity.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Arrival } from "../../../domain/workflow/untrusted/arrival.ts";
import { arrivalsOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import {
  confidenceOf,
  type Exposure,
  exposureOf,
  lowered,
  reliefOf,
} from "../../../domain/workflow/untrusted/exposure-of.ts";
import { defineCheck } from "../../define-check.ts";

/** Read-only code in a folder of its own, without a token in it, is how such a job should look at it. */
function severityOf({ keepsToken, folder }: Arrival, exposure: Exposure): Severity {
  const isAside = !keepsToken && folder !== "";
  return lowered("high", !exposure.powerful, !keepsToken, isAside, reliefOf(exposure));
}

/** The commit of the default branch that the run belongs to; a fork's repository would have to go as well. */
function fixesOf({ step, how }: Arrival) {
  const ref = step.with.get("ref");
  if (how !== "checkout" || ref === undefined || step.with.get("repository")) return [];
  const edits = [replace(ref.place, "${{ github.sha }}")];
  return [{ title: "Check out this repository's own code", safe: false, edits }];
}

/** Without the fork's name it is a branch of this repository, which takes somebody who may push here. */
function* ofBranch(arrival: Arrival) {
  const ref = { ...arrival.ref, whose: "stranger" } as const;
  const exposure = exposureOf({ step: arrival.step, ref });
  if (exposure === undefined || exposure.start.who !== "external") return;
  yield {
    at: arrival.place,
    related: [exposure.start.trigger.place],
    severity: "low" as const,
    confidence: "low" as const,
    message: `brings in the branch \`${arrival.ref.words}\` on \`${exposure.start.trigger.name}\`: whoever may push here runs it with what \`${arrival.step.job.id}\` holds`,
  };
}

export default defineCheck({
  id: "untrusted-checkout",
  title: "A stranger's code beside the repository's rights",
  severity: "high",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion", "workflow_call"],
  why: "On these events a job holds the repository's token and secrets. Once it has checked out a stranger's code, every later step that builds, tests, lints or merely reads a setting of it can run what the stranger wrote, and the token waits in `.git/config`.",
  fix: "Test pull requests on `pull_request`, which has no secrets. Where the code is only to be read, check it out into a folder of its own with `persist-credentials: false`, give the job `permissions: {}` and run nothing from that folder.",

  *job(job) {
    for (const arrival of arrivalsOf(job)) {
      if (arrival.ref.whose === "branch") {
        yield* ofBranch(arrival);
        continue;
      }
      const exposure = exposureOf(arrival);
      if (exposure === undefined || executionsAfter(arrival).length > 0) continue;
      yield {
        at: arrival.place,
        related: [exposure.start.trigger.place],
        severity: severityOf(arrival, exposure),
        confidence: confidenceOf(exposure, arrival.step),
        fixes: fixesOf(arrival),
        message: `brings in the code behind \`${arrival.ref.words}\`: ${exposure.because}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "the head of a pull request, with the token left in the folder",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: anybody can cause \`pull_request_target\`
                - run: grep -r TODO .
        `,
      },
      {
        title: "a fork named by its repository and branch",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    repository: \${{ github.event.pull_request.head.repo.full_name }}
                    ref: \${{ github.head_ref }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^ medium: the code behind \`github.head_ref\`
                    persist-credentials: false
        `,
      },
      {
        title: "a pull request checked out with gh after a comment",
        yaml: `
          on: issue_comment
          jobs:
            look:
              permissions: { contents: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: gh pr checkout "$NUMBER"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^ high: may write \`contents\`
                  env:
                    NUMBER: \${{ github.event.issue.number }}
        `,
      },
      {
        title: "the commit of another run, in a folder of its own, with nothing to lose",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          permissions: {}
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.workflow_run.head_sha }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: no secrets and a token that can only read
                    path: theirs
                    persist-credentials: false
        `,
      },
      {
        title: "a branch by its name only",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.head_ref }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^ low: whoever may push here
        `,
      },
      {
        title: "a reference that comes through a step's output",
        yaml: `
          on: issue_comment
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: xt0rted/pull-request-comment-branch@v3
                  id: branch
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ steps.branch.outputs.head_sha }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: anybody can cause \`issue_comment\`
        `,
      },
    ],
    good: [
      {
        title: "the event without rights",
        yaml: `
          on: pull_request
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "our own code on an event that strangers cause",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.base.sha }}
        `,
      },
      {
        title: "only pull requests of this repository",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              if: github.event.pull_request.head.repo.full_name == github.repository
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "only the runs of pushes",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          jobs:
            look:
              if: github.event.workflow_run.event == 'push'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.workflow_run.head_sha }}
        `,
      },
    ],
  },
});
