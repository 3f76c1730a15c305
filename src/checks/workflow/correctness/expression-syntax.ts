import { faultsIn } from "../../../domain/workflow/expression/faults-in.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "expression-syntax",
  title: "Expression cannot be read",
  severity: "medium",
  onlyWith: ["${{", "if"],
  why: "GitHub refuses the whole file, so nothing in it runs: also not the checks that a release waits for.",
  fix: "Mend the expression. Texts stand in single quotes, and there is no arithmetic.",

  *workflow(workflow) {
    for (const { kind, message, place } of faultsIn(workflow))
      if (kind === "syntax") yield { at: place, message: `GitHub cannot read this: ${message}` };
  },

  examples: {
    bad: [
      {
        title: "a text in double quotes, and arithmetic",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo '\${{ "hello" }}'
                #            ^^^^^^^^^^^^^^ medium: cannot read this
                - run: echo \${{ github.run_number + 1 }}
                #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cannot read this
        `,
      },
      {
        title: "a bracket that is never closed, in a condition without braces",
        yaml: `
          on: push
          jobs:
            build:
              if: contains(github.ref, 'v'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^ cannot read this
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a test without a value",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make \${{ case(github.ref == 'a', 'b', false, 'c') }}
                #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ odd number
        `,
      },
      {
        title: "braces that are never closed, and nothing between them",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ github.sha }
                #           ^^^^^^^^^^^^^^^^ missing
                - run: echo \${{ }}
                #           ^^^^^^ empty
        `,
      },
    ],
    good: [
      {
        title: "quotes in quotes, indices, filters and braces in a text",
        yaml: `
          on: push
          jobs:
            build:
              if: github.event.commits[0].message != 'it''s'
              runs-on: ubuntu-latest
              steps:
                - run: echo '\${{ toJSON(github.event.commits.*.id) }}' '\${{ format('{{{0}}}', github.sha) }}'
        `,
      },
      {
        title: "a case with all it needs",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make \${{ case(github.ref == 'refs/heads/main', 'release', 'debug') }}
        `,
      },
    ],
  },
});
