import { pinsIn } from "../../../domain/workflow/pins/version/named-commits.ts";
import { placeOfUse } from "../../../domain/workflow/pins/uses-of.ts";
import { commentBeside } from "../../../domain/workflow/pins/version/version-comment.ts";
import { defineCheck } from "../../define-check.ts";

// zizmor says this under `ref-version-mismatch`, which it only runs online.
export default defineCheck({
  id: "missing-version-comment",
  title: "Nobody says which version a commit is",
  severity: "low",
  confidence: "high",
  persona: "pedantic",
  hygiene: true,
  why: "Forty hexadecimal digits tell nobody whether they are old or weak. Dependabot and Renovate update a commit together with the version beside it.",
  fix: "Write the whole version behind the commit: `# v4.2.2`.",
  onlyWith: ["uses"],

  *workflow(workflow) {
    for (const { use, name, tag } of pinsIn(workflow)) {
      if (tag !== undefined) continue;
      const comment = commentBeside(use.text, workflow.file);
      const said =
        comment === undefined ? "no comment tells which version" : "its comment names no version";
      yield { at: placeOfUse(use), message: `${said} this commit of \`${name}\` is` };
    }
  },

  examples: {
    bad: [
      {
        title: "no comment, and one without a version",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: no comment tells
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # keep this
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: its comment names no version
        `,
      },
      {
        title: "in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
              #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no comment tells
        `,
      },
    ],
    good: [
      {
        title: "a version, and a branch",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # main
        `,
      },
      {
        title: "tags",
        yaml: `
          on: push
          jobs: { build: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v1 }] } }
        `,
      },
    ],
  },
});
