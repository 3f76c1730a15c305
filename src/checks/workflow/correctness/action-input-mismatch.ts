import type { Answer } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { actionFaults, agrees } from "../../../domain/workflow/schema/action-faults.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const NOTHING: readonly Answer[] = [];

function* inspect(step: Step): Generator<Answer> {
  for (const { place, meant, ...fault } of actionFaults(step)) {
    const isFree = meant !== undefined && step.with.get(meant) === undefined;
    const fixes = isFree
      ? [{ title: `write \`${meant}\``, safe: false, edits: [replace(place, meant)] }]
      : [];
    yield { at: place, ...fault, fixes };
  }
}

export default defineCheck({
  id: "action-input-mismatch",
  title: "Action is given inputs it does not take, or not those it needs",
  severity: "medium",
  onlyWith: ["uses"],
  why: "An action never sees a misspelt input: `persist_credentials: false` leaves the token where it is, without a word but a warning in the log.",
  fix: "Write the input as the action's page names it.",

  step: (step) => (agrees(step) ? NOTHING : inspect(step)),

  examples: {
    bad: [
      {
        title:
          "a misspelt input that should have kept the token away, a missing and an unknown one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with: { persist_credentials: false }
                  #       ^^^^^^^^^^^^^^^^^^^ medium: \`persist-credentials\` is meant?
                - uses: actions/cache@v4
                #       ^^^^^^^^^^^^^^^^ medium: needs the input \`key\`
                  with: { path: node_modules }
                - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                  with: { anything: 1 }
                  #       ^^^^^^^^ low: no input \`anything\`
                - uses: reviewdog/action-actionlint@v1
                  with: { fail_on_error: true }
                  #       ^^^^^^^^^^^^^ info: deprecated
        `,
      },
      {
        title: "an action of this repository",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./.github/actions/greet
                #       ^^^^^^^^^^^^^^^^^^^^^^^ medium: needs the input \`message\`
                  with: { name: a, mesage: b }
                  #                ^^^^^^ \`message\` is meant?
        `,
        files: {
          ".github/actions/greet/action.yml": `
            name: greet
            inputs:
              message: { required: true }
              name: { required: true, default: you }
            runs: { using: composite, steps: [{ run: make, shell: bash }] }
          `,
        },
      },
    ],
    good: [
      {
        title: "inputs as the actions know them, in any case, and actions that nobody here knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                  with: { Fetch-Depth: 0, persist-credentials: false }
                - uses: org/unknown@v1
                  with: { anything: 1 }
                - uses: docker://alpine:3.22
                  with: { args: a, anything: 1 }
        `,
      },
      {
        title: "an action that may have learnt another way since the table was taken",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                  with: { path: node_modules, args: a, key: b }
        `,
      },
      {
        title: "inputs that an expression makes",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                  with: \${{ fromJSON(vars.CACHE) }}
                - uses: actions/checkout@v5
        `,
      },
    ],
  },
});
