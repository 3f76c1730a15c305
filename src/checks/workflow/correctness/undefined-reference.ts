import type { Confidence, Severity } from "../../../domain/finding/severity.ts";
import { faultsIn, type PlacedFault } from "../../../domain/workflow/expression/faults-in.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

/** An empty text in a condition decides what runs; in a job that publishes, what is published. */
function severityOf({ site, job }: PlacedFault): Severity {
  if (site.expects === "condition") return "high";
  return job && sinksOf(job).length > 0 ? "high" : "medium";
}

/** A caller may hand on secrets that nobody declares; actions and GitHub learn new names. */
function confidenceOf({ message }: PlacedFault): Confidence {
  if (message.startsWith("`secrets.")) return "low";
  const isDated = /^`(?:github|runner|job|strategy|steps\.[^.`]+\.outputs)\./.test(message);
  return isDated ? "medium" : "high";
}

export default defineCheck({
  id: "undefined-reference",
  title: "Expression names something that is never there",
  severity: "medium",
  onlyWith: ["${{", "if"],
  why: "What does not exist is an empty text, without any error: a gate compares with nothing, a version is empty, a path becomes another one.",
  fix: "Mend the name, move the step before the one that reads it, or name the job in `needs`.",

  *workflow(workflow) {
    for (const fault of faultsIn(workflow))
      if (fault.kind === "undefined")
        yield {
          at: fault.place,
          message: `${fault.message}, so this is always empty`,
          severity: severityOf(fault),
          confidence: confidenceOf(fault),
        };
  },

  examples: {
    bad: [
      {
        title:
          "a step that comes later, one of another job, and an output that an action does not have",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ steps.meta.outputs.version }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the step with that id comes later
                - id: meta
                  run: echo version=1 >> "$GITHUB_OUTPUT"
                - id: cache
                  uses: actions/cache@v4
                  with: { path: node_modules, key: a }
                - if: steps.cache.outputs.cache_hit != 'true'
                #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`cache-hit\`
                  run: npm ci
            test:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ steps.meta.outputs.version }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing is there
        `,
      },
      {
        title:
          "a job that is not needed, an output that is not handed on, and a matrix of another job",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              strategy:
                matrix: { node: [22], include: [{ node: 24, extra: true }] }
              outputs:
                version: \${{ steps.v.outputs.version }}
              steps:
                - id: v
                  run: ./version.sh \${{ matrix.node }} \${{ matrix.extra }} \${{ matrix.nodes }}
                  #                                                            ^^^^^^^^^^^^ there are \`node\`, \`extra\`
            ship:
              needs: build
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --tag \${{ needs.build.outputs.verison }}
                #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: there is \`version\`
            other:
              runs-on: ubuntu-latest
              if: needs.build.result == 'success'
              #   ^^^^^^^^^^^^^^^^^^ high: name the job in \`needs\`
              steps:
                - run: echo \${{ matrix.node }}
                #               ^^^^^^^^^^^ nothing is there
        `,
      },
      {
        title: "inputs and secrets that the workflow does not declare",
        yaml: `
          on:
            workflow_call:
              inputs:
                url: { type: string }
              secrets:
                token: { required: true }
              outputs:
                image: { value: "\${{ jobs.build.outputs.imagetag }}" }
                #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is \`image-tag\`
          jobs:
            build:
              runs-on: ubuntu-latest
              outputs: { image-tag: a }
              steps:
                - run: curl \${{ inputs.uri }}
                #               ^^^^^^^^^^ there is \`url\`
                  env:
                    TOKEN: \${{ secrets.tokn }}
                    #          ^^^^^^^^^^^^ there is \`token\`
        `,
      },
      {
        title: "an output that a local action does not declare",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - id: meta
                  uses: ./.github/actions/meta
                - run: echo \${{ steps.meta.outputs.version }} \${{ steps.meta.outputs.tag }}
                #                                                 ^^^^^^^^^^^^^^^^^^^^^^ there is \`version\`
        `,
        files: {
          ".github/actions/meta/action.yml": `
            name: meta
            outputs:
              version: { value: "\${{ steps.a.outputs.v }}" }
            runs:
              using: composite
              steps:
                - { id: a, run: ./v.sh, shell: bash }
          `,
        },
      },
      {
        title: "an input that an action does not declare",
        yaml: `
          inputs: { version: { default: a } }
          runs:
            using: composite
            steps:
              - { run: "make \${{ inputs.verison }}", shell: bash }
              #                  ^^^^^^^^^^^^^^ there is \`version\`
        `,
      },
    ],
    good: [
      {
        title:
          "what is there: steps before, in any case, all steps for a job's outputs, dynamic matrices",
        yaml: `
          on: push
          jobs:
            plan:
              runs-on: ubuntu-latest
              outputs: { matrix: "\${{ steps.plan.outputs.matrix }}" }
              steps:
                - { id: plan, run: ./plan.sh }
            build:
              needs: plan
              runs-on: ubuntu-latest
              strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}" }
              environment: { name: test, url: "\${{ steps.deploy.outputs.url }}" }
              steps:
                - { id: Deploy, run: "./deploy \${{ matrix.os.name }}" }
                - run: echo \${{ steps.deploy.outcome }} \${{ needs.*.result }} \${{ github.event.anything.at.all }}
        `,
      },
      {
        title: "inputs of two triggers, in any case, and secrets that a caller may hand on",
        yaml: `
          on:
            workflow_call:
              inputs: { logLevel: { type: string } }
            workflow_dispatch:
              inputs: { dry-run: { type: boolean } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ inputs.LOGLEVEL }} \${{ inputs.dry-run }} \${{ github.event.inputs.dry-run }}
                  env: { T: "\${{ secrets.ANY }}" }
        `,
      },
    ],
  },
});
