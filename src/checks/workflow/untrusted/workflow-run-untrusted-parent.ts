import type { Confidence, Severity } from "../../../domain/finding/severity.ts";
import type { Job, Trigger, Workflow } from "../../../domain/workflow/model.ts";
import { powerInWords, powerOf } from "../../../domain/workflow/power/power-of.ts";
import { parentsOf, startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { placeOfStart, starterOf } from "../../../domain/workflow/power/triggers.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { arrivalsOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { artifactArrivalsOf } from "../../../domain/workflow/untrusted/artifact-arrivals.ts";
import { defineCheck } from "../../define-check.ts";

type Stake = "publishes" | "takes what that run made";

function stakeOf(job: Job): Stake | undefined {
  if (job.environment || sinksOf(job).length > 0) return "publishes";
  const takes = arrivalsOf(job).length > 0 || artifactArrivalsOf(job).length > 0;
  return takes ? "takes what that run made" : undefined;
}

/** The run of a fork's `main` has `main` as its branch, so that a filter by branch lets it in. */
function filterOf({ filters }: Trigger): string {
  const [branch] = filters.get("branches") ?? [];
  return branch ? `; a fork's branch \`${branch.text}\` passes the filter` : "";
}

interface Parent {
  readonly words: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** Which run comes before, as far as the repository around the file was shown. */
function parentOf(workflow: Workflow, trigger: Trigger): Parent | undefined {
  const parents = parentsOf(workflow, trigger);
  if (parents === undefined) {
    const names = (trigger.filters.get("workflows") ?? []).map(({ text }) => `\`${text}\``);
    const words = `${names.join(", ") || "the run before"} may be a stranger's pull request`;
    return { words, severity: "medium", confidence: "low" };
  }
  for (const parent of parents) {
    const open = parent.triggers.find((one) => starterOf(one) === "outsider");
    const name = parent.name?.text ?? parent.path;
    if (open)
      return {
        words: `\`${name}\` also runs on \`${open.name}\`, which anybody can cause`,
        severity: "high",
        confidence: "high",
      };
  }
  return undefined;
}

const isOpenTo = (job: Job, trigger: Trigger): boolean =>
  startersOf(job).some((start) => start.trigger === trigger && start.who === "external");

export default defineCheck({
  id: "workflow-run-untrusted-parent",
  title: "Goes on after a run that a stranger caused",
  severity: "high",
  onlyWith: ["workflow_run"],
  why: "`workflow_run` starts with the repository's rights after every run of the named workflow, those of strangers' pull requests among them. `branches: [main]` is no defence, for a fork may call its branch `main`, and `conclusion == 'success'` only says that the stranger's tests passed.",
  fix: "Ask in the job's `if:` what started that run, and whose it was: `github.event.workflow_run.event == 'push' && github.event.workflow_run.head_repository.full_name == github.repository`.",

  *workflow(workflow) {
    for (const trigger of workflow.triggers) {
      if (trigger.name !== "workflow_run") continue;
      const open = workflow.jobs.filter((job) => isOpenTo(job, trigger));
      const job = open.find(stakeOf);
      const stake = job && stakeOf(job);
      const parent = job && parentOf(workflow, trigger);
      if (job === undefined || parent === undefined) continue;
      const { words, ...grade } = parent;
      yield {
        at: placeOfStart(workflow, trigger),
        related: [trigger.place, job.place],
        ...grade,
        message: `${words}, and \`${job.id}\` then ${stake ?? "runs"} with ${powerInWords(powerOf(job))}${filterOf(trigger)}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "publishes after the tests of a pull request",
        yaml: `
          on:
          #^ high: \`CI\` also runs on \`pull_request\`, which anybody can cause
            workflow_run:
              workflows: [CI]
              branches: [main]
          jobs:
            publish:
              if: github.event.workflow_run.conclusion == 'success'
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
        files: {
          ".github/workflows/ci.yml": `
            name: CI
            on: [push, pull_request]
            jobs:
              test:
                runs-on: ubuntu-latest
                steps: [{ run: make }]
          `,
        },
      },
      {
        title: "takes the artifact of a run that nobody has shown us",
        yaml: `
          on:
          #^ medium: \`Build\` may be a stranger's pull request
            workflow_run:
              workflows: [Build]
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: dawidd6/action-download-artifact@v6
        `,
      },
    ],
    good: [
      {
        title: "only after pushes",
        yaml: `
          on:
            workflow_run:
              workflows: [Build]
          jobs:
            publish:
              if: github.event.workflow_run.event == 'push'
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "after a workflow that no stranger starts",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
        files: {
          ".github/workflows/ci.yml": `
            name: CI
            on: { push: { branches: [main] } }
            jobs:
              test:
                runs-on: ubuntu-latest
                steps: [{ run: make }]
          `,
        },
      },
      {
        title: "a job that takes nothing and publishes nothing",
        yaml: `
          on:
            workflow_run:
              workflows: [Build]
          jobs:
            notify:
              runs-on: ubuntu-latest
              steps: [{ run: echo done }]
        `,
      },
    ],
  },
});
