import { faultsIn } from "../../../domain/workflow/expression/faults-in.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "expression-type",
  title: "Expression asks for something its values are not",
  severity: "medium",
  onlyWith: ["${{", "if"],
  why: "A comparison of things that never equal each other, or a field of a text, has always the same result: the condition it stands in decides nothing.",
  fix: "Use a value of the kind that is wanted; `toJSON` and `fromJSON` turn objects into texts and back.",

  *workflow(workflow) {
    for (const { kind, message, place, site } of faultsIn(workflow))
      if (kind === "type")
        yield {
          at: place,
          message,
          ...(site.expects === "condition" && { severity: "high" as const }),
        };
  },

  examples: {
    bad: [
      {
        title: "the event's data in place of its name",
        yaml: `
          on: push
          jobs:
            build:
              if: github.event == 'workflow_dispatch'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: an object never equals a text
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a field of a text, and a list of things as one text",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  target: [{ os: linux }, { os: macos }]
              steps:
                - run: echo \${{ github.repository.default_branch }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is a text, which has no fields
                - run: echo \${{ matrix.target }}
                #           ^^^^^^^^^^^^^^^^^^^^ becomes the word
        `,
      },
      {
        title: "functions with too few, too many and wrong values",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ format('{0} {1}', github.sha) }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ asked for {1}
                - run: echo \${{ format('{0}', github.sha, github.ref) }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ never uses its value {1}
                - run: echo \${{ startsWith(github.event, 'v') }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ value 1 of \`startswith\` is an object
                - run: echo \${{ fromJSON('[1, 2') }}
                #               ^^^^^^^^^^^^^^^^^ not JSON
                - run: echo \${{ hashFiles() }}
                #               ^^^^^^^^^^^ takes at least 1 values
                - if: always(1)
                #     ^^^^^^^^^ takes 0 values
                  run: make
        `,
      },
      {
        title: "an order of truth and number, and a text where variables are wanted",
        yaml: `
          on:
            workflow_call:
              inputs:
                slow: { type: boolean }
          jobs:
            build:
              runs-on: ubuntu-latest
              env: \${{ github.ref }}
              #    ^^^^^^^^^^^^^^^^^ stands where a mapping is wanted
              steps:
                - if: inputs.slow > 60
                #     ^^^^^^^^^^^^^^^^ high: cannot order a boolean and a number
                  run: make
                - run: echo \${{ env[inputs.slow] }}
                #               ^^^^^^^^^^^^^^^^ named fields, and a boolean names none
        `,
      },
      {
        title: "a name behind a list, and all of a text",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix:
                  node: \${{ github.ref }}
                  #     ^^^^^^^^^^^^^^^^^ stands where a list is wanted
              steps:
                - run: echo \${{ fromJSON('[{"a":1}]').a }} \${{ github.sha.* }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^ is a list
                #                                              ^^^^^^^^^^^^ finds nothing in it
        `,
      },
    ],
    good: [
      {
        title: "texts, numbers and truths, which turn into each other",
        yaml: `
          on: push
          jobs:
            build:
              if: github.run_attempt == 1 && github.ref_protected == 'true'
              runs-on: ubuntu-latest
              timeout-minutes: \${{ fromJSON(vars.TIMEOUT) }}
              steps:
                - run: echo '\${{ toJSON(github.event) }}' '\${{ join(github.event.commits.*.id, ' ') }}'
        `,
      },
      {
        title: "objects and lists where they are wanted",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix: \${{ fromJSON('{"node":[22,24]}') }}
              env: \${{ fromJSON('{"CI":"1"}') }}
              services: { redis: { image: redis, ports: [6379] } }
              steps:
                - run: echo \${{ matrix.node }} \${{ job.services.redis.ports[6379] }}
        `,
      },
      {
        title: "a case, and a list that contains",
        yaml: `
          on: push
          jobs:
            build:
              if: contains(fromJSON('["main", "next"]'), github.ref_name)
              runs-on: ubuntu-latest
              steps:
                - run: make \${{ case(github.ref_type == 'tag', 'release', github.ref_name == 'main', 'next', 'debug') }}
        `,
      },
    ],
  },
});
