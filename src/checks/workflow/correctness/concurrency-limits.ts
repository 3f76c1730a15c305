import type { Place } from "../../../domain/finding/place.ts";
import type { Concurrency, Job, Workflow } from "../../../domain/workflow/model.ts";
import { isOnlyCallable } from "../../../domain/workflow/power/triggers.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const onPlace = ({ root, place }: Workflow): Place =>
  root?.entries.find(({ key }) => key.text === "on")?.key.place ?? place;

const isOpen = ({ cancelInProgress }: Concurrency): boolean => cancelInProgress === undefined;

const advice = (job: Job): string =>
  sinksOf(job).length > 0
    ? "; it publishes, so let runs wait: `cancel-in-progress: false`"
    : "; `cancel-in-progress: true` ends the older run";

function messageFor(job: Job): string | undefined {
  const { concurrency, id } = job;
  if (concurrency === undefined)
    return `the job \`${id}\` may run several times at once${advice(job)}`;
  return isOpen(concurrency)
    ? `the job \`${id}\` does not say whether a newer run ends it${advice(job)}`
    : undefined;
}

export default defineCheck({
  id: "concurrency-limits",
  title: "Several runs may go on at once",
  severity: "low",
  persona: "pedantic",
  aliases: ["zizmor:concurrency-limits"],
  why: "Runs that nobody waits for cost money, and two that write to the same place do not know of each other.",
  fix: "Add `concurrency` with a `group`, and `cancel-in-progress: true`; for a job that publishes `false`, because half a release is worse than a late one.",

  *workflow(workflow) {
    const { kind, concurrency, jobs } = workflow;
    if (kind !== "workflow" || isOnlyCallable(workflow)) return;
    if (concurrency) {
      if (isOpen(concurrency))
        yield {
          at: concurrency.place,
          message:
            "this does not say whether a newer run ends an older one; say `cancel-in-progress`",
        };
      return;
    }
    const at = onPlace(workflow);
    for (const job of jobs) {
      const message = job.uses === undefined ? messageFor(job) : undefined;
      if (message !== undefined) yield { at, message, related: [job.place] };
    }
  },

  examples: {
    bad: [
      {
        title: "a job without limits, and one that only waits for its turn",
        yaml: `
          on: push
          #^ low: the job \`build\` may run several times at once
          #^ low: the job \`publish\` does not say whether a newer run ends it; it publishes
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            publish:
              runs-on: ubuntu-latest
              concurrency: publish
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a group for all, and no word on older runs",
        yaml: `
          on: push
          concurrency: { group: a }
          #^^^^^^^^^^ say \`cancel-in-progress\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "limits of the workflow",
        yaml: `
          on: push
          concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "limits of each job, and a workflow that others call",
        yaml: `
          on: push
          jobs:
            publish:
              runs-on: ubuntu-latest
              concurrency: { group: publish, cancel-in-progress: false }
              steps: [{ run: npm publish }]
            call:
              uses: ./.github/workflows/test.yml
        `,
      },
      {
        title: "a workflow that only others start",
        yaml: `
          on: workflow_call
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
