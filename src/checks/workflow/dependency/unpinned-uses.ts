import type { Answer } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { lockedAction } from "../../../domain/workflow/pins/lockfile/locked.ts";
import { pinFromLockfile } from "../../../domain/workflow/pins/lockfile/pin-from-lockfile.ts";
import { closestRule } from "../../../domain/workflow/pins/policies.ts";
import { type ActionReference, isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

/** GitHub runs the runner itself, so whoever can move these tags needs no action to attack anybody. */
const GITHUB_ITSELF = /^(?:actions|github)$/i;

function severityOf({ owner }: ActionReference, job: Job): Severity {
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  if (GITHUB_ITSELF.test(owner)) return publishes ? "high" : "medium";
  return publishes ? "critical" : "high";
}

/** Whether the repository's own rules ask for less than a commit. */
function isAllowed(reference: ActionReference, job: Job): boolean {
  const rules = job.workflow.repository.policies?.pins ?? [];
  const policy = closestRule(rules, reference)?.policy;
  return policy === "any" || (policy === "ref-pin" && reference.ref !== undefined);
}

function* inspect(use: Use): Generator<Answer> {
  const { reference, job } = use;
  if (reference.kind !== "action" || isCommit(reference.ref)) return;
  if (isAllowed(reference, job) || lockedAction(reference, job.workflow)) return;
  const name = use.text.text.trim();
  const severity = severityOf(reference, job);
  const power = severity === "critical" ? ", and this job publishes" : "";
  const fix = pinFromLockfile(use, reference);
  const message =
    reference.ref === undefined
      ? `\`${name}\` names no version at all`
      : `\`${name}\` can change without notice${power}`;
  yield { at: placeOfUse(use), severity, message, ...(fix && { fixes: [fix] }) };
}

export default defineCheck({
  id: "unpinned-uses",
  title: "Action is not pinned to a commit",
  severity: "high",
  aliases: ["zizmor:unpinned-uses"],
  why: "A tag or a branch can be moved to other code after you reviewed it; in March 2025 the tags of one popular action were, in 23,000 repositories.",
  fix: "Replace the tag with the full commit SHA and keep the tag as a comment behind it, or let `gh actions-lock` write the commits into `.github/workflows/actions.lock`.",
  onlyWith: ["uses"],

  *job(job) {
    for (const use of usesOf(job)) yield* inspect(use);
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
        title: "steps beside each other that another job takes over by an alias",
        yaml: `
          on: push
          jobs:
            one:
              runs-on: ubuntu-latest
              steps: &steps
                - parallel:
                    - uses: org/setup@v1
                    #       ^^^^^^^^^^^^ can change
            two:
              runs-on: ubuntu-latest
              steps: *steps
        `,
      },
      {
        title: "an action in a folder of its repository, in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: org/tools/setup@v2
              #       ^^^^^^^^^^^^^^^^^^ high: can change without notice
        `,
      },
      {
        title: "an action that the lockfile knows, in a workflow that it does not name",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1.2.3
                #       ^^^^^^^^^^^^^^^^ can change without notice
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows: { .github/workflows/release.yml: [org/setup@v1.2.3] }
            dependencies:
              org/setup@v1.2.3:
                { ref: v1.2.3, commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683, owner_id: 1, repo_id: 2 }
          `,
        },
      },
      {
        title: "no version where the repository asks for one",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                - uses: org/setup
                #       ^^^^^^^^^ names no version
        `,
        files: {
          "zizmor.yml": `
            rules: { unpinned-uses: { config: { policies: { "*": ref-pin } } } }
          `,
        },
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
        title: "tags that the lockfile pins for this workflow, also of an action in a folder",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: Org/Tools/setup@v1.2.3
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows: { .github/workflows/example.yml: [org/tools@v1.2.3] }
            dependencies:
              org/tools@v1.2.3:
                { ref: v1.2.3, commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683, owner_id: 1, repo_id: 2 }
          `,
        },
      },
      {
        title: "tags where the repository asks for no more",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: org/setup
        `,
        files: {
          ".github/zizmor.yml": `
            rules:
              unpinned-uses:
                config: { policies: { "actions/*": ref-pin, org/setup: any } }
          `,
        },
      },
      {
        title: "an image, of which another check speaks",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: docker://alpine:3.22
        `,
      },
    ],
  },
});
