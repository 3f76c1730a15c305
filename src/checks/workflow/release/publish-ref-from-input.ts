import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { chosenIn } from "../../../domain/workflow/publish/job/chosen-in.ts";
import { releasePathOf } from "../../../domain/workflow/publish/release-path.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const isTag = ({ text }: Text): boolean => text.trim().startsWith("refs/tags/");

function* ofCheckout(step: Step): Generator<Remark> {
  if (!step.uses || actionOf(step.uses.text) !== "actions/checkout") return;
  for (const name of ["ref", "repository"]) {
    const value = step.with.get(name);
    const [chosen] = value ? chosenIn(value, step.job) : [];
    if (!value || !chosen) continue;
    const { source, who, severity } = chosen;
    const edits = name === "ref" ? [replace(value.place, "${{ github.sha }}")] : [];
    const fix: Fix = { title: "Check out the commit the workflow runs on", safe: false, edits };
    yield {
      at: value.place,
      severity: isTag(value) ? "medium" : severity,
      message: `${who} chooses with \`${source}\` what \`${step.job.id}\` releases`,
      fixes: edits.length > 0 ? [fix] : [],
    };
  }
}

const FETCHES = /\bgit\s+(?:-C\s+\S+\s+)?(?:checkout|switch|reset|fetch|pull)\b[^\n]*\$\{\{/;

function* ofScript({ run, job }: Step): Generator<Remark> {
  if (!run || !FETCHES.test(run.text)) return;
  for (const { source, who, severity, from, to } of chosenIn(run, job)) {
    const line = run.text.slice(run.text.lastIndexOf("\n", from) + 1, to);
    if (!FETCHES.test(line)) continue;
    const message = `${who} chooses with \`${source}\` what \`${job.id}\` releases`;
    yield { at: run.at(from, to), severity, message };
  }
}

export default defineCheck({
  id: "publish-ref-from-input",
  title: "Releases a commit that somebody typed in",
  severity: "high",
  why: "Reviews, branch rules and the environment's rules hold for the commit the workflow runs on. A job that checks out another one publishes code that none of them saw, under the same name and with the same provenance.",
  fix: "Check out the commit the workflow runs on (leave `ref` away) and start the workflow on the branch or tag to release. Where an older version must be rebuilt, take a tag (`refs/tags/…`) that only maintainers may make.",
  onlyWith: [
    "inputs",
    "client_payload",
    "head_commit",
    "head_ref",
    "head_sha",
    "head_branch",
    "pull_request.head",
  ],

  *workflow(workflow) {
    for (const { job } of releasePathOf(workflow))
      for (const step of job.steps) {
        yield* ofCheckout(step);
        yield* ofScript(step);
      }
  },

  examples: {
    bad: [
      {
        title: "the branch to publish, typed into a form",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                branch: { type: string, default: main }
          jobs:
            publish:
              environment: npm
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with:
                    ref: \${{ inputs.branch }}
                    #    ^^^^^^^^^^^^^^^^^^^^ high: whoever presses the button chooses
                - run: npm publish
        `,
      },
      {
        title: "a payload, in the job that builds what is published",
        yaml: `
          on: repository_dispatch
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with:
                    ref: \${{ github.event.client_payload.sha || 'main' }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: whoever sends the event
            publish:
              needs: build
              runs-on: ubuntu-latest
              steps: [{ run: twine upload dist/* }]
        `,
      },
      {
        title: "by way of a job that makes a branch of a number",
        yaml: `
          on:
            workflow_dispatch: { inputs: { pr: { type: number } } }
          jobs:
            resolve:
              runs-on: ubuntu-latest
              outputs: { ref: "\${{ steps.find.outputs.ref }}" }
              steps:
                - id: find
                  run: gh pr view "$PR" --json headRefName --jq .headRefName
                  env: { PR: "\${{ inputs.pr }}" }
            publish:
              needs: resolve
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { ref: "\${{ needs.resolve.outputs.ref }}" }
                  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: whoever presses the button chooses with \`needs.resolve.outputs.ref\`
                - run: npm publish
        `,
      },
      {
        title: "in the script, and a tag of whoever calls",
        yaml: `
          on:
            workflow_call:
              inputs:
                tag: { type: string, required: true }
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    git fetch --tags
                    git checkout \${{ inputs.tag }}
                    #            ^^^^^^^^^^^^^^^^^ medium: whoever calls this workflow
                - run: docker push org/app
        `,
      },
      {
        title: "the commit of the run before, which anybody can cause",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
              types: [completed]
          jobs:
            preview:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { ref: "\${{ github.event.workflow_run.head_sha }}" }
                  #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: whoever opened the pull request
                - run: npm publish --tag next
        `,
      },
    ],
    good: [
      {
        title: "the commit the workflow runs on, and a form that chooses the kind of version",
        yaml: `
          on:
            workflow_dispatch:
              inputs:
                bump: { type: choice, options: [patch, minor] }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm publish
        `,
      },
      {
        title: "the tag of a release",
        yaml: `
          on:
            release: { types: [published] }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { ref: "\${{ github.event.release.tag_name }}" }
                - run: npm publish
        `,
      },
      {
        title: "the run before was a push",
        yaml: `
          on:
            workflow_run: { workflows: [CI], types: [completed] }
          jobs:
            publish:
              if: github.event.workflow_run.event == 'push' && github.event.workflow_run.head_branch == 'main'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { ref: "\${{ github.event.workflow_run.head_sha }}" }
                - run: npm publish
        `,
      },
    ],
  },
});
