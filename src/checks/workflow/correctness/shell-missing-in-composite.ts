import { setKey } from "../../../domain/workflow/fix/edits.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "shell-missing-in-composite",
  title: "Script of a composite action names no shell",
  severity: "medium",
  onlyWith: ["composite"],
  why: "A composite action has no default shell: the runner refuses it when a workflow uses it.",
  fix: "Add `shell: bash`.",

  *step({ job, run, shell, place, node }) {
    const { kind, file } = job.workflow;
    if (kind !== "action" || run === undefined || shell !== undefined) return;
    const edit = setKey(file, node, "shell", "bash");
    const fixes = edit ? [{ title: "run it in `bash`", safe: true, edits: [edit] }] : [];
    yield { at: place, message: "this script needs a `shell`", fixes };
  },

  examples: {
    bad: [
      {
        title: "a script alone",
        yaml: `
          runs:
            using: composite
            steps:
              - run: make
              # ^^^^^^^^^ medium: needs a \`shell\`
        `,
      },
      {
        title: "one of two",
        yaml: `
          runs:
            using: composite
            steps:
              - run: make
                shell: bash
              - name: test
              # ^^^^^^^^^^ needs a \`shell\`
                run: make test
        `,
      },
    ],
    good: [
      {
        title: "a shell each",
        yaml: `
          runs:
            using: composite
            steps:
              - { run: make, shell: bash }
              - uses: actions/checkout@v5
        `,
      },
      {
        title: "a workflow, which has a default",
        yaml: `
          name: composite
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
