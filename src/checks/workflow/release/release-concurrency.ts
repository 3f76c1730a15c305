import type { Fix } from "../../../domain/finding/finding.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Workflow } from "../../../domain/workflow/model.ts";
import { isOnlyCallable } from "../../../domain/workflow/power/triggers.ts";
import { publishJobsOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import { defineCheck } from "../../define-check.ts";

const LINES = ["group: release", "cancel-in-progress: false", "queue: max"];

function fixesFor({ node, workflow }: Job): readonly Fix[] {
  const edit = setKey(workflow.file, node, "concurrency", LINES);
  return edit
    ? [{ title: "Let one publication wait for the other", safe: true, edits: [edit] }]
    : [];
}

/** Events that come in quick succession: commits, timers, buttons; a tag or a release is a rare one. */
const isBusy = ({ triggers }: Workflow): boolean =>
  triggers.some(
    ({ name, filters }) =>
      name === "schedule" ||
      name === "workflow_run" ||
      (name === "push" && (filters.has("branches") || !filters.has("tags"))),
  );

export default defineCheck({
  id: "release-concurrency",
  title: "Two publications can run at once",
  severity: "medium",
  why: "Two runs of the same release race: the older one can publish last and become `latest`, both can move the same tag, and one fails half way. Nobody can tell afterwards what is out.",
  fix: "Give the publishing job a `concurrency` group with `cancel-in-progress: false` and `queue: max`, so that each waits for the one before and none is dropped.",

  *workflow(workflow) {
    if (workflow.concurrency || isOnlyCallable(workflow)) return;
    const open = publishJobsOf(workflow).filter(({ job }) => job.concurrency === undefined);
    for (const { job, chief } of open) {
      const medium = isBusy(workflow) && isInstallable(chief);
      yield {
        at: job.place,
        related: [chief.place],
        severity: medium ? "medium" : "low",
        persona: medium ? "regular" : "pedantic",
        message: `two runs of \`${job.id}\` can run \`${chief.what}\` at the same time`,
        fixes: fixesFor(job),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "every commit on main publishes",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
            #^^^^^^ medium: two runs of \`release\` can run \`semantic-release\` at the same time
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
      {
        title: "an image every night and on every push",
        yaml: `
          on:
            push:
            schedule: [{ cron: "0 3 * * *" }]
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: make test }]
            image:
            #^^^^ medium: two runs of \`image\`
              needs: test
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with: { push: true, tags: org/app:latest }
        `,
      },
      {
        title: "a tag, for those who want to hear of it",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
            #^^^^^^ low: two runs of \`publish\`
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
        `,
      },
    ],
    good: [
      {
        title: "one group for the workflow",
        yaml: `
          on: { push: { branches: [main] } }
          concurrency:
            group: release
            cancel-in-progress: false
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
      {
        title: "a group for the job",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            publish:
              concurrency: { group: publish, queue: max }
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "only called, so that the caller decides",
        yaml: `
          on: workflow_call
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
    ],
  },
});
