import type { Answer } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const SAME_REPOSITORY = /^(?:\.|\$)\//;
const PINNED = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const PINNED_IMAGE = /@sha256:[0-9a-f]{64}$/i;
const GITHUB_ITSELF = /^(?:actions|github)\//i;

function severityOf(uses: string, job: Job): Severity {
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  if (GITHUB_ITSELF.test(uses)) return publishes ? "high" : "medium";
  return publishes ? "critical" : "high";
}

function* inspect(uses: Text, job: Job): Generator<Answer> {
  const name = uses.text.trim();
  if (name === "" || SAME_REPOSITORY.test(name)) return;
  const isImage = name.startsWith("docker://");
  if ((isImage ? PINNED_IMAGE : PINNED).test(name)) return;
  const start = uses.text.indexOf(name);
  const at = uses.at(start, start + name.length);
  const severity = severityOf(name, job);
  const power = severity === "critical" ? ", and this job publishes" : "";
  if (!isImage && !name.includes("@"))
    yield { at, severity, message: `\`${name}\` names no version at all` };
  else yield { at, severity, message: `\`${name}\` can change without notice${power}` };
}

export default defineCheck({
  id: "unpinned-uses",
  title: "Action is not pinned to a commit",
  severity: "high",
  aliases: ["zizmor:unpinned-uses"],
  why: "A tag or a branch can be moved to other code after you reviewed it; in March 2025 the tags of one popular action were, in 23,000 repositories.",
  fix: "Replace the tag with the full commit SHA and keep the tag as a comment behind it; images take a `@sha256:` digest.",

  *job(job) {
    if (job.uses) yield* inspect(job.uses, job);
    for (const { uses } of job.steps) if (uses) yield* inspect(uses, job);
  },

  examples: {
    bad: [
      {
        title: "a tag, and an abbreviated SHA",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                #       ^^^^^^^^^^^^^^^^^^^ medium: can change without notice
                - uses: "pnpm/action-setup@41ff726"
                #        ^^^^^^^^^^^^^^^^^^^^^^^^^ high: can change without notice
        `,
      },
      {
        title: "a branch in the job that publishes",
        yaml: `
          on: push
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: this job publishes
        `,
      },
      {
        title: "a reusable workflow, and an action without a version",
        yaml: `
          on: push
          jobs:
            call:
              uses: org/shared/.github/workflows/build.yml@main
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ can change without notice
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup
                #       ^^^^^^^^^ names no version
        `,
      },
      {
        title: "an action in a list of steps that another job takes over by an alias",
        yaml: `
          on: push
          jobs:
            one:
              runs-on: ubuntu-latest
              steps: &steps
                - uses: org/setup@v1
                #       ^^^^^^^^^^^^ can change
            two:
              runs-on: ubuntu-latest
              steps: *steps
        `,
      },
      {
        title: "an image by its tag, in a step of a composite action",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: docker://alpine:3.22
              #       ^^^^^^^^^^^^^^^^^^^^ can change without notice
        `,
      },
      {
        title: "steps that run beside each other",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - parallel:
                    - uses: org/setup@v1
                    #       ^^^^^^^^^^^^ can change
        `,
      },
    ],
    good: [
      {
        title: "a full SHA with its tag as a comment",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        `,
      },
      {
        title: "actions and workflows of this repository, at the same commit",
        yaml: `
          on: push
          jobs:
            call:
              uses: $/.github/workflows/build.yml
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: ./actions/setup
                - uses: $/actions/scan-workflow
        `,
      },
      {
        title: "an image by its digest",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: docker://alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
        `,
      },
    ],
  },
});
