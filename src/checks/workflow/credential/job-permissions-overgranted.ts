import type { Answer } from "../../../domain/finding/finding.ts";
import {
  isUnknown,
  type Needs,
  neededAccess,
} from "../../../domain/workflow/credentials/needs/needs.ts";
import { needsOfJob } from "../../../domain/workflow/credentials/needs/needs-of-job.ts";
import { accessesOf } from "../../../domain/workflow/credentials/permissions/permission-table.ts";
import { lowerGrant } from "../../../domain/workflow/credentials/permissions/permission-fix.ts";
import type { Job, Permissions } from "../../../domain/workflow/model.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import { defineCheck } from "../../define-check.ts";

type Grant = Permissions["grants"][number];

/** Whether somebody without rights starts the job with its token as it is. */
const isOpen = (job: Job): boolean =>
  job.workflow.triggers.some(
    (trigger) => isPrivileged(trigger) && starterOf(trigger) === "outsider" && mayRun(job, trigger),
  );

/** Reading the sources is no power worth a word, and a checkout of a private repository needs it. */
const isHarmless = (scope: string, access: string): boolean =>
  scope === "contents" && access === "read";

/** In words why a grant is more than the steps use; undefined where it is not, or nobody can tell. */
function surplus({ scope, access }: Grant, needs: Needs): string | undefined {
  // What does not exist is the matter of `unknown-permission`.
  if (!(accessesOf(scope) ?? []).some((one) => one === access)) return undefined;
  if (access === "none" || isHarmless(scope, access) || isUnknown(needs, scope)) return undefined;
  const needed = neededAccess(needs, scope);
  if (needed === access || needed === "write") return undefined;
  return needed === "none" ? "no step of it uses that" : "its steps only read there";
}

function* judge(job: Job): Generator<Answer> {
  const needs = needsOfJob(job);
  for (const grant of job.permissions?.grants ?? []) {
    const why = surplus(grant, needs);
    if (why === undefined) continue;
    const { scope, access, place } = grant;
    yield {
      at: place,
      message: `\`${job.id}\` may ${access} \`${scope}\`, and ${why}`,
      fixes: lowerGrant(job, scope, false),
      ...(access === "write" && isOpen(job) && { severity: "high" }),
      ...(access === "read" && { severity: "low", persona: "pedantic" }),
    };
  }
}

export default defineCheck({
  id: "job-permissions-overgranted",
  title: "Job may do more than its steps use",
  severity: "medium",
  confidence: "medium",
  onlyWith: ["permissions"],
  why: "Each action and each command of the job says what it uses of the token; everything beyond that only serves somebody who takes the job over.",
  fix: "Take the scope away from the job, or lower it to `read`.",

  *job(job) {
    if (job.permissions === undefined || job.workflow.kind === "action") return;
    if (job.steps.length > 0 || job.uses) yield* judge(job);
  },

  examples: {
    bad: [
      {
        title: "a linter that may write",
        yaml: `
          on: push
          permissions: {}
          jobs:
            lint:
              runs-on: ubuntu-latest
              permissions:
                contents: write
              # ^^^^^^^^^^^^^^^ medium: \`lint\` may write \`contents\`, and its steps only read there
                pull-requests: write
              # ^^^^^^^^^^^^^^^^^^^^ medium: \`lint\` may write \`pull-requests\`, and no step of it uses that
              steps:
                - uses: actions/checkout@v5
                - run: npm run lint
        `,
      },
      {
        title: "anybody's comment starts it",
        yaml: `
          on: issue_comment
          permissions: {}
          jobs:
            label:
              runs-on: ubuntu-latest
              permissions:
                contents: write
              # ^^^^^^^^^^^^^^^ high: no step of it uses that
                issues: write
              steps:
                - run: gh issue edit 1 --add-label triage
                  env:
                    GH_TOKEN: \${{ github.token }}
        `,
      },
      {
        title: "reading that nobody needs",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              runs-on: ubuntu-latest
              permissions: { contents: read, packages: read }
              #                              ^^^^^^^^^^^^^^ low: no step of it uses that
              steps:
                - uses: actions/checkout@v5
                - run: npm ci
        `,
      },
      {
        title: "a called workflow of this repository that asks for less",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              permissions:
                contents: read
                packages: write
              # ^^^^^^^^^^^^^^^ medium: no step of it uses that
              uses: ./.github/workflows/build.yml
        `,
        files: {
          ".github/workflows/build.yml": `
            on: workflow_call
            permissions:
              contents: read
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - run: ./build
          `,
        },
      },
    ],
    good: [
      {
        title: "what the steps use",
        yaml: `
          on: push
          permissions: {}
          jobs:
            release:
              runs-on: ubuntu-latest
              permissions:
                contents: write
                id-token: write
                attestations: write
              steps:
                - uses: actions/checkout@v5
                - uses: actions/attest-build-provenance@v3
                  with:
                    subject-path: dist/*
                - run: gh release upload v1 dist/*
                  env:
                    GH_TOKEN: \${{ github.token }}
        `,
      },
      {
        title: "an action or a script that nobody knows",
        yaml: `
          on: push
          permissions: {}
          jobs:
            one:
              runs-on: ubuntu-latest
              permissions:
                issues: write
              steps:
                - uses: org/unknown@v1
            two:
              runs-on: ubuntu-latest
              permissions:
                issues: write
              steps:
                - run: ./triage.sh
                  env:
                    TOKEN: \${{ secrets.GITHUB_TOKEN }}
            three:
              runs-on: ubuntu-latest
              permissions:
                contents: write
              steps:
                - uses: actions/checkout@v5
                - run: make release
        `,
      },
    ],
  },
});
