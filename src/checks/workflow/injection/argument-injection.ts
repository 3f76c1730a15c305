import type { Answer } from "../../../domain/finding/finding.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
} from "../../../domain/workflow/flow/in-words.ts";
import { optionArguments } from "../../../domain/workflow/flow/script/arguments/option-arguments.ts";
import { mayHoldTaint } from "../../../domain/workflow/flow/may-hold-taint.ts";
import { mayCarry } from "../../../domain/workflow/flow/through/may-carry.ts";
import { placeIn, scriptTrace, taintIn } from "../../../domain/workflow/flow/script-taints.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const PROGRAMS =
  /\b(?:git|curl|wget|(?:bsd)?tar|zip|rsync|ssh|scp|sftp|find|sort|man|np[mx]|yarn|pnpm|pip3?|uv|gem|cargo|go|c?make|mvn|gradlew?|docker|podman|helm|terraform|ansible-playbook|pytest|php|gcc|chrome|hg|svn|psql|mysql|ffmpeg|7z|xargs|sed)\b[^\n]*[$%]/;

/** Commits, packages and pull requests of strangers decide nothing here; people who may push do not need this. */
const OUTSIDE = new Set(["event", "artifact", "checkout"]);

function* look(step: Step): Generator<Answer> {
  for (const command of scriptTrace(step)?.commands ?? []) {
    for (const { program, option, value, word } of optionArguments(command)) {
      const taint = taintIn(value, step, true);
      if (taint === undefined || !OUTSIDE.has(taint.origin)) continue;
      const at = placeIn(step, word);
      const { because } = taint;
      const message = `${sourceInWords(taint)}${wayInWords(taint)} can be an option of ${program}, such as ${option}: ${because}`;
      const severity = taint.severity === "critical" ? "medium" : lowered(taint.severity, 2);
      yield { message, at, flow: flowTo(taint, at), severity, confidence: "medium" };
    }
  }
}

export default defineCheck({
  id: "argument-injection",
  title: "Untrusted text can be read as an option",
  severity: "medium",
  onlyWith: ["pull_request", "issue", "comment", "discussion", "workflow_run", "composite"],
  why: "A word that begins with untrusted text can begin with a dash. `git`, `curl`, `tar` and their like have options that run a program or write a file, in quotes as well as without them.",
  fix: 'Put `--` before the word (`git checkout -- "$NAME"`, where the program knows it), a prefix that is no dash (`"refs/heads/$NAME"`), or check it first.',

  step: (step) =>
    mayCarry(step) && PROGRAMS.test(step.run?.text ?? "") && mayHoldTaint(step, "outsiders")
      ? look(step)
      : [],

  examples: {
    bad: [
      {
        title: "a title among the arguments of git",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: |
                    ref=$(echo "$BODY" | cut -d' ' -f2)
                    git fetch origin "$ref"
                    #                ^^^^^^ medium: can be an option of git, such as \`--upload-pack\`
        `,
      },
      {
        title: "a title inside of a program for sed",
        yaml: `
          on: issues
          permissions: {}
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.issue.title }}
                  run: sed -i "s/@TITLE@/$TITLE/" page.html
                  #           ^^^^^^^^^^^^^^^^^^^ low: can be an option of sed
        `,
      },
    ],
    good: [
      {
        title: "behind a double dash, behind an option and behind a fixed beginning",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: |
                    git checkout -- "$BODY"
                    git commit -m "$BODY"
                    git fetch origin "refs/heads/$BODY"
        `,
      },
      {
        title: "a number, and a program that runs nothing",
        yaml: `
          on: issues
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    NUMBER: \${{ github.event.issue.number }}
                    TITLE: \${{ github.event.issue.title }}
                  run: |
                    git checkout "$NUMBER"
                    echo "$TITLE"
        `,
      },
    ],
  },
});
