import type { Edit, Fix } from "../../../domain/finding/finding.ts";
import {
  type Condition,
  conditionsIn,
  isPastedText,
} from "../../../domain/workflow/expression/conditions-in.ts";
import { findExpressions } from "../../../domain/workflow/expression/find-expressions.ts";
import { parseExpression } from "../../../domain/workflow/expression/parse-expression.ts";
import { replace, setKey } from "../../../domain/workflow/fix/edits.ts";
import { defineCheck } from "../../define-check.ts";

/** The header of a block: how it is folded, and what becomes of its last line break. */
const HEADER = /^(:[ \t]+(?:[&!]\S+[ \t]+)*[|>])([-+]?)(\d?)([-+]?)(?=[ \t\r\n])/;

/** `|` keeps the break after the braces; `|-` does not. */
function stripBreak({ key, job, text }: Condition): Edit | undefined {
  const { path, source } = job.workflow;
  const from = key.end.offset;
  const header = HEADER.exec(source.slice(from, text.place.start.offset));
  if (header === null) return undefined;
  const [whole, start = "", , digits = ""] = header;
  return { path, from, to: from + whole.length, text: `${start}${digits}-` };
}

function trimmed(condition: Condition): Edit | undefined {
  const { text, job } = condition;
  const { start, end } = text.place;
  const isRaw = job.workflow.source.slice(start.offset, end.offset) === text.text;
  return isRaw ? replace(text.place, text.text.trim()) : stripBreak(condition);
}

/** Braces in the middle of a condition that is one without them. */
function joined({ text, owner, job }: Condition): Edit | undefined {
  const bare = text.text
    .replaceAll(/\$\{\{|\}\}/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (/: | #|["\\]/.test(bare) || parseExpression(bare, 0).expr === undefined) return undefined;
  return setKey(job.workflow.file, owner, "if", `\${{ ${bare} }}`);
}

function fixesOf(condition: Condition): readonly Fix[] {
  const { text } = condition.text;
  const [only, ...more] = findExpressions(text);
  const isOnly = more.length === 0 && only !== undefined;
  const isWhole = isOnly && text.trim().length === only.to - only.from;
  const edit = isWhole ? trimmed(condition) : joined(condition);
  if (edit === undefined) return [];
  const title = isWhole
    ? "take the white space around the braces away"
    : "put all of it between one pair of braces";
  return [{ title, safe: isWhole, edits: [edit] }];
}

export default defineCheck({
  id: "unsound-condition",
  title: "Condition is always true",
  severity: "high",
  aliases: ["zizmor:unsound-condition"],
  onlyWith: ["${{"],
  why: "Whatever stands beside `${{ }}`, a line break of a block too, makes the condition a text, and a text that is not empty is true.",
  fix: "Leave the braces out, or let nothing stand beside them; write `|-` in place of `|`.",

  *workflow(workflow) {
    for (const condition of conditionsIn(workflow))
      if (isPastedText(condition.text)) {
        const what = condition.step ? "step" : "job";
        const message = `this ${what} always runs: what stands beside the braces makes the condition a text, and texts are true`;
        yield { at: condition.key, message, fixes: fixesOf(condition) };
      }
  },

  examples: {
    bad: [
      {
        title: "a block, whose last line break counts",
        yaml: `
          on: push
          jobs:
            build:
              if: |
              #^ high: this job always runs
                \${{ github.ref == 'refs/heads/main' }}
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                  if: >2
                  #^ high: this step always runs
                    \${{
                      github.ref == 'refs/heads/main'
                    }}
        `,
      },
      {
        title: "two pairs of braces, and one in the middle",
        yaml: `
          on: push
          jobs:
            build:
              if: \${{ github.ref == 'refs/heads/main' }} && \${{ github.actor != 'x' }}
              #^ always runs
              runs-on: ubuntu-latest
              steps:
                - if: github.ref_type == 'tag' && \${{ vars.RELEASE }}
                # ^^ always runs
                  run: npm publish
        `,
      },
      {
        title: "blanks in quotes",
        yaml: `
          on: push
          jobs:
            build:
              if: " \${{ vars.RELEASE }} "
              #^ always runs
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a step of an action",
        yaml: `
          runs:
            using: composite
            steps:
              - run: make
                shell: bash
                if: \${{ inputs.a }} it is
                #^ always runs
        `,
      },
    ],
    good: [
      {
        title: "nothing beside the braces",
        yaml: `
          on: push
          jobs:
            build:
              if: \${{ github.ref == 'refs/heads/main' }}
              runs-on: ubuntu-latest
              steps:
                - if: |-
                    \${{ github.ref == 'refs/heads/main' }}
                  run: make
                - if: >-
                    \${{
                      github.ref == 'refs/heads/main'
                    }}
                  run: make
        `,
      },
      {
        title: "no braces at all, in as many lines as one likes",
        yaml: `
          on: push
          jobs:
            build:
              if: |
                github.ref == 'refs/heads/main'
                  && github.actor != 'x'
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
