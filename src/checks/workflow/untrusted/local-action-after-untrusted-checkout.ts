import type { Severity } from "../../../domain/finding/severity.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
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

const severityOf = (exposure: Exposure): Severity =>
  lowered(exposure.powerful ? "critical" : "medium", reliefOf(exposure));

export default defineCheck({
  id: "local-action-after-untrusted-checkout",
  title: "A local action comes out of a stranger's tree",
  severity: "critical",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion", "workflow_call"],
  why: "`uses: ./x` takes the action from the workspace. After the checkout of a pull request that is the stranger's action.yml, and it runs with everything the job holds.",
  fix: "Write `$/x`, which takes the action from the commit the workflow itself comes from, or check the stranger's code out into a folder of its own.",

  *job(job) {
    for (const arrival of arrivalsOf(job)) {
      const actions = executionsAfter(arrival).filter(({ how }) => how === "local action");
      const exposure = actions.length > 0 ? exposureOf(arrival) : undefined;
      if (exposure === undefined) continue;
      for (const { step, place, what } of actions) {
        const edit = replace(step.uses?.place ?? place, what.replace(/^\.\//, "$/"));
        yield {
          at: place,
          related: [exposure.start.trigger.place, arrival.place],
          flow: [exposure.start.trigger.place, arrival.place, place],
          severity: severityOf(exposure),
          confidence: confidenceOf(exposure, step),
          ...(arrival.folder === "" && {
            fixes: [
              {
                title: "Take the action from this repository's own commit",
                safe: true,
                edits: [edit],
              },
            ],
          }),
          message: `\`${what}\` comes out of the code behind \`${arrival.ref.words}\`: ${exposure.because}`,
        };
      }
    }
  },

  examples: {
    bad: [
      {
        title: "in the workspace itself",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - uses: ./.github/actions/setup
                #       ^^^^^^^^^^^^^^^^^^^^^^^ critical: comes out of the code behind
        `,
      },
      {
        title: "in the folder the code came into, with nothing to lose",
        yaml: `
          on: pull_request_target
          permissions: {}
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                    path: theirs
                - uses: ./setup
                - uses: ./theirs/setup
                #       ^^^^^^^^^^^^^^ medium: comes out of the code behind
        `,
      },
    ],
    good: [
      {
        title: "from the workflow's own commit",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - uses: $/.github/actions/setup
        `,
      },
      {
        title: "before their code comes",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: ./.github/actions/setup
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                    path: theirs
        `,
      },
    ],
  },
});
