import type { Severity } from "../../../domain/finding/severity.ts";
import {
  narrowJob,
  narrowWorkflow,
} from "../../../domain/workflow/credentials/permissions/permission-fix.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { defineCheck } from "../../define-check.ts";

/** Whether somebody without rights can make the job run with them. */
const isOpen = (job: Job): boolean =>
  job.workflow.triggers.some(
    (trigger) => isPrivileged(trigger) && starterOf(trigger) === "outsider" && mayRun(job, trigger),
  );

const severityOf = (open: boolean): Severity => (open ? "critical" : "high");

const sentence = (whose: string, open: boolean): string =>
  open
    ? `${whose} may write everything, and anybody with an account can make it run`
    : `${whose} may write everything, the sources and releases too`;

function inheriting({ jobs }: Workflow): readonly Job[] {
  return jobs.filter((job) => job.permissions === undefined);
}

export default defineCheck({
  id: "write-all",
  title: "Jobs may write everything",
  severity: "high",
  onlyWith: ["write-all"],
  aliases: ["zizmor:excessive-permissions"],
  why: "With `write-all` every step of a job can push to branches and tags, replace release files, publish packages, approve pull requests, start other workflows and ask for OIDC tokens.",
  fix: "Name the scopes that the job needs, and nothing else.",

  *workflow(workflow) {
    const { permissions } = workflow;
    if (permissions?.all === "write-all") {
      const heirs = inheriting(workflow);
      const open = heirs.some(isOpen);
      yield {
        at: permissions.place,
        severity: severityOf(open),
        message: sentence("every job", open),
        fixes: narrowWorkflow(workflow),
        ...(heirs.length === 0 && { persona: "pedantic" }),
      };
    }
    for (const job of workflow.jobs)
      if (job.permissions?.all === "write-all") {
        const open = isOpen(job);
        yield {
          at: job.permissions.place,
          severity: severityOf(open),
          message: sentence(`\`${job.id}\``, open),
          fixes: narrowJob(job),
        };
      }
  },

  examples: {
    bad: [
      {
        title: "every job",
        yaml: `
          on: push
          permissions: write-all
          #^^^^^^^^^^^^^^^^^^^^^ high: every job may write everything
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "one job, and what it does is known",
        yaml: `
          on: push
          permissions: {}
          jobs:
            label:
              permissions: write-all
              #^^^^^^^^^^^^^^^^^^^^^ high: \`label\` may write everything
              runs-on: ubuntu-latest
              steps: [{ uses: actions/stale@v9 }]
        `,
      },
      {
        title: "a job that every commenter starts",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              permissions: write-all
              #^^^^^^^^^^^^^^^^^^^^^ critical: anybody with an account
              runs-on: ubuntu-latest
              steps: [{ run: ./answer.sh }]
        `,
      },
    ],
    good: [
      {
        title: "named scopes",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              permissions:
                contents: write
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "nothing",
        yaml: `
          on: push
          permissions: {} # not write-all
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
