import type { Answer } from "../../../domain/finding/finding.ts";
import type { Context } from "../../../domain/workflow/expression/ast.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { flowingContexts } from "../../../domain/workflow/expression/walk-expression.ts";
import { liftToEnv } from "../../../domain/workflow/fix/lift-to-env.ts";
import {
  flowTo,
  sourceInWords,
  wayInWords,
  worstOf,
} from "../../../domain/workflow/flow/in-words.ts";
import { indirectTaints } from "../../../domain/workflow/flow/indirect-taints.ts";
import { mayPassOn } from "../../../domain/workflow/flow/through/may-carry.ts";
import { type Code, codeOf } from "../../../domain/workflow/injection/code-inputs.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const PASSES_ON = new Set(["steps", "needs", "env", "matrix"]);

function* inspect(step: Step, { text, what }: Code, context: Context): Generator<Answer> {
  const taint = worstOf(indirectTaints({ context, text, stage: step }));
  if (taint === undefined) return;
  const at = text.at(context.from, context.to);
  const name = text.text.slice(context.from, context.to);
  const { severity, confidence, because } = taint;
  const message = `\`${name}\` is pasted into ${what} and holds ${sourceInWords(taint)}${wayInWords(taint)}: ${because}`;
  const edits = liftToEnv(step, { script: text, stretch: context });
  const fixes = edits ? [{ title: "Hand the value over as a variable", safe: false, edits }] : [];
  yield { message, at, flow: flowTo(taint, at), severity, confidence, fixes };
}

const isDetour = (context: Context, step: Step): boolean =>
  PASSES_ON.has(context.path[0] ?? "") && mayPassOn(context, step);

function* look(step: Step, code: Code): Generator<Answer> {
  for (const { expr } of expressionsIn(code.text)) {
    for (const context of expr ? flowingContexts(expr) : [])
      if (isDetour(context, step)) yield* inspect(step, code, context);
  }
}

export default defineCheck({
  id: "script-injection-indirect",
  title: "Untrusted text becomes code after a detour",
  severity: "high",
  onlyWith: ["steps.", "needs.", "env.", "matrix.", "steps[", "needs[", "env[", "matrix["],
  why: "An output, a variable or a matrix that was filled with a title, a branch name or a file from a pull request is as untrusted as that text itself. Pasted into a script it is run, however many steps and jobs lie between.",
  fix: 'Hand the output over as a variable as well: `env: VALUE: ${{ steps.x.outputs.y }}` on the step and `"$VALUE"` in the script.',

  step(step) {
    const codes = codeOf(step);
    const [only] = codes;
    if (only === undefined) return [];
    return codes.length === 1 ? look(step, only) : codes.flatMap((code) => [...look(step, code)]);
  },

  examples: {
    bad: [
      {
        title: "a branch name that a script cleans, writes to an output and pastes later",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            preview:
              runs-on: ubuntu-latest
              steps:
                - id: branch
                  run: echo "name=\${GITHUB_HEAD_REF#feature/}" >> "$GITHUB_OUTPUT"
                - run: ./deploy.sh \${{ steps.branch.outputs.name }}
                #                      ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: holds \`$GITHUB_HEAD_REF\` by way of the output \`name\`
        `,
      },
      {
        title: "a title that crosses jobs, through a variable and two outputs",
        yaml: `
          on: issues
          jobs:
            read:
              permissions: {}
              runs-on: ubuntu-latest
              outputs:
                title: \${{ steps.parse.outputs.title }}
              steps:
                - id: parse
                  env:
                    TITLE: \${{ github.event.issue.title }}
                  run: |
                    short="\${TITLE:0:40}"
                    {
                      echo "kind=bug"
                      echo "title=$short"
                    } >> "$GITHUB_OUTPUT"
            reply:
              needs: read
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - run: echo "\${{ needs.read.outputs.title }} \${{ needs.read.outputs.kind }}"
                #                ^^^^^^^^^^^^^^^^^^^^^^^^ high: the output \`title\` of the job \`read\`
        `,
      },
      {
        title: "a file of another run's artifact that becomes a variable of the job",
        yaml: `
          on:
            workflow_run:
              workflows: [test]
              types: [completed]
          permissions:
            pull-requests: write
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
                    github-token: \${{ github.token }}
                - run: echo "PR=$(cat pr.txt)" >> "$GITHUB_ENV"
                - run: gh pr comment \${{ env.PR }} --body done
                #                        ^^^^^^ critical: a file of another run's artifact
        `,
      },
      {
        title: "a matrix made of the names of changed files",
        yaml: `
          on: pull_request
          jobs:
            list:
              runs-on: ubuntu-latest
              outputs:
                files: \${{ steps.changed.outputs.all_changed_files }}
              steps:
                - id: changed
                  uses: tj-actions/changed-files@v35
            lint:
              needs: list
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  file: \${{ fromJSON(needs.list.outputs.files) }}
              steps:
                - run: lint \${{ matrix.file }}
                #               ^^^^^^^^^^^ high: \`all_changed_files\` of tj-actions/changed-files
        `,
      },
    ],
    good: [
      {
        title: "the output as a variable",
        yaml: `
          on: pull_request_target
          jobs:
            preview:
              runs-on: ubuntu-latest
              steps:
                - id: branch
                  run: echo "name=\${GITHUB_HEAD_REF#feature/}" >> "$GITHUB_OUTPUT"
                - run: ./deploy.sh "$NAME"
                  env:
                    NAME: \${{ steps.branch.outputs.name }}
        `,
      },
      {
        title: "an output that holds a commit and one whose text is cleaned",
        yaml: `
          on: pull_request_target
          jobs:
            preview:
              runs-on: ubuntu-latest
              steps:
                - id: branch
                  run: |
                    echo "sha=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
                    echo "slug=\${GITHUB_HEAD_REF//[^a-z0-9]/}" >> "$GITHUB_OUTPUT"
                - run: ./deploy.sh \${{ steps.branch.outputs.sha }} \${{ steps.branch.outputs.slug }}
        `,
      },
    ],
  },
});
