import type { Answer } from "../../../domain/finding/finding.ts";
import {
  flowTo,
  sourceInWords,
  wayInWords,
  worstOf,
} from "../../../domain/workflow/flow/in-words.ts";
import { taintsIn } from "../../../domain/workflow/flow/taints-in.ts";
import { isPrivileged } from "../../../domain/workflow/power/triggers.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const CACHES =
  /^(?:actions\/cache(?:\/(?:save|restore))?|buildjet\/cache|(?:runs-on|ubicloud|useblacksmith|warpbuilds)\/cache|tespkg\/actions-cache)$/;

/** What each input decides. */
const INPUTS: readonly (readonly [string, string])[] = [
  ["key", "under which name a cache is read and kept"],
  ["restore-keys", "which cache is read"],
  ["path", "where the files of a cache are put"],
];
const OUTSIDE = new Set(["event", "artifact", "checkout"]);

function* inspect(step: Step): Generator<Answer> {
  for (const [name, effect] of INPUTS) {
    const text = step.with.get(name);
    if (text?.text.includes("${{") !== true) continue;
    const taint = worstOf(taintsIn(text, step).filter(({ origin }) => OUTSIDE.has(origin)));
    if (taint === undefined || (taint.severity !== "critical" && taint.severity !== "high"))
      continue;
    const { confidence, because } = taint;
    const message = `${sourceInWords(taint)}${wayInWords(taint)} decides ${effect}: ${because}`;
    const at = text.place;
    yield { message, at, flow: flowTo(taint, at), severity: "medium", confidence };
  }
}

export default defineCheck({
  id: "cache-key-injection",
  title: "Untrusted text chooses a cache",
  severity: "medium",
  onlyWith: ["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion"],
  why: "On these events a cache belongs to the default branch. Whoever chooses its key can name one that a release restores later; whoever chooses its path decides which files it replaces.",
  fix: "Make the key of things that the repository holds, such as `hashFiles('package-lock.json')`, and write the path out.",

  *step(step) {
    const { uses, job } = step;
    if (uses === undefined || !CACHES.test(actionOf(uses.text))) return;
    if (job.workflow.triggers.some(isPrivileged)) yield* inspect(step);
  },

  examples: {
    bad: [
      {
        title: "a key made of a fork's branch",
        yaml: `
          on: pull_request_target
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830
                  with:
                    path: ~/.npm
                    key: npm-\${{ github.head_ref }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: under which name a cache is read and kept
        `,
      },
      {
        title: "a path out of a title",
        yaml: `
          on: issues
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache/restore@0057852bfaa89a56745cba8c7296529d2fc39830
                  with:
                    path: out/\${{ github.event.issue.title }}
                    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: where the files of a cache are put
                    key: pages
        `,
      },
    ],
    good: [
      {
        title: "a key made of a file's digest and a number",
        yaml: `
          on: pull_request_target
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830
                  with:
                    path: ~/.npm
                    key: \${{ hashFiles('package-lock.json') }}-\${{ github.event.number }}
        `,
      },
      {
        title: "a branch's own cache on its own event",
        yaml: `
          on: pull_request
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830
                  with:
                    path: ~/.npm
                    key: npm-\${{ github.head_ref }}
        `,
      },
    ],
  },
});
