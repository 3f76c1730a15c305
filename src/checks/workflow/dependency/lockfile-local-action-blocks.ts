import { lockedWorkflowOf } from "../../../domain/workflow/pins/lockfile/locked.ts";
import { lockfileOf } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "lockfile-local-action-blocks",
  title: "A local action keeps the workflow out of the lockfile",
  severity: "info",
  confidence: "high",
  hygiene: true,
  why: "`gh actions-lock` takes no workflow that uses an action by `./`, because what stands there is only known when the job runs. All its other actions stay unlocked with it.",
  fix: "Write `$/path`, which is the action of the commit that runs, and run `gh actions-lock` again.",
  onlyWith: ["./"],

  *workflow(workflow) {
    const lockfile = lockfileOf(workflow.repository);
    if (lockfile === undefined || workflow.kind === "action") return;
    if (lockedWorkflowOf(workflow, lockfile)) return;
    for (const use of workflow.jobs.flatMap(usesOf)) {
      const { reference, step } = use;
      if (step === undefined || reference.kind !== "local" || !reference.path.startsWith("."))
        continue;
      const message = `\`${reference.path}\` keeps this workflow out of the lockfile`;
      yield { at: placeOfUse(use), message };
    }
  },

  examples: {
    bad: [
      {
        title: "a local action in a repository with a lockfile",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./setup
                #       ^^^^^^^ info: keeps this workflow out
        `,
        files: { ".github/workflows/actions.lock": "version: v0.0.2\n" },
      },
      {
        title: "two of them",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./actions/one
                #       ^^^^^^^^^^^^^ keeps this workflow out
                - uses: "./actions/two"
                #        ^^^^^^^^^^^^^ keeps this workflow out
        `,
        files: { ".github/workflows/actions.lock": "version: v0.0.3\nworkflows: {}\n" },
      },
    ],
    good: [
      {
        title: "an action of the commit that runs, and a called workflow",
        yaml: `
          on: push
          jobs:
            call:
              uses: ./.github/workflows/build.yml
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: $/setup
        `,
        files: { ".github/workflows/actions.lock": "version: v0.0.2\n" },
      },
      {
        title: "no lockfile that it could be kept out of",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./setup
        `,
      },
    ],
  },
});
