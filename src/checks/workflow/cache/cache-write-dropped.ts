import { cacheStepsOf } from "../../../domain/workflow/cache/cache-steps.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { cacheModeOn } from "../../../domain/workflow/power/standing/cache-access.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { defineCheck } from "../../define-check.ts";

/** Only a step that says it saves is worth a word; the others restore as well. */
const onlySaves = (uses: string): boolean => /^actions\/cache\/save@/i.test(uses);
const restoring = "actions/cache/restore";

function fixesOf({ uses }: Step) {
  if (uses === undefined || !/^actions\/cache@/i.test(uses.text)) return [];
  const edits = [replace(uses.place, uses.text.replace(/^actions\/cache/i, restoring))];
  return [{ title: "Only restore", safe: false, edits }];
}

const SAYS_READ = new Set(["read", "none"]);

export default defineCheck({
  id: "cache-write-dropped",
  title: "A cache that is never saved",
  severity: "info",
  onlyWith: ["cache"],
  why: "On events that strangers cause, and where `cache-mode` says `read` or `none`, the service drops what a step saves. Only a warning in the log tells.",
  fix: "Save from a workflow that pushes to the default branch start, and only restore here.",

  *job(job) {
    if (job.workflow.kind === "action") return;
    const stated = (job.cacheMode ?? job.workflow.cacheMode)?.text.trim();
    const steps = cacheStepsOf(job).filter(
      ({ saves, what }) => saves && (onlySaves(what) || /^actions\/cache@/i.test(what)),
    );
    if (steps.length === 0) return;
    const starters = startersOf(job);
    const modes = starters.map((start) => cacheModeOn(job, start));
    if (modes.length === 0 || modes.some((mode) => !SAYS_READ.has(mode))) return;
    const because =
      stated && SAYS_READ.has(stated)
        ? `\`cache-mode: ${stated}\``
        : `runs of \`${starters[0]?.trigger.name}\` may only read the cache`;
    for (const { step, place, what } of steps)
      yield {
        at: place,
        fixes: fixesOf(step),
        message: `what \`${what}\` saves is dropped: ${because}`,
      };
  },

  examples: {
    bad: [
      {
        title: "on an event that strangers cause",
        yaml: `
          on: pull_request_target
          jobs:
            a:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache/save@v4
                #       ^^^^^^^^^^^^^^^^^^^^^ info: runs of \`pull_request_target\` may only read
                  with: { path: a, key: b }
        `,
      },
      {
        title: "where the workflow says so",
        yaml: `
          on: push
          cache-mode: read
          jobs:
            a:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                #       ^^^^^^^^^^^^^^^^ info: \`cache-mode: read\`
                  with: { path: a, key: b }
        `,
      },
    ],
    good: [
      {
        title: "on a push too",
        yaml: `
          on: [push, pull_request_target]
          jobs:
            a:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache@v4
                  with: { path: a, key: b }
        `,
      },
      {
        title: "only restored",
        yaml: `
          on: pull_request_target
          jobs:
            a:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache/restore@v4
                  with: { path: a, key: b }
        `,
      },
    ],
  },
});
