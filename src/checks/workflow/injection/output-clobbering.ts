import type { Answer } from "../../../domain/finding/finding.ts";
import { runnerWrites } from "../../../domain/workflow/flow/runner-files/breaks-out.ts";
import { mayWrite } from "../../../domain/workflow/flow/runner-files/environment-writes.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
} from "../../../domain/workflow/flow/in-words.ts";
import { mayCarry } from "../../../domain/workflow/flow/through/may-carry.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

function* look(step: Step): Generator<Answer> {
  for (const { record, taint, place, escape } of runnerWrites(step, "GITHUB_OUTPUT")) {
    if (escape === undefined) continue;
    const { confidence, because } = taint;
    const where = record.name === undefined ? "" : ` as \`${record.name}\``;
    const message = `${sourceInWords(taint)}${wayInWords(taint)} is written to \`GITHUB_OUTPUT\`${where}; ${escape}, so it can set any output of this step; ${because}`;
    const severity = lowered(taint.severity, 1);
    yield { message, at: place, flow: flowTo(taint, place), severity, confidence };
  }
}

export default defineCheck({
  id: "output-clobbering",
  title: "Untrusted text can set other outputs of the step",
  severity: "medium",
  onlyWith: ["github_output", "github.output", "::set-output"],
  why: "Each line of the file behind `GITHUB_OUTPUT` is an output. A body with a line break in it writes lines of its own, and so decides outputs that later steps trust: a version, an approval, a path.",
  fix: "Write it as a block whose end is a random word, or as one line (`tr -d '\\r\\n'`, `jq -c`).",

  step: (step) =>
    step.id !== undefined && mayCarry(step) && mayWrite(step, "GITHUB_OUTPUT") ? look(step) : [],

  examples: {
    bad: [
      {
        title: "a body with line breaks behind a fixed name",
        yaml: `
          on: issues
          permissions: {}
          jobs:
            read:
              runs-on: ubuntu-latest
              steps:
                - id: issue
                  env:
                    BODY: \${{ github.event.issue.body }}
                  run: |
                    echo "approved=false" >> "$GITHUB_OUTPUT"
                    echo "body=$BODY" >> "$GITHUB_OUTPUT"
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: it may hold line breaks
        `,
      },
      {
        title: "a block that ends with a word that everybody knows",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            read:
              runs-on: ubuntu-latest
              steps:
                - id: comment
                  env:
                    BODY: \${{ github.event.comment.body }}
                  run: |
                    echo "text<<EOF" >> "$GITHUB_OUTPUT"
                    echo "$BODY" >> "$GITHUB_OUTPUT"
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: its end can be guessed
                    echo "EOF" >> "$GITHUB_OUTPUT"
        `,
      },
    ],
    good: [
      {
        title: "a block with a random end",
        yaml: `
          on: issues
          jobs:
            read:
              runs-on: ubuntu-latest
              steps:
                - id: issue
                  env:
                    BODY: \${{ github.event.issue.body }}
                  run: |
                    end=$(uuidgen)
                    echo "body<<$end" >> "$GITHUB_OUTPUT"
                    echo "$BODY" >> "$GITHUB_OUTPUT"
                    echo "$end" >> "$GITHUB_OUTPUT"
        `,
      },
      {
        title: "a title, which GitHub keeps to one line, and a body without its line breaks",
        yaml: `
          on: issues
          jobs:
            read:
              runs-on: ubuntu-latest
              steps:
                - id: issue
                  env:
                    TITLE: \${{ github.event.issue.title }}
                    BODY: \${{ github.event.issue.body }}
                  run: |
                    echo "title=$TITLE" >> "$GITHUB_OUTPUT"
                    echo "body=$(echo "$BODY" | tr -d '\\\\r\\\\n')" >> "$GITHUB_OUTPUT"
        `,
      },
    ],
  },
});
