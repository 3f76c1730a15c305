import type { Answer } from "../../../domain/finding/finding.ts";
import type { LocalCall } from "../../../domain/workflow/flow/through/handed-back.ts";
import { sourceInWords, wayInWords, worstOf } from "../../../domain/workflow/flow/in-words.ts";
import { inputSinks } from "../../../domain/workflow/flow/input-sinks.ts";
import { calledBy, calleeOf } from "../../../domain/workflow/flow/through/local-call.ts";
import { taintsIn } from "../../../domain/workflow/flow/taints-in.ts";
import { isAtLeast } from "../../../domain/finding/severity.ts";
import type { Stage } from "../../../domain/workflow/injection/origin.ts";
import type { Settings } from "../../../domain/workflow/settings.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const MAY_BE_LOCAL = /^\s*[.$]\//;

/** What a caller may be handed itself is judged where it is handed on for good. */
const OWN_AFFAIR = new Set(["caller", "step", "undeclared", "unknown", "run"]);

function* inspect({ callee, with: given, stage }: LocalCall): Generator<Answer> {
  for (const { name, value } of given) {
    if (!value.text.includes("${{")) continue;
    const taint = worstOf(taintsIn(value, stage).filter(({ origin }) => !OWN_AFFAIR.has(origin)));
    if (taint === undefined) continue;
    const sink = inputSinks(callee).find(({ input }) => input === name.text.toLowerCase());
    const last = sink?.trail.at(-1);
    if (sink === undefined || last === undefined) continue;
    const { severity, confidence, because, trail } = taint;
    const where = `line ${last.start.line} of ${last.path}`;
    const message = `${sourceInWords(taint)}${wayInWords(taint)} is handed to the input \`${name.text}\`, which becomes part of ${sink.what} in ${where}: ${because}`;
    const flow = [...trail, value.place, ...sink.trail];
    const edits = sink.mend?.();
    const fixes = edits
      ? [{ title: `Read \`${name.text}\` from a variable`, safe: false, edits }]
      : [];
    yield { message, at: value.place, related: [last], flow, severity, confidence, fixes };
  }
}

/** A file of the repository that nobody looked at may do anything with what it is handed. */
function* unseen(uses: Text | undefined, given: Settings, stage: Stage): Generator<Answer> {
  if (uses === undefined || !/^[.$]\//.test(uses.text)) return;
  const { repository } = stage.job.workflow;
  if (repository.knows(uses.text.trim())) return;
  const hands = [...given].some(({ value }) =>
    taintsIn(value, stage).some(
      ({ origin, severity }) => !OWN_AFFAIR.has(origin) && isAtLeast(severity, "high"),
    ),
  );
  if (hands)
    yield {
      needs: `the file behind \`${uses.text.trim()}\`, which is handed untrusted text`,
      at: uses.place,
    };
}

export default defineCheck({
  id: "reusable-input-injection",
  title: "Untrusted text is handed to an action or workflow that runs it",
  severity: "high",
  onlyWith: ["./", "$/"],
  why: "A composite action or a called workflow pastes its inputs into scripts as readily as any other text. Neither file shows the danger alone: one hands a title on, the other runs what it is handed.",
  fix: "In the action or the called workflow, hand the input over as a variable (`env:`) and read that in the script.",

  *workflow({ jobs }) {
    for (const job of jobs) {
      const call = calledBy(job);
      yield* call ? inspect(call) : unseen(job.uses, job.with, { job });
      for (const step of job.steps) {
        if (step.uses === undefined || !MAY_BE_LOCAL.test(step.uses.text)) continue;
        const used = calleeOf(step);
        yield* used ? inspect(used) : unseen(step.uses, step.with, step);
      }
    }
  },

  examples: {
    bad: [
      {
        title: "a title for a composite action that prints it",
        yaml: `
          on: issues
          jobs:
            greet:
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - uses: ./.github/actions/greet
                  with:
                    who: me
                    text: \${{ github.event.issue.title }}
                    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: part of a bash script in line 8 of .github/actions/greet/action.yml
        `,
        files: {
          ".github/actions/greet/action.yml": `
            inputs:
              who: {required: true}
              text: {required: true}
            runs:
              using: composite
              steps:
                - shell: bash
                  run: echo "\${{ inputs.text }}"
          `,
        },
      },
      {
        title: "a branch name for a called workflow that calls an action",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            build:
              uses: ./.github/workflows/build.yml
              with:
                branch: \${{ github.head_ref }}
                #       ^^^^^^^^^^^^^^^^^^^^^^ critical: handed to the input \`branch\`
        `,
        files: {
          ".github/workflows/build.yml": `
            on:
              workflow_call:
                inputs:
                  branch: {type: string}
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - uses: ./.github/actions/run
                    with:
                      ref: \${{ inputs.branch }}
          `,
          ".github/actions/run/action.yml": `
            inputs:
              ref: {required: true}
            runs:
              using: composite
              steps:
                - shell: bash
                  env:
                    REF: \${{ inputs.ref }}
                  run: eval "make $REF"
          `,
        },
      },
    ],
    good: [
      {
        title: "an action that reads it from a variable",
        yaml: `
          on: issues
          jobs:
            greet:
              runs-on: ubuntu-latest
              steps:
                - uses: ./.github/actions/greet
                  with:
                    text: \${{ github.event.issue.title }}
        `,
        files: {
          ".github/actions/greet/action.yml": `
            inputs:
              text: {required: true}
            runs:
              using: composite
              steps:
                - shell: bash
                  env:
                    TEXT: \${{ inputs.text }}
                  run: echo "$TEXT"
          `,
        },
      },
      {
        title: "a number for an action that pastes it",
        yaml: `
          on: issues
          jobs:
            greet:
              runs-on: ubuntu-latest
              steps:
                - uses: ./.github/actions/greet
                  with:
                    number: \${{ github.event.issue.number }}
        `,
        files: {
          ".github/actions/greet/action.yml": `
            inputs:
              number: {required: true}
            runs:
              using: composite
              steps:
                - shell: bash
                  run: echo "\${{ inputs.number }}"
          `,
        },
      },
    ],
  },
});
