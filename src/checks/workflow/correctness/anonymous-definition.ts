import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "anonymous-definition",
  title: "Workflow or job has no name",
  severity: "low",
  persona: "pedantic",
  aliases: ["zizmor:anonymous-definition"],
  why: "Required checks, badges and audit logs show the name; without one they show a path or an id that changes with the file.",
  fix: "Give it a `name`.",

  *workflow({ kind, name, place, jobs }) {
    if (kind !== "workflow") return;
    if (name === undefined) yield { at: place, message: "this workflow has no name" };
    for (const job of jobs)
      if (job.name === undefined && job.uses === undefined)
        yield { at: job.place, severity: "info", message: `the job \`${job.id}\` has no name` };
  },

  examples: {
    bad: [
      {
        title: "no name at all",
        yaml: `
          on: push
          #^ low: this workflow has no name
          jobs:
            build:
            #^^^^ info: the job \`build\` has no name
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "one job of two",
        yaml: `
          name: CI
          on: push
          jobs:
            build:
              name: Build
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            test:
            #^^^ has no name
              runs-on: ubuntu-latest
              steps: [{ run: make test }]
        `,
      },
    ],
    good: [
      {
        title: "names, and a job whose called workflow has one",
        yaml: `
          name: CI
          on: push
          jobs:
            build:
              name: Build
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            call:
              uses: ./.github/workflows/test.yml
        `,
      },
      {
        title: "an action",
        yaml: `
          description: sets up
          runs: { using: composite, steps: [{ run: make, shell: bash }] }
        `,
      },
    ],
  },
});
