import { faultsIn } from "../../../domain/workflow/expression/faults-in.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "context-unavailable",
  title: "Context or function is not known where it is used",
  severity: "medium",
  onlyWith: ["${{", "if"],
  why: "Each key knows only some contexts and functions; GitHub refuses the file that uses another one, so nothing in it runs.",
  fix: "Move the expression to a key that knows the context (`env` of a step knows nearly all), or hand the value on through `needs`.",

  *workflow(workflow) {
    for (const { kind, message, place } of faultsIn(workflow))
      if (kind === "unavailable") yield { at: place, message };
  },

  examples: {
    bad: [
      {
        title:
          "variables of the workflow in a job's own, secrets in a condition, the runner before there is one",
        yaml: `
          on: push
          env: { NAME: a }
          jobs:
            build:
              if: secrets.TOKEN != ''
              #   ^^^^^^^^^^^^^ medium: \`secrets\` is not known at \`jobs.<job_id>.if\`
              runs-on: ubuntu-latest
              env:
                NAME: \${{ env.NAME }}
                #         ^^^^^^^^ \`env\` is not known
              strategy:
                matrix:
                  folder: ["\${{ runner.temp }}"]
                  #             ^^^^^^^^^^^ \`runner\` is not known
              steps: [{ run: make }]
        `,
      },
      {
        title: "a status function in a script, and names that nobody knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ success() }}
                #               ^^^^^^^^^ \`success()\` is not known
                - run: echo \${{ startWith(github.ref, 'v') }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^ \`startswith\` is meant?
                - run: echo \${{ event.action }}
                #               ^^^^^^^^^^^^ there is no context \`event\`
                - uses: actions/checkout@\${{ matrix.version }}
                #                            ^^^^^^^^^^^^^^ takes no expressions
                - run: make
        `,
      },
      {
        title: "secrets in a composite action",
        yaml: `
          runs:
            using: composite
            steps:
              - run: ./deploy.sh
                shell: bash
                env: { TOKEN: "\${{ secrets.TOKEN }}" }
                #                  ^^^^^^^^^^^^^ \`secrets\` is not known at this key of an action
        `,
      },
    ],
    good: [
      {
        title: "status functions in conditions, files hashed in steps, secrets in variables",
        yaml: `
          on: push
          jobs:
            build:
              if: "!cancelled() && success()"
              runs-on: ubuntu-latest
              env: { TOKEN: "\${{ secrets.TOKEN }}" }
              steps:
                - if: always() && env.TOKEN != '' && hashFiles('go.sum') != ''
                  run: make \${{ runner.temp }} \${{ secrets.TOKEN }}
        `,
      },
      {
        title: "what a composite action knows",
        yaml: `
          inputs: { name: { default: "\${{ github.token }}" } }
          outputs: { url: { value: "\${{ steps.a.outputs.url }}" } }
          runs:
            using: composite
            steps:
              - id: a
                if: runner.os == 'Linux' && success()
                run: echo \${{ inputs.name }} \${{ github.action_path }}
                shell: bash
        `,
      },
    ],
  },
});
