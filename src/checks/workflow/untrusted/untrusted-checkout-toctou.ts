import type { Severity } from "../../../domain/finding/severity.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { isPowerful } from "../../../domain/workflow/power/power-of.ts";
import type { Gate } from "../../../domain/workflow/power/standing/gates-of.ts";
import { standingOf } from "../../../domain/workflow/power/standing/standing-of.ts";
import type { Start } from "../../../domain/workflow/power/standing/starters-of.ts";
import type { Arrival } from "../../../domain/workflow/untrusted/arrival.ts";
import { arrivalsOf, fills } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import { defineCheck } from "../../define-check.ts";

/** Pull requests of forks get no rights here, so nothing is gained by moving their code. */
const WITHOUT_RIGHTS =
  /^(?:pull_request|pull_request_review|pull_request_review_comment|push|schedule|merge_group)$/;

interface Race {
  readonly start: Start;
  readonly approval: string;
}

const APPROVALS: Readonly<Record<Gate["kind"], string>> = {
  label: "the label was set",
  environment: "the deployment was approved",
  permission: "the permission was checked",
  condition: "somebody allowed it",
};

/** What somebody looked at before the run; afterwards the author can still push. */
function raceOf(arrival: Arrival): Race | undefined {
  const { job } = arrival.step;
  const { starters, gates } = standingOf(job);
  const start = starters.find(
    ({ trigger, armed }) => armed && fills(trigger, arrival) && !WITHOUT_RIGHTS.test(trigger.name),
  );
  if (start === undefined) return undefined;
  if (start.trigger.name.endsWith("_dispatch"))
    return { start, approval: "somebody started the run" };
  const gate = gates.find(({ kind }) => kind !== "condition");
  if (gate) return { start, approval: APPROVALS[gate.kind] };
  if (start.who !== "contributor") return undefined;
  if (start.trigger.name.endsWith("comment")) return { start, approval: "the comment was written" };
  const isKept = gates.length > 0;
  return isKept ? undefined : { start, approval: "the event was caused" };
}

function severityOf(arrival: Arrival, { start }: Race): Severity {
  const { writes, secrets } = standingOf(arrival.step.job);
  const runs = executionsAfter(arrival).length > 0;
  if (!isPowerful({ writes, secrets })) return "low";
  return runs && !start.trigger.name.endsWith("_dispatch") ? "high" : "medium";
}

const SHA = "${{ github.event.pull_request.head.sha }}";

/** The event names the commit that somebody saw, on pull requests only. */
function fixesOf(step: Step, { start }: Race) {
  const ref = step.with.get("ref");
  if (ref === undefined || start.trigger.name !== "pull_request_target") return [];
  const edits = [replace(ref.place, SHA)];
  return [{ title: "Check out the commit that the event names", safe: false, edits }];
}

export default defineCheck({
  id: "untrusted-checkout-toctou",
  title: "The code can change after somebody approved it",
  severity: "high",
  confidence: "medium",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion", "dispatch"],
  why: "A label, a comment, an environment or a button lets a pull request in that somebody looked at. When the job then checks out a branch or `refs/pull/…`, it gets whatever the author has pushed in the meantime.",
  fix: "Check out the commit that was looked at: `github.event.pull_request.head.sha` on a labelled pull request, a commit named in the comment or in an input otherwise.",

  *job(job) {
    for (const arrival of arrivalsOf(job)) {
      const { ref, step, place } = arrival;
      const race = ref.moving && ref.whose === "stranger" ? raceOf(arrival) : undefined;
      if (race === undefined) continue;
      yield {
        at: place,
        related: [race.start.trigger.place],
        severity: severityOf(arrival, race),
        fixes: fixesOf(step, race),
        message: `\`${ref.words}\` is looked up when the job runs: its author can push other code after ${race.approval}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a label, and the merge reference of the pull request",
        yaml: `
          on:
            pull_request_target:
              types: [labeled]
          jobs:
            test:
              if: github.event.label.name == 'safe to test'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: refs/pull/\${{ github.event.number }}/merge
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: after the label was set
                - run: make test
        `,
      },
      {
        title: "a member's comment",
        yaml: `
          on: issue_comment
          jobs:
            bench:
              if: github.event.comment.author_association == 'MEMBER'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: gh pr checkout \${{ github.event.issue.number }}
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: after the comment was written
                - run: npm ci
        `,
      },
      {
        title: "an approved environment",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              environment: external
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    repository: \${{ github.event.pull_request.head.repo.full_name }}
                    ref: \${{ github.head_ref }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^ high: after the deployment was approved
                - run: make
        `,
      },
      {
        title: "the number of a pull request, typed in by hand",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                pr: { required: true }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: refs/pull/\${{ inputs.pr }}/head
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: after somebody started the run
                - run: make
        `,
      },
    ],
    good: [
      {
        title: "the commit the label was set on",
        yaml: `
          on:
            pull_request_target:
              types: [labeled]
          jobs:
            test:
              if: github.event.label.name == 'safe to test'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: make test
        `,
      },
      {
        title: "our own code",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                ref: { required: true }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ inputs.ref }}
                - run: make
        `,
      },
      {
        title: "a pull request that gets no rights",
        yaml: `
          on: pull_request
          jobs:
            test:
              environment: preview
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: refs/pull/\${{ github.event.number }}/merge
                - run: make
        `,
      },
    ],
  },
});
