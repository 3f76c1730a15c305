import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { flowingContexts } from "../../../domain/workflow/expression/walk-expression.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Step, Workflow } from "../../../domain/workflow/model.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { starterOf } from "../../../domain/workflow/power/triggers.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { releasePathOf } from "../../../domain/workflow/publish/release-path.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

interface Chosen {
  /** As the file writes it. */
  readonly source: string;
  readonly who: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
}

const FIXED_INPUTS = new Set(["choice", "boolean", "environment", "number"]);
const HEAD = /^github\.(?:head_ref|event\.(?:pull_request\.head\.|workflow_run\.head_))/;

const hasTrigger = ({ triggers }: Workflow, wanted: string): boolean =>
  triggers.some(({ name }) => name === wanted);

const strangersReach = (job: Job): boolean =>
  job.workflow.triggers.some(
    (trigger) => starterOf(trigger) === "outsider" && mayRun(job, trigger),
  );

function byInput({ workflow }: Job, name: string): Pick<Chosen, "who" | "severity"> | undefined {
  const input = workflow.inputs.find((one) => one.name.toLowerCase() === name);
  if (input && FIXED_INPUTS.has(input.type)) return undefined;
  return hasTrigger(workflow, "workflow_dispatch")
    ? { who: "whoever presses the button", severity: "high" }
    : { who: "whoever calls this workflow", severity: "medium" };
}

function chooser(job: Job, path: readonly string[]): Pick<Chosen, "who" | "severity"> | undefined {
  const whole = path.join(".");
  if (path[0] === "inputs") return byInput(job, path[1] ?? "");
  if (whole.startsWith("github.event.inputs.")) return byInput(job, path[3] ?? "");
  if (whole.startsWith("github.event.client_payload"))
    return { who: "whoever sends the event", severity: "high" };
  if (HEAD.test(whole) && strangersReach(job))
    return { who: "whoever opened the pull request or started the first run", severity: "high" };
  return undefined;
}

function chosenIn(text: Text, job: Job): readonly Chosen[] {
  return expressionsIn(text).flatMap(({ expr, source, from, to }) => {
    const found = expr ? flowingContexts(expr).map(({ path }) => chooser(job, path)) : [];
    const worst = found.find((one) => one !== undefined);
    return worst ? [{ ...worst, source, from, to }] : [];
  });
}

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
