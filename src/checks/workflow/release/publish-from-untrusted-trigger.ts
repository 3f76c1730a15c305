import type { Answer } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import type { Job, Trigger } from "../../../domain/workflow/model.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import { isInstallable, type Sink } from "../../../domain/workflow/publish/sink.ts";
import { outsiderWorld } from "../../../domain/workflow/publish/job/worlds.ts";
import { reachedSinks } from "../../../domain/workflow/publish/job/reached-sinks.ts";
import { defineCheck } from "../../define-check.ts";

function severityOf(sink: Sink, trigger: Trigger): Severity {
  const published = isInstallable(sink) || sink.channel === "a GitHub release";
  if (isPrivileged(trigger)) return published ? "critical" : "high";
  return published ? "high" : "medium";
}

const consequence = (trigger: Trigger): string =>
  isPrivileged(trigger)
    ? "anybody can make it publish"
    : "a branch of this repository then publishes before anybody reviewed it";

function worstOf(job: Job, trigger: Trigger): Sink | undefined {
  const sinks = reachedSinks(job, outsiderWorld(trigger));
  return sinks.find(isInstallable) ?? sinks[0];
}

/** Calls a workflow of this repository at which nobody has looked. */
function isUnseen({ uses, workflow: { repository } }: Job): boolean {
  const name = uses?.text.trim() ?? "";
  return /^(?:\.|\$)\//.test(name) && !repository.local(name) && !repository.knows(name);
}

function* inspect(job: Job, trigger: Trigger): Generator<Answer> {
  if (isUnseen(job) && isPrivileged(trigger) && mayRun(job, trigger))
    yield { needs: `the workflow ${job.uses?.text}, to see what it publishes`, at: job.place };
  const sink = worstOf(job, trigger);
  if (sink === undefined) return;
  yield {
    at: job.uses?.place ?? sink.place,
    related: [trigger.place, ...(job.uses ? [sink.place] : [])],
    severity: severityOf(sink, trigger),
    confidence: sink.guarded ? "low" : "high",
    message: `\`${sink.what}\` runs on \`${trigger.name}\`: ${consequence(trigger)}`,
  };
}

export default defineCheck({
  id: "publish-from-untrusted-trigger",
  title: "Publishes on an event that strangers cause",
  severity: "critical",
  why: "A job that publishes holds the credential and the name that users trust. Started by a pull request, an issue or a comment, it publishes what its author wanted.",
  fix: "Publish from `workflow_dispatch` or a protected tag in a workflow of its own, or guard the job with `if: github.event_name == 'push'` and the branch.",

  *job(job) {
    if (job.workflow.kind === "action") return;
    for (const trigger of job.workflow.triggers)
      if (starterOf(trigger) === "outsider") yield* inspect(job, trigger);
  },

  examples: {
    bad: [
      {
        title: "a comment that publishes",
        yaml: `
          on: issue_comment
          jobs:
            publish:
              if: contains(github.event.comment.body, '/publish')
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
              #              ^^^^^^^^^^^ critical: anybody can make it publish
        `,
      },
      {
        title: "pull requests and pushes, without a guard",
        yaml: `
          on: [push, pull_request]
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: docker build -t app . && docker push org/app
                #                               ^^^^^^^^^^^^^^^^^^^ high: before anybody reviewed it
        `,
      },
      {
        title: "a guard in the job before, which this one does not wait for in earnest",
        yaml: `
          on: [push, pull_request_target]
          jobs:
            gate:
              if: github.event_name == 'push'
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            publish:
              needs: gate
              if: always()
              runs-on: ubuntu-latest
              steps: [{ run: twine upload dist/* }]
              #              ^^^^^^^^^^^^^^^^^^^ critical: anybody
        `,
      },
      {
        title: "a guard that lets in everybody who ever contributed",
        yaml: `
          on: issue_comment
          jobs:
            publish:
              if: contains(fromJSON('["OWNER", "CONTRIBUTOR"]'), github.event.comment.author_association)
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
              #              ^^^^^^^^^^^ critical: anybody
        `,
      },
      {
        title: "a guard by a bot's name, which proves nothing",
        yaml: `
          on: pull_request_target
          jobs:
            publish:
              if: github.actor == 'renovate[bot]'
              runs-on: ubuntu-latest
              steps: [{ run: cargo publish }]
              #              ^^^^^^^^^^^^^ critical: anybody
        `,
      },
      {
        title: "by way of a called workflow and a local action, which get the event too",
        files: {
          ".github/workflows/publish.yml": `
            on: workflow_call
            jobs:
              npm:
                if: github.repository == 'org/app'
                runs-on: ubuntu-latest
                steps: [{ uses: ./.github/actions/publish, with: { push: "true" } }]
          `,
          ".github/actions/publish/action.yml": `
            inputs: { push: { default: "false" } }
            runs:
              using: composite
              steps:
                - if: inputs.push == 'true'
                  run: npm publish
                  shell: bash
          `,
        },
        yaml: `
          on: issue_comment
          jobs:
            publish:
              uses: ./.github/workflows/publish.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: \`npm publish\` runs on \`issue_comment\`: anybody can make it publish
        `,
      },
    ],
    good: [
      {
        title: "a local action that is told not to publish",
        files: {
          ".github/actions/build/action.yml": `
            inputs: { push: { default: "false" } }
            runs:
              using: composite
              steps:
                - uses: docker/build-push-action@v6
                  with: { push: "\${{ inputs.push }}" }
          `,
        },
        yaml: `
          on: pull_request_target
          jobs:
            image:
              runs-on: ubuntu-latest
              steps: [{ uses: ./.github/actions/build }]
        `,
      },
      {
        title: "only on pushes",
        yaml: `
          on: [push, pull_request]
          jobs:
            publish:
              if: github.event_name == 'push' && startsWith(github.ref, 'refs/tags/')
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "only from the main branch, in the step",
        yaml: `
          on: [push, pull_request]
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                  if: \${{ github.ref == 'refs/heads/main' }}
                - uses: docker/build-push-action@v6
                  with:
                    push: \${{ github.event_name != 'pull_request' }}
        `,
      },
      {
        title: "behind a job that pull requests do not reach",
        yaml: `
          on: [push, pull_request]
          jobs:
            gate:
              if: github.ref == 'refs/heads/main'
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            publish:
              needs: [gate]
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "a comment of a member, and a merged pull request",
        yaml: `
          on:
            issue_comment:
            pull_request:
              types: [closed]
          jobs:
            comment:
              if: github.event_name == 'issue_comment' && contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
            merged:
              if: github.event.pull_request.merged == true
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
    ],
  },
});
