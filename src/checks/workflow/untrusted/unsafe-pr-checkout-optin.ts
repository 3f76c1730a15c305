import type { Step } from "../../../domain/workflow/model.ts";
import { entryOf, removeKey } from "../../../domain/workflow/fix/edits.ts";
import { isPrivileged } from "../../../domain/workflow/power/triggers.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { standingOf } from "../../../domain/workflow/power/standing/standing-of.ts";
import { defineCheck } from "../../define-check.ts";

const KEY = "allow-unsafe-pr-checkout";

function fixesOf({ node, job }: Step) {
  const inputs = entryOf(node, "with")?.value;
  if (inputs?.kind !== "mapping") return [];
  const edit = removeKey(job.workflow.file, inputs, KEY);
  return edit ? [{ title: `Take \`${KEY}\` away`, safe: false, edits: [edit] }] : [];
}

export default defineCheck({
  id: "unsafe-pr-checkout-optin",
  title: "The guard of actions/checkout is switched off",
  severity: "high",
  onlyWith: [KEY],
  why: "Since 7.0 actions/checkout refuses a fork's code on `pull_request_target` and `workflow_run`, because the job holds the repository's token, secrets and runner. This input switches the refusal off.",
  fix: "Take the input away and build forks on `pull_request`. Where their code must be read here, keep it in a folder of its own, without credentials, and run nothing of it.",

  *step(step) {
    const { uses, job } = step;
    const allows = step.with.get(KEY);
    if (uses === undefined || actionOf(uses.text) !== "actions/checkout") return;
    if (allows === undefined || allows.text.trim() === "false") return;
    const { starters } = standingOf(job);
    const open = starters.find(({ who, trigger }) => who === "external" && isPrivileged(trigger));
    yield {
      at: allows.place,
      severity: open ? "high" : "medium",
      ...(open && { related: [open.trigger.place] }),
      fixes: fixesOf(step),
      message: open
        ? `lets the checkout take a fork's code although anybody can cause \`${open.trigger.name}\``
        : "lets the checkout take a fork's code, should such an event ever start this",
    };
  },

  examples: {
    bad: [
      {
        title: "on the event the guard is for",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v7
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                    allow-unsafe-pr-checkout: true
                    #                         ^^^^ high: although anybody can cause \`pull_request_target\`
        `,
      },
      {
        title: "where no such event starts it today",
        yaml: `
          on: push
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v7
                  with:
                    fetch-depth: 0
                    allow-unsafe-pr-checkout: "true"
                    #                          ^^^^ medium: should such an event ever start this
        `,
      },
    ],
    good: [
      {
        title: "the guard stays on",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v7
                  with:
                    allow-unsafe-pr-checkout: false
        `,
      },
      {
        title: "an input of that name of another action",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: some/action@v1
                  with:
                    allow-unsafe-pr-checkout: true
        `,
      },
    ],
  },
});
