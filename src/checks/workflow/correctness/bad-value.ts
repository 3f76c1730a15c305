import { lookOver } from "../../../domain/workflow/schema/look-over.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "bad-value",
  title: "Value is of a kind that the key does not take",
  severity: "medium",
  why: "GitHub refuses the file or reads the value as something else: `off` is a text to it, not a no.",
  fix: "Write `true` or `false`, a number, or one of the words that the key takes.",

  *workflow(workflow) {
    for (const { kind, message, place } of lookOver(workflow).faults)
      if (kind === "bad value") yield { at: place, message };
      else if (kind === "bad variable") yield { at: place, message, severity: "low" };
  },

  examples: {
    bad: [
      {
        title: "words for truths and numbers",
        yaml: `
          on: push
          cache-mode: readonly
          #           ^^^^^^^^ medium: where one of \`read\`, \`write\`
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                fail-fast: off
                #          ^^^ where \`true\` or \`false\` is wanted
                max-parallel: 1.5
                #             ^^^ where a whole number is wanted
              cancel-timeout-minutes: -1
              #                       ^^ where a number above zero is wanted
              steps:
                - run: make
                  timeout-minutes: two minutes
                  #                ^^^^^^^^^^^ where a number is wanted
        `,
      },
      {
        title: "a text where variables are wanted, and names that no shell could read",
        yaml: `
          on: push
          env: CI=1
          #    ^^^^ a mapping is wanted here
          jobs:
            build:
              runs-on: ubuntu-latest
              env:
                FOO BAR: a
                #^^^^^^ low: no name for an environment variable
              steps: [{ run: make }]
        `,
      },
      {
        title: "an action for a runtime that is none",
        yaml: `
          runs:
            using: nodejs
            #      ^^^^^^ where one of \`composite\`, \`docker\`
            main: index.js
        `,
      },
    ],
    good: [
      {
        title: "truths, numbers and expressions",
        yaml: `
          on: push
          cache-mode: write-only
          jobs:
            build:
              runs-on: ubuntu-latest
              continue-on-error: \${{ matrix.next }}
              timeout-minutes: 1.5
              strategy:
                fail-fast: False
                max-parallel: 2
                matrix: { next: [true, false] }
              container: null
              env: \${{ fromJSON('{}') }}
              steps: [{ run: make, timeout-minutes: "\${{ fromJSON(vars.T) }}" }]
        `,
      },
      {
        title: "a service and secrets as a whole",
        yaml: `
          on: push
          jobs:
            call: { uses: ./.github/workflows/a.yml, secrets: inherit }
            build:
              runs-on: [self-hosted, linux]
              services: \${{ fromJSON('{}') }}
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
