import type { Confidence, Persona } from "../../../domain/finding/severity.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

interface Instead {
  readonly instead: string;
  readonly confidence: Confidence;
  readonly persona: Persona;
}

const plain = (instead: string): Instead => ({ instead, confidence: "high", persona: "regular" });

/** Actions whose whole work a program of the runner does; those that take more than a line are pedantic. */
const INSTEAD: Readonly<Record<string, Instead>> = {
  "ncipollo/release-action": plain("gh release"),
  "softprops/action-gh-release": plain("gh release"),
  "elgohr/github-release-action": plain("gh release"),
  "svenstaro/upload-release-action": plain("gh release upload"),
  "dacbd/create-issue-action": plain("gh issue create"),
  "actions-ecosystem/action-add-labels": plain("gh pr edit --add-label"),
  "actions-ecosystem/action-remove-labels": plain("gh pr edit --remove-label"),
  "addnab/docker-run-action": plain("docker run"),
  "sergeysova/jq-action": plain("jq"),
  "stefanzweifel/git-auto-commit-action": {
    instead: "git commit",
    confidence: "low",
    persona: "pedantic",
  },
  "endbug/add-and-commit": { instead: "git commit", confidence: "low", persona: "pedantic" },
  "dtolnay/rust-toolchain": { instead: "rustup", confidence: "medium", persona: "pedantic" },
  "peter-evans/create-pull-request": {
    instead: "gh pr create",
    confidence: "low",
    persona: "pedantic",
  },
  "peter-evans/create-or-update-comment": {
    instead: "gh pr comment",
    confidence: "low",
    persona: "pedantic",
  },
};

export default defineCheck({
  id: "superfluous-actions",
  title: "The runner can do without this action",
  severity: "info",
  aliases: ["zizmor:superfluous-actions"],
  why: "Every action of somebody else is code that runs with the job's token. Where a program of the runner does the same, there is one less to trust.",
  fix: "Call the program in a script.",
  onlyWith: ["uses"],

  *job(job) {
    for (const use of usesOf(job)) {
      const { reference, step } = use;
      if (reference.kind !== "action" || step === undefined) continue;
      const found = INSTEAD[reference.name];
      if (found === undefined) continue;
      const { instead, confidence, persona } = found;
      const message = `\`${instead}\` on the runner does the work of \`${reference.name}\``;
      yield { at: placeOfUse(use), message, confidence, persona };
    }
  },

  examples: {
    bad: [
      {
        title: "a release made by an action",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: softprops/action-gh-release@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: \`gh release\` on the runner
        `,
      },
      {
        title: "a toolchain, a comment and a label",
        yaml: `
          on: pull_request
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: dtolnay/rust-toolchain@stable
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`rustup\`
                - uses: peter-evans/create-or-update-comment@v5
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`gh pr comment\`
                - uses: actions-ecosystem/action-add-labels@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`gh pr edit --add-label\`
        `,
      },
    ],
    good: [
      {
        title: "scripts, and actions that do more than a program of the runner",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh release create v1
                - uses: actions/checkout@v5
        `,
      },
      {
        title: "another action of the same owner",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: softprops/turnstyle@v3
        `,
      },
    ],
  },
});
