import type { Answer } from "../../../domain/finding/finding.ts";
import {
  narrowJob,
  narrowWorkflow,
} from "../../../domain/workflow/credentials/permissions/permission-fix.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import {
  isOnlyCallable,
  isPrivileged,
  starterOf,
} from "../../../domain/workflow/power/triggers.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const isOpen = ({ triggers }: Workflow): boolean =>
  triggers.some((trigger) => isPrivileged(trigger) && starterOf(trigger) === "outsider");

/** What makes the unstated rights worse than elsewhere. */
function because(workflow: Workflow, jobs: readonly Job[]): string {
  const publisher = jobs.find((job) => sinksOf(job).length > 0);
  if (publisher) return `; \`${publisher.id}\` publishes with them`;
  return isOpen(workflow) ? "; anybody with an account can make them run" : "";
}

/** Whether a remark on the whole file would say nothing that the one on its job does not say. */
const isQuiet = (workflow: Workflow, silent: readonly Job[]): boolean =>
  workflow.jobs.length <= 1 || silent.length === 0 || isOnlyCallable(workflow);

function* judgeWorkflow(workflow: Workflow, silent: readonly Job[]): Generator<Answer> {
  yield {
    at: workflow.place,
    message: `nothing says what the jobs may do, so the repository's default decides, which may be everything${because(workflow, silent)}`,
    // Asks for the needs of every job, so only for readers who see the remark.
    get fixes() {
      return silent.length === 0 ? [] : narrowWorkflow(workflow);
    },
    ...(isQuiet(workflow, silent) && { persona: "pedantic" }),
  };
}

export default defineCheck({
  id: "missing-permissions",
  title: "Nothing says what the jobs may do",
  severity: "medium",
  confidence: "medium",
  aliases: ["zizmor:excessive-permissions"],
  why: "A job without `permissions` gets what the repository's or the organization's setting gives, which in older repositories is the right to write everything; and somebody may change that setting without looking here.",
  fix: "Write `permissions: {}` for the workflow, and in each job the scopes that this job needs.",

  *workflow(workflow) {
    if (workflow.kind === "action" || workflow.permissions !== undefined) return;
    // Stated, but in a form that nobody can read.
    if (workflow.root?.entries.some(({ key }) => key.text === "permissions") === true) return;
    const silent = workflow.jobs.filter((job) => job.permissions === undefined);
    yield* judgeWorkflow(workflow, silent);
    const called = isOnlyCallable(workflow);
    const quiet = isQuiet(workflow, silent);
    for (const job of silent) {
      // A called workflow gets what its caller has; a call inside of it passes that on unseen.
      const pedantic = called && job.uses === undefined;
      yield {
        at: job.place,
        message: `nothing says what \`${job.id}\` may do`,
        // The remark on the whole file mends all of its jobs at once.
        get fixes() {
          return quiet ? narrowJob(job) : [];
        },
        ...(pedantic && { persona: "pedantic" }),
      };
    }
  },

  examples: {
    bad: [
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
      {
        title: "jobs of which every step is known",
        yaml: `
          name: Triage
          #^^^ medium: the repository's default decides
          on: schedule
          jobs:
            stale:
          # ^^^^^ medium: nothing says what \`stale\` may do
              runs-on: ubuntu-latest
              steps:
                - uses: actions/stale@v9
            lint:
          # ^^^^ medium: nothing says what \`lint\` may do
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - run: npm run lint
        `,
      },
      {
        title: "a job that publishes",
        yaml: `
          on: push
          #^ medium: \`publish\` publishes with them
          jobs:
            publish:
          # ^^^^^^^ medium: nothing says what \`publish\` may do
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - run: npm publish
        `,
      },
      {
        title: "anybody starts it",
        yaml: `
          on: issue_comment
          #^ medium: anybody with an account can make them run
          jobs:
            answer: { runs-on: ubuntu-latest, steps: [{ run: ./answer.sh }] }
          # ^^^^^^ medium: nothing says what \`answer\` may do
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
        title: "an action, which gets what its caller has",
        path: "action.yml",
        yaml: `
          name: Build
          runs:
            using: composite
            steps:
              - run: make
                shell: bash
        `,
      },
    ],
  },
});
