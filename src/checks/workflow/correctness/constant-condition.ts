import type { Answer } from "../../../domain/finding/finding.ts";
import {
  type Condition,
  conditionsIn,
  isPastedText,
} from "../../../domain/workflow/expression/conditions-in.ts";
import { conditionOf } from "../../../domain/workflow/expression/expressions-in.ts";
import { foregone } from "../../../domain/workflow/expression/constant/foregone.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

function* inspect(condition: Condition, holds: boolean): Generator<Answer> {
  const { text, job, step } = condition;
  const what = step ? "step" : "job";
  const at = text.text.trim() === "" ? condition.key : text.place;
  if (!holds)
    yield { at, severity: "low", message: `this is never true, so the ${what} never runs` };
  else {
    const publishes = sinksOf(job).length > 0;
    const more = publishes ? " It stands in front of something that publishes." : "";
    const severity = publishes ? "high" : "medium";
    yield { at, severity, message: `this is always true, so it guards nothing.${more}` };
  }
}

export default defineCheck({
  id: "constant-condition",
  title: "Condition does not depend on anything",
  severity: "medium",
  onlyWith: ["if"],
  why: "A gate that is always open is no gate, and one that is always shut hides that a check no longer runs.",
  fix: "Compare with what was meant. `x != 'a' || x != 'b'` is always true: `&&` is meant.",

  *workflow(workflow) {
    for (const condition of conditionsIn(workflow)) {
      const { expr } = conditionOf(condition.text);
      const holds = expr && foregone(expr);
      if (holds !== undefined && !isPastedText(condition.text)) yield* inspect(condition, holds);
    }
  },

  examples: {
    bad: [
      {
        title: "a gate before a publish that is open for everybody",
        yaml: `
          on: push
          jobs:
            publish:
              if: github.actor != 'alice' || github.actor != 'bob'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: always true
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a text in place of a name, and a case that never is",
        yaml: `
          on: push
          jobs:
            build:
              if: \${{ 'github.ref_protected' }}
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: always true
              runs-on: ubuntu-latest
              steps:
                - if: github.ref == 'refs/heads/main' && github.ref == 'refs/heads/next'
                #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: never true
                  run: make
                - if: false
                #     ^^^^^ low: the step never runs
                  run: make test
        `,
      },
      {
        title: "a constant that decides beside one that would not",
        yaml: `
          on: push
          jobs:
            build:
              if: true || github.ref == 'refs/heads/main'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ always true
              runs-on: ubuntu-latest
              steps:
                - if: "!(1 > 2 || startsWith('abc', 'b'))"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ always true
                  run: make
                - if: case(false, true, format('{0}', '') != '', true, false)
                #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ never true
                  run: make
        `,
      },
    ],
    good: [
      {
        title: "what the run decides",
        yaml: `
          on: push
          jobs:
            build:
              if: github.actor != 'alice' && github.actor != 'bob'
              runs-on: ubuntu-latest
              steps:
                - if: always()
                  run: make
                - if: github.ref == 'refs/heads/main' || github.ref == 'refs/heads/next'
                  run: make
                - if: true && success()
                  run: make
        `,
      },
      {
        title: "different things compared",
        yaml: `
          on: push
          jobs:
            build:
              if: github.actor != 'alice' || github.ref != 'bob' || github.sha != ''
              runs-on: ubuntu-latest
              steps:
                - if: github.actor == 'alice' && github.actor == 'Alice'
                  run: make
        `,
      },
    ],
  },
});
