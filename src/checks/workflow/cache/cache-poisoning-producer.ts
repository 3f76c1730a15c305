import type { Fix } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { mayRunStep } from "../../../domain/workflow/power/reach.ts";
import { cacheModeOn } from "../../../domain/workflow/power/standing/cache-access.ts";
import { type Start, startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import type { Arrival } from "../../../domain/workflow/untrusted/arrival.ts";
import { arrivalsOf, fills } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import { defineCheck } from "../../define-check.ts";

/** Their runs have the default branch's cache, which every other branch restores. */
const SHARES_CACHE =
  /^(?:pull_request_target|workflow_run|issues|issue_comment|discussion|discussion_comment|workflow_dispatch|repository_dispatch|schedule|workflow_call)$/;

const mayWrite = (job: Job, start: Start): boolean => cacheModeOn(job, start).startsWith("write");

function producerOf(arrival: Arrival): Start | undefined {
  const { step } = arrival;
  const starters = startersOf(step.job).filter(
    (start) =>
      SHARES_CACHE.test(start.trigger.name) &&
      start.who !== "caller" &&
      fills(start.trigger, arrival) &&
      mayWrite(step.job, start),
  );
  const open = starters.find(({ who, trigger }) => who === "external" && mayRunStep(step, trigger));
  return open ?? starters[0];
}

const severityOf = ({ who }: Start): Severity => (who === "external" ? "high" : "medium");

function fixesFor({ node, workflow }: Job): readonly Fix[] {
  const edit = setKey(workflow.file, node, "cache-mode", "read");
  return edit ? [{ title: "Let the job only read the cache", safe: true, edits: [edit] }] : [];
}

export default defineCheck({
  id: "cache-poisoning-producer",
  title: "A stranger's code runs where the shared cache can be written",
  severity: "high",
  confidence: "medium",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion", "dispatch"],
  why: "Code that runs in a job can take the job's cache token and write entries of any name, whether the job uses the cache or not. Entries of the default branch are restored by every branch, and by the next release.",
  fix: "Give the job `cache-mode: read`, or `none`.",

  *job(job) {
    for (const arrival of arrivalsOf(job)) {
      if (arrival.ref.whose !== "stranger") continue;
      const [first] = executionsAfter(arrival);
      const start = first && producerOf(arrival);
      if (first === undefined || start === undefined) continue;
      yield {
        at: first.place,
        related: [start.trigger.place, arrival.place],
        severity: severityOf(start),
        fixes: fixesFor(job),
        message: `\`${first.what}\` runs the code behind \`${arrival.ref.words}\` on \`${start.trigger.name}\`, where \`${job.id}\` may write the cache of the default branch`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "with the protection taken away",
        yaml: `
          on: pull_request_target
          jobs:
            bench:
              cache-mode: write
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: pnpm install
                #      ^^^^^^^^^^^^ high: may write the cache of the default branch
        `,
      },
      {
        title: "a pull request that somebody has tested by hand",
        yaml: `
          on:
            workflow_dispatch:
              inputs: { pr: { required: true } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: gh pr checkout \${{ inputs.pr }}
                - run: npm ci && npm test
                #      ^^^^^^ medium: on \`workflow_dispatch\`
        `,
      },
    ],
    good: [
      {
        title: "the default: such runs only read",
        yaml: `
          on: pull_request_target
          jobs:
            bench:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: pnpm install
        `,
      },
      {
        title: "a pull request's own cache",
        yaml: `
          on: pull_request
          cache-mode: write
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: npm ci
        `,
      },
      {
        title: "by hand, and only reading",
        yaml: `
          on:
            workflow_dispatch:
              inputs: { pr: { required: true } }
          cache-mode: read
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: gh pr checkout \${{ inputs.pr }}
                - run: npm ci && npm test
        `,
      },
    ],
  },
});
