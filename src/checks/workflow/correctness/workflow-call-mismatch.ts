import { callFaults } from "../../../domain/workflow/schema/call-faults.ts";
import { defineCheck } from "../../define-check.ts";

const BUILD = `
  on:
    workflow_call:
      inputs:
        version: { type: string, required: true }
        fast: { type: boolean }
        level: { type: number, default: 1 }
      secrets:
        token: { required: true }
        extra: {}
  jobs:
    build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
`;

export default defineCheck({
  id: "workflow-call-mismatch",
  title: "Caller and called workflow do not agree",
  severity: "medium",
  onlyWith: ["uses"],
  why: "GitHub refuses the call, so that neither the tests nor the release in the called workflow run.",
  fix: "Hand over the inputs and secrets that the called workflow declares, by their names and kinds.",

  *job(job) {
    for (const { message, place } of callFaults(job)) yield { at: place, message };
  },

  examples: {
    bad: [
      {
        title: "inputs and secrets that it does not take, and those that it needs",
        yaml: `
          on: push
          jobs:
            build:
              uses: ./.github/workflows/build.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: needs the input \`version\`
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ needs the secret \`token\`
              with:
                verison: 1.0.0
                #^^^^^^ no input \`verison\`; \`version\` is meant?
                fast: maybe
                #     ^^^^^ \`fast\` is a boolean
                level: high
                #      ^^^^ \`level\` is a number
              secrets:
                tokn: \${{ secrets.TOKEN }}
                #^^^ takes no secret \`tokn\`
        `,
        files: { ".github/workflows/build.yml": BUILD },
      },
      {
        title:
          "a workflow that cannot be called, and versions where there are none and where they are missing",
        yaml: `
          on: push
          jobs:
            one:
              uses: ./.github/workflows/ci.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ has no \`workflow_call\`
            two:
              uses: ./.github/workflows/ci.yml@main
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ called without a version
            five:
              uses: org/shared@v1
              #     ^^^^^^^^^^^^^ names no file of a workflow
            four:
              uses: ./.github/workflows/gone.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no workflow
            three:
              uses: org/shared/.github/workflows/build.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ names no version
        `,
        files: {
          ".github/workflows/ci.yml": `
            on: push
            jobs:
              build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
          `,
        },
      },
    ],
    good: [
      {
        title: "all that it needs, in any case",
        yaml: `
          on: push
          jobs:
            build:
              uses: ./.github/workflows/build.yml
              with: { VERSION: 1.0.0, fast: "\${{ github.ref_protected }}", level: 2.5 }
              secrets: { TOKEN: "\${{ secrets.A }}" }
            again:
              uses: $/.github/workflows/build.yml
              with: { version: 1, fast: true }
              secrets: inherit
        `,
        files: { ".github/workflows/build.yml": BUILD },
      },
      {
        title: "a workflow of another repository, and one by an expression",
        yaml: `
          on: push
          jobs:
            build:
              uses: org/shared/.github/workflows/build.yml@v1
              with: { anything: 1 }
            made:
              uses: \${{ vars.WORKFLOW }}
        `,
      },
    ],
  },
});
