import type { Job, Step } from "../../../domain/workflow/model.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { folderOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const LOCAL = /^\.\//;

const fix = (uses: Text, safe: boolean) => ({
  title: "Take it from this repository's own commit",
  safe,
  edits: [replace(uses.place, uses.text.replace(LOCAL, "$/"))],
});

const beforeOf = (step: Step): readonly Step[] =>
  step.job.steps.slice(0, step.job.steps.indexOf(step));

/** Another repository's action, put into a folder of the workspace. */
function isForeign(uses: Text, before: readonly Step[]): boolean {
  const path = folderOf(uses.text);
  return before.some((step) => {
    const folder = folderOf(step.with.get("path")?.text ?? "");
    return folder !== "" && path.startsWith(folder);
  });
}

const message = (uses: string): string =>
  `\`${uses}\` is whatever stands in the workspace by then; \`${uses.replace(LOCAL, "$/")}\` is this repository's own`;

function* callOf({ uses }: Job) {
  if (uses && LOCAL.test(uses.text))
    yield { at: uses.place, message: message(uses.text), fixes: [fix(uses, true)] };
}

function* useOf(step: Step, uses: Text) {
  const before = beforeOf(step);
  if (isForeign(uses, before)) return;
  // An action that the job builds first exists nowhere else.
  const safe = !before.some(({ run }) => run !== undefined);
  yield { at: uses.place, message: message(uses.text), fixes: [fix(uses, safe)] };
}

export default defineCheck({
  id: "self-repository",
  title: "A local action is taken from the workspace",
  severity: "low",
  aliases: ["zizmor:self-repository"],
  onlyWith: ["./"],
  why: "`./x` is looked up in the workspace, which earlier steps fill and change: a checkout of another commit, a build, an artifact. `$/x` always is the file of the commit that the workflow comes from.",
  fix: "Write `$/` in place of `./`.",

  job: (job) => (job.uses === undefined ? [] : callOf(job)),
  step: (step) => (step.uses && LOCAL.test(step.uses.text) ? useOf(step, step.uses) : []),

  examples: {
    bad: [
      {
        title: "an action and a workflow",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: ./.github/actions/setup
                #       ^^^^^^^^^^^^^^^^^^^^^^^ low: \`$/.github/actions/setup\` is this repository's own
            call:
              uses: ./.github/workflows/other.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: whatever stands in the workspace
        `,
      },
      {
        title: "in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: ./setup
              #       ^^^^^^^ low: whatever stands in the workspace
        `,
      },
    ],
    good: [
      {
        title: "from the own commit",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: $/.github/actions/setup
                - uses: actions/checkout@v4
            call:
              uses: $/.github/workflows/other.yml
        `,
      },
      {
        title: "an action of another repository that was checked out",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    repository: org/actions
                    path: shared
                - uses: ./shared/setup
        `,
      },
    ],
  },
});
