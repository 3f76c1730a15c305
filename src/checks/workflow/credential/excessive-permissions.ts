import type { Answer } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import type { Permissions, Workflow } from "../../../domain/workflow/model.ts";
import { isOnlyCallable } from "../../../domain/workflow/power/triggers.ts";
import { defineCheck } from "../../define-check.ts";

/** What writing to a scope is worth to a thief. */
const SEVERITY: Readonly<Record<string, Severity>> = {
  actions: "high",
  attestations: "high",
  contents: "high",
  deployments: "high",
  "id-token": "high",
  issues: "high",
  packages: "high",
  pages: "high",
  "pull-requests": "high",
  models: "low",
  statuses: "low",
};

function* judgeAll({ all, place }: Permissions, whose: string): Generator<Answer> {
  if (all === "write-all")
    yield { at: place, severity: "high", message: `${whose} may write everything` };
  if (all === "read-all") yield { at: place, message: `${whose} may read everything` };
}

function* judgeWorkflow({ permissions, jobs }: Workflow): Generator<Answer> {
  if (permissions === undefined) return;
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  // Overridden by every job, it does nothing until somebody adds a job.
  const quiet = inheriting.length === 0 ? ({ persona: "pedantic" } as const) : {};
  for (const answer of judgeAll(permissions, "every job")) yield { ...answer, ...quiet };
  for (const { scope, access, place } of permissions.grants) {
    if (access !== "write") continue;
    const message =
      inheriting.length === 1 && jobs.length > 1
        ? `\`${scope}: write\` is granted to the whole workflow; only \`${inheriting[0]?.id}\` inherits it today`
        : `\`${scope}: write\` is granted to every job, now and later`;
    yield { at: place, severity: SEVERITY[scope] ?? "medium", message, ...quiet };
  }
}

function* judgeDefault(workflow: Workflow): Generator<Answer> {
  const { permissions, jobs, place } = workflow;
  if (permissions !== undefined) return;
  const silent = jobs.filter((job) => job.permissions === undefined);
  const called = isOnlyCallable(workflow);
  const message =
    "nothing says what the jobs may do, so the repository's default decides, which may be everything";
  const quiet = jobs.length <= 1 || silent.length === 0 || called;
  yield { at: place, message, confidence: "medium", ...(quiet && { persona: "pedantic" }) };
  for (const job of silent) {
    // A called workflow gets what its caller has; a call inside of it passes that on unseen.
    const pedantic = called && job.uses === undefined;
    yield {
      at: job.place,
      message: `nothing says what \`${job.id}\` may do`,
      confidence: "medium",
      ...(pedantic && { persona: "pedantic" }),
    };
  }
}

export default defineCheck({
  id: "excessive-permissions",
  title: "Jobs may do more than they need",
  severity: "medium",
  aliases: ["zizmor:excessive-permissions"],
  why: "Whatever runs in a job (a test's dependency, an action's dependency) holds the job's token. What the token may not do, no attacker does with it.",
  fix: "Write `permissions: {}` for the workflow, and in each job the scopes that this job needs.",

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    yield* judgeWorkflow(workflow);
    yield* judgeDefault(workflow);
    for (const { permissions, id } of workflow.jobs)
      if (permissions) yield* judgeAll(permissions, `\`${id}\``);
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
            one: { runs-on: ubuntu-latest, steps: [{ run: make }] }
            two: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "all rights",
        yaml: `
          on: push
          permissions: write-all
          #^^^^^^^^^^^^^^^^^^^^^ high: every job may write everything
          jobs:
            build:
              permissions: read-all
              #^^^^^^^^^^^^^^^^^^^^ medium: \`build\` may read everything
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "nothing said",
        yaml: `
          on: push
          #^ medium: the repository's default decides
          jobs:
            one: { runs-on: ubuntu-latest, steps: [{ run: make }] }
          # ^^^ medium: nothing says what \`one\` may do
            two:
              permissions: {}
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
