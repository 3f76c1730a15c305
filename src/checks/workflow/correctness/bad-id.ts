import type { Answer } from "../../../domain/finding/finding.ts";
import type { Place } from "../../../domain/finding/place.ts";
import { defineCheck } from "../../define-check.ts";

const ID = /^[A-Za-z_][\w-]*$/;
const LONGEST = 100;

function* inspect(what: string, id: string, at: Place): Generator<Answer> {
  if (id.includes("${{")) return;
  if (!ID.test(id))
    yield {
      at,
      message: `\`${id}\` is no id of a ${what}: it begins with a letter or \`_\` and goes on with letters, digits, \`-\` and \`_\``,
    };
  else if (id.length >= LONGEST)
    yield { at, message: `the id is longer than ${LONGEST - 1} characters` };
}

export default defineCheck({
  id: "bad-id",
  title: "Id of a job or a step has characters it may not have",
  severity: "medium",
  why: "GitHub refuses the file, so nothing in it runs.",
  fix: "Use letters, digits, `-` and `_`, with a letter or `_` in front; `name` takes any text.",

  *job({ id, place, steps, workflow }) {
    if (workflow.kind === "workflow") yield* inspect("job", id, place);
    for (const step of steps) if (step.id) yield* inspect("step", step.id.text, step.id.place);
  },

  examples: {
    bad: [
      {
        title: "dots, blanks, dashes and digits in front",
        yaml: `
          on: push
          jobs:
            build-v1.2:
            #^^^^^^^^^ medium: is no id of a job
              runs-on: ubuntu-latest
              steps:
                - { id: echo test, run: make }
                #       ^^^^^^^^^ is no id of a step
            2d:
            #^ is no id of a job
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "an id as long as a sentence, in an action",
        yaml: `
          runs:
            using: composite
            steps:
              - run: make
                shell: bash
                id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ longer than 99
        `,
      },
    ],
    good: [
      {
        title: "letters, digits, dashes and underscores",
        yaml: `
          on: push
          jobs:
            _build-2_A:
              name: build 1.2
              runs-on: ubuntu-latest
              steps: [{ id: step-1, run: make }]
        `,
      },
      {
        title: "an action, whose list of steps has no id",
        yaml: `
          runs: { using: composite, steps: [{ id: a, run: make, shell: bash }] }
        `,
      },
    ],
  },
});
