import type { Step } from "../../../domain/workflow/model.ts";
import { folderOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import { exposureOf } from "../../../domain/workflow/untrusted/exposure-of.ts";
import { untracedRef } from "../../../domain/workflow/untrusted/untraced-ref.ts";
import { defineCheck } from "../../define-check.ts";

function* untraced(step: Step) {
  const found = untracedRef(step);
  if (found === undefined) return;
  const { text, words } = found;
  const ref = { words, path: [], whose: "stranger", moving: true } as const;
  const exposure = exposureOf({ step, ref });
  if (exposure === undefined || !exposure.powerful || exposure.start.who !== "external") return;
  const folder = folderOf(step.with.get("path")?.text ?? "");
  const runs = executionsAfter({ step, place: text.place, folder }).length > 0;
  yield {
    at: text.place,
    related: [exposure.start.trigger.place],
    severity: runs ? ("medium" as const) : ("low" as const),
    confidence: "low" as const,
    message: `brings in whatever \`${words}\` names, which this file does not tell: ${exposure.because}`,
  };
}

export default defineCheck({
  id: "untraced-checkout",
  title: "Nobody can tell whose code is checked out",
  severity: "medium",
  confidence: "low",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion"],
  why: "A step before decides at run time which commit the job gets, on an event that strangers cause. If that commit can be a pull request's, a stranger's code runs with the repository's rights, and neither a reader nor a scanner sees it.",
  fix: "Name the commit in the workflow itself (`github.event.pull_request.base.sha`, `github.sha`), or give the job that looks at foreign code no rights.",

  step: (step) => (step.uses === undefined ? [] : untraced(step)),

  examples: {
    bad: [
      {
        title: "a reference of which the file does not tell whose it is",
        yaml: `
          on: issue_comment
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: some/lookup@v1
                  id: find
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ steps.find.outputs.commit }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: which this file does not tell
                - run: make
        `,
      },
      {
        title: "a job before that decides, and nothing run so far",
        yaml: `
          on: pull_request_target
          jobs:
            choose:
              runs-on: ubuntu-latest
              outputs: { commit: "\${{ steps.a.outputs.commit }}" }
              steps: [{ id: a, uses: some/lookup@v1 }]
            look:
              needs: choose
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ needs.choose.outputs.commit }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: which this file does not tell
        `,
      },
    ],
    good: [
      {
        title: "a commit of ours",
        yaml: `
          on: issue_comment
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with: { ref: "\${{ github.sha }}" }
                - run: make
        `,
      },
      {
        title: "on an event of people who may write, or with nothing to lose",
        yaml: `
          on: [push, pull_request_target]
          jobs:
            test:
              if: github.event_name == 'push'
              runs-on: ubuntu-latest
              steps:
                - { id: find, uses: some/lookup@v1 }
                - uses: actions/checkout@v4
                  with: { ref: "\${{ steps.find.outputs.commit }}" }
            poor:
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - { id: find, uses: some/lookup@v1 }
                - uses: actions/checkout@v4
                  with: { ref: "\${{ steps.find.outputs.commit }}" }
        `,
      },
    ],
  },
});
