import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Trigger, Workflow } from "../../../domain/workflow/model.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const WRITES = new Set(["write", "write-only"]);

/** Events whose runs share the default branch's cache and that need no right to be caused. */
const openTrigger = ({ triggers }: Workflow): Trigger | undefined =>
  triggers.find((trigger) => isPrivileged(trigger) && starterOf(trigger) === "outsider") ??
  triggers.find(isPrivileged);

function* onMode(mode: Text | undefined, workflow: Workflow) {
  const trigger = mode && WRITES.has(mode.text.trim()) ? openTrigger(workflow) : undefined;
  if (mode === undefined || trigger === undefined) return;
  const isOpen = starterOf(trigger) === "outsider";
  yield {
    at: mode.place,
    related: [trigger.place],
    severity: isOpen ? ("high" as const) : ("medium" as const),
    fixes: [{ title: "Only read the cache", safe: true, edits: [replace(mode.place, "read")] }],
    message: `${isOpen ? "anybody" : "whoever may triage"} can cause \`${trigger.name}\`, and its runs may then write what the default branch restores`,
  };
}

export default defineCheck({
  id: "cache-mode-write-untrusted",
  title: "Runs that strangers start may write the cache",
  severity: "high",
  onlyWith: ["cache-mode"],
  why: "Since June 2026 runs of events like `pull_request_target` may only read the default branch's cache. `cache-mode: write` takes that protection away: one poisoned entry waits for the next push, release or schedule that restores it.",
  fix: "Write `cache-mode: read`, and fill the cache from pushes to the default branch.",

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    yield* onMode(workflow.cacheMode, workflow);
  },

  *job(job) {
    if (job.workflow.kind === "action") return;
    yield* onMode(job.cacheMode, job.workflow);
  },

  examples: {
    bad: [
      {
        title: "for the whole workflow",
        yaml: `
          on: pull_request_target
          cache-mode: write
          #           ^^^^^ high: anybody can cause \`pull_request_target\`
          jobs:
            a:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "for one job, where only who may triage starts it",
        yaml: `
          on:
            issues: { types: [labeled] }
          jobs:
            a:
              cache-mode: write-only
              #           ^^^^^^^^^^ medium: whoever may triage can cause \`issues\`
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "only reading, or nothing at all",
        yaml: `
          on: [pull_request_target, workflow_run]
          cache-mode: read
          jobs:
            a:
              cache-mode: none
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "on events of people who may write, and of pull requests with their own cache",
        yaml: `
          on: [push, pull_request]
          cache-mode: write
          jobs:
            a:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
