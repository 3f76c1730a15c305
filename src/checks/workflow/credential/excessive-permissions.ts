import type { Answer } from "../../../domain/finding/finding.ts";
import { isUnknown, neededAccess } from "../../../domain/workflow/credentials/needs/needs.ts";
import { needsOfJob } from "../../../domain/workflow/credentials/needs/needs-of-job.ts";
import {
  narrowJob,
  narrowWorkflow,
} from "../../../domain/workflow/credentials/permissions/permission-fix.ts";
import { worthOf } from "../../../domain/workflow/credentials/permissions/scope-worth.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

/** Overridden by every job, a grant to all of them does nothing until somebody adds a job. */
const quietIf = (quiet: boolean) => (quiet ? ({ persona: "pedantic" } as const) : {});

function sentenceOf(scope: string, inheriting: readonly Job[], jobs: readonly Job[]): string {
  const [only, ...more] = inheriting;
  if (only && more.length === 0 && jobs.length > 1)
    return `\`${scope}: write\` is granted to the whole workflow; only \`${only.id}\` inherits it today`;
  const writers = inheriting.filter((job) => needsToWrite(job, scope));
  if (inheriting.length > 1 && writers.length === 0)
    return `\`${scope}: write\` is granted to every job, and none of them seems to need it`;
  return `\`${scope}: write\` is granted to every job, now and later`;
}

function needsToWrite(job: Job, scope: string): boolean {
  const needs = needsOfJob(job);
  return isUnknown(needs, scope) || neededAccess(needs, scope) === "write";
}

function* judgeWorkflow(workflow: Workflow): Generator<Answer> {
  const { permissions, jobs } = workflow;
  if (permissions === undefined) return;
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  const quiet = quietIf(inheriting.length === 0);
  if (permissions.all === "read-all")
    yield {
      at: permissions.place,
      message: "every job may read everything",
      fixes: narrowWorkflow(workflow),
      ...quiet,
    };
  const writes = permissions.grants.filter(({ access }) => access === "write");
  if (writes.length === 0) return;
  const fixes = narrowWorkflow(workflow);
  for (const { scope, place } of writes) {
    const message = sentenceOf(scope, inheriting, jobs);
    yield { at: place, severity: worthOf(scope), message, fixes, ...quiet };
  }
}

export default defineCheck({
  id: "excessive-permissions",
  title: "Jobs may do more than they need",
  severity: "medium",
  onlyWith: ["permissions"],
  aliases: ["zizmor:excessive-permissions"],
  why: "Whatever runs in a job (a test's dependency, an action's dependency) holds the job's token. What the token may not do, no attacker does with it.",
  fix: "Write `permissions: {}` for the workflow, and in each job the scopes that this job needs.",

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    yield* judgeWorkflow(workflow);
    for (const job of workflow.jobs)
      if (job.permissions?.all === "read-all")
        yield {
          at: job.permissions.place,
          message: `\`${job.id}\` may read everything`,
          fixes: narrowJob(job),
        };
  },

  examples: {
    bad: [
      {
        title: "rights for every job",
        yaml: `
          on: push
          permissions:
            contents: write
          # ^^^^^^^^^^^^^^^ high: granted to every job
            checks: write
          # ^^^^^^^^^^^^^ medium: granted to every job
            statuses: write
          # ^^^^^^^^^^^^^^^ low: granted to every job
          jobs:
            one: { runs-on: ubuntu-latest, steps: [{ run: ./release.sh }] }
            two: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "a right that no job needs",
        yaml: `
          on: push
          permissions:
            contents: read
            issues: write
          # ^^^^^^^^^^^^^ high: none of them seems to need it
          jobs:
            lint: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v5 }, { run: npm run lint }] }
            test: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v5 }, { run: npm test }] }
        `,
      },
      {
        title: "a right that one job needs, given to both",
        yaml: `
          on: push
          permissions:
            contents: write
          # ^^^^^^^^^^^^^^^ high: granted to every job
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - run: npm test
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh release create v1
                  env:
                    GH_TOKEN: \${{ github.token }}
        `,
      },
      {
        title: "one job reads everything",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              permissions: read-all
              #^^^^^^^^^^^^^^^^^^^^ medium: \`build\` may read everything
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "every job reads everything",
        yaml: `
          on: push
          permissions: read-all
          #^^^^^^^^^^^^^^^^^^^^ medium: every job may read everything
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "nothing for the workflow, and what each job needs",
        yaml: `
          on: push
          permissions: {}
          jobs:
            test: { runs-on: ubuntu-latest, steps: [{ run: make }] }
            release:
              permissions:
                contents: write
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "reading the sources",
        yaml: `
          on: push
          permissions:
            contents: read
          jobs:
            test: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
    ],
  },
});
