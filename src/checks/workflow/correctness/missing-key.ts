import { lookOver } from "../../../domain/workflow/schema/look-over.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "missing-key",
  title: "Key that must be there is missing",
  severity: "medium",
  why: "GitHub refuses the whole file, so nothing in it runs.",
  fix: "Add the key.",

  *workflow(workflow) {
    for (const { kind, message, place } of lookOver(workflow).faults)
      if (kind === "missing key") yield { at: place, message };
  },

  examples: {
    bad: [
      {
        title: "no machine to run on, no steps",
        yaml: `
          on: push
          jobs:
            build:
              name: Build
              #^^^ medium: a job needs the key \`runs-on\`
              steps: [{ run: make }]
            test:
              runs-on: ubuntu-latest
              #^^^^^^ a job needs the key \`steps\`
        `,
      },
      {
        title: "nothing that starts it",
        yaml: `
          name: Build
          #^^^ a workflow needs the key \`on\`
          jobs:
            build:
              runs-on: ubuntu-latest
              concurrency: { cancel-in-progress: true }
              #              ^^^^^^^^^^^^^^^^^^ concurrency needs the key \`group\`
              environment: { url: "https://example.test" }
              #              ^^^ an environment needs the key \`name\`
              steps: [{ run: make }]
        `,
      },
      {
        title: "an input without a type, an output without a value, an action without its script",
        yaml: `
          on:
            workflow_call:
              inputs:
                none:
                #^^^ an input needs the key \`type\`
                a: { required: true }
                #    ^^^^^^^^ an input needs the key \`type\`
              outputs:
                b: { description: c }
                #    ^^^^^^^^^^^ an output needs the key \`value\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "an action that does not say what runs it",
        yaml: `
          runs:
            steps: [{ run: make, shell: bash }]
            #^^^^ needs the key \`using\`
        `,
      },
    ],
    good: [
      {
        title: "a job with all it needs, and one that calls another workflow",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              concurrency: build
              environment: release
              steps: [{ run: make }]
            call:
              uses: ./.github/workflows/build.yml
        `,
      },
      {
        title: "an input of a form, which is a text where it says nothing",
        yaml: `
          on: { workflow_dispatch: { inputs: { version: { required: true } } } }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
