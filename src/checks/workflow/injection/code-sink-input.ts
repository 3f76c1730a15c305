import type { Answer } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
  worstOf,
} from "../../../domain/workflow/flow/in-words.ts";
import { taintsIn } from "../../../domain/workflow/flow/taints-in.ts";
import { type CodeInput, rareCodeInputs } from "../../../domain/workflow/injection/code-inputs.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

const isInside = (inner: Place, outer: Place): boolean =>
  inner.path === outer.path &&
  inner.start.offset >= outer.start.offset &&
  inner.end.offset <= outer.end.offset;

function* look(step: Step, inputs: readonly CodeInput[]): Generator<Answer> {
  for (const { text, what, sure } of inputs) {
    if (!text.text.includes("${{")) continue;
    const taint = worstOf(taintsIn(text, step).filter(({ severity }) => severity !== "info"));
    if (taint === undefined) continue;
    const at = taint.trail.findLast((place) => isInside(place, text.place)) ?? text.place;
    const { because } = taint;
    const message = `${sourceInWords(taint)}${wayInWords(taint)} becomes part of ${what}: ${because}`;
    const severity = sure ? taint.severity : lowered(taint.severity, 1);
    const confidence = sure ? taint.confidence : "low";
    yield { message, at, flow: flowTo(taint, at), severity, confidence };
  }
}

export default defineCheck({
  id: "code-sink-input",
  title: "Untrusted text in an action's input that is run",
  severity: "high",
  onlyWith: ["with:", "with :"],
  why: "Some actions hand an input to a shell. An expression in such an input is pasted before the action sees it, so a title or a branch name becomes part of the command, as in a script of the workflow itself.",
  fix: "Hand the value over as a variable (`env:` on the step) and read it inside of the command, or take an action whose inputs are not run.",

  step(step) {
    const inputs = rareCodeInputs(step);
    return inputs.length === 0 ? [] : look(step, inputs);
  },

  examples: {
    bad: [
      {
        title: "a title in a command that is tried again and again",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: nick-fields/retry@7152eba30c6575329ac0576536151aca5a72780e
                  with:
                    timeout_minutes: 5
                    command: ./test.sh "\${{ github.event.pull_request.title }}"
                    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: becomes part of the \`command\` that nick-fields/retry runs
        `,
      },
      {
        title: "a branch's name among the arguments of a container",
        yaml: `
          on: pull_request
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: docker://alpine:3.20
                  with:
                    entrypoint: /bin/sh
                    args: -c "echo \${{ github.head_ref }}"
                    #                  ^^^^^^^^^^^^^^^ high: the \`args\` of a container
        `,
      },
      {
        title: "a title for a version that takes it for a template with code in it",
        yaml: `
          on: issues
          permissions: {}
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: atlassian/gajira-create@v1.0.1
                  with:
                    summary: \${{ github.event.issue.title }}
                    #            ^^^^^^^^^^^^^^^^^^^^^^^^ high: the \`summary\` that atlassian/gajira-create runs
        `,
      },
      {
        title: "an output in an input that is called a command",
        yaml: `
          on: issues
          permissions: {}
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - id: title
                  env:
                    TITLE: \${{ github.event.issue.title }}
                  run: echo "text=$TITLE" >> "$GITHUB_OUTPUT"
                - uses: org/run@ed597411d8f924073f98dfc5c65a23a2325f34cd
                  with:
                    command: notify \${{ steps.title.outputs.text }}
                    #                   ^^^^^^^^^^^^^^^^^^^^^^^^ medium: the output \`text\`
        `,
      },
    ],
    good: [
      {
        title: "a title for a version that no longer runs it",
        yaml: `
          on: issues
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: atlassian/gajira-create@v3
                  with:
                    summary: \${{ github.event.issue.title }}
        `,
      },
      {
        title: "the title as a variable of the step",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: nick-fields/retry@7152eba30c6575329ac0576536151aca5a72780e
                  env:
                    TITLE: \${{ github.event.pull_request.title }}
                  with:
                    command: ./test.sh "$TITLE"
        `,
      },
      {
        title: "an input that is not run, and a command of numbers",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: org/comment@ed597411d8f924073f98dfc5c65a23a2325f34cd
                  with:
                    body: \${{ github.event.pull_request.title }}
                    command: close \${{ github.event.pull_request.number }}
        `,
      },
    ],
  },
});
