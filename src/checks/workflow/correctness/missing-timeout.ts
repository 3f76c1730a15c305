import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "missing-timeout",
  title: "Job may run for six hours",
  severity: "low",
  persona: "pedantic",
  why: "A job that hangs, or that somebody makes hang, holds its runner, its token and its secrets for six hours.",
  fix: "Add `timeout-minutes`, somewhat longer than the job ever took.",

  *job({ workflow, id, place, uses, timeoutMinutes, steps }) {
    if (workflow.kind !== "workflow" || uses || timeoutMinutes) return;
    if (steps.length > 0 && steps.every((step) => step.timeoutMinutes)) return;
    yield { at: place, message: `nothing ends the job \`${id}\` before six hours are over` };
  },

  examples: {
    bad: [
      {
        title: "no limit",
        yaml: `
          on: push
          jobs:
            build:
            #^^^^ low: nothing ends the job \`build\`
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a limit of one step of two",
        yaml: `
          on: push
          jobs:
            build:
            #^^^^ nothing ends
              runs-on: ubuntu-latest
              steps: [{ run: make, timeout-minutes: 5 }, { run: make test }]
        `,
      },
    ],
    good: [
      {
        title: "a limit of the job, or of each step",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              timeout-minutes: 10
              steps: [{ run: make }]
            test:
              runs-on: ubuntu-latest
              steps: [{ run: make, timeout-minutes: 5 }]
            call:
              uses: ./.github/workflows/test.yml
        `,
      },
      {
        title: "an action",
        yaml: `
          runs: { using: composite, steps: [{ run: make, shell: bash }] }
        `,
      },
    ],
  },
});
