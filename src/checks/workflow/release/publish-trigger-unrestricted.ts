import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import type { Severity } from "../../../domain/finding/severity.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Trigger } from "../../../domain/workflow/model.ts";
import { reachedSinks } from "../../../domain/workflow/publish/job/reached-sinks.ts";
import { isInstallable, isTaken, type Sink } from "../../../domain/workflow/publish/sink.ts";
import { branchWorld } from "../../../domain/workflow/publish/job/worlds.ts";
import { defineCheck } from "../../define-check.ts";

const EVERYTHING = new Set(["*", "**", "**/*"]);

function isOpenPush({ filters }: Trigger): boolean {
  const branches = filters.get("branches");
  if (branches) return branches.some(({ text }) => EVERYTHING.has(text));
  return !filters.has("tags") && !filters.has("tags-ignore");
}

/** How somebody makes the event happen on a branch of their own; nothing where only chosen branches count. */
function opening(trigger: Trigger): string | undefined {
  if (trigger.name === "push" && isOpenPush(trigger)) return "a push to any branch";
  if (trigger.name === "create") return "a new branch of any name";
  return trigger.name === "workflow_dispatch" ? "pressing the button on any branch" : undefined;
}

/** Tools that look at the branch themselves and do nothing on one that is not theirs. */
const LOOKS_ITSELF = /semantic-release|release-please/;

const isChosenByBranch = ({ what }: Sink): boolean => LOOKS_ITSELF.test(what);

function severityOf({ channel }: Sink, { name }: Trigger): Severity {
  const isPackage = isInstallable({ channel }) && channel !== "a container registry";
  return isPackage && name !== "workflow_dispatch" ? "high" : "medium";
}

const GUARD = "github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/')";

const isGuarded = ({ job, sink }: Reached): boolean =>
  (job.environment ?? sink.step.job.environment) !== undefined;

/** A condition for every job that has none; nothing where one of them would stay open. */
function fixesFor(reached: readonly Reached[]): readonly Fix[] {
  const edits = reached.flatMap(({ job: { if: condition, node, workflow } }) =>
    condition ? [] : (setKey(workflow.file, node, "if", GUARD) ?? []),
  );
  if (edits.length !== reached.length) return [];
  return [{ title: "Publish only from main and from tags", safe: false, edits }];
}

interface Reached {
  readonly job: Job;
  readonly sink: Sink;
}

function reachedBy(trigger: Trigger, jobs: readonly Job[]): readonly Reached[] {
  return jobs.flatMap((job) => {
    const sinks = reachedSinks(job, branchWorld(trigger)).filter(isTaken);
    const open = sinks.filter((sink) => !isChosenByBranch(sink));
    const sink = open.find(isInstallable) ?? open[0];
    return sink ? [{ job, sink }] : [];
  });
}

/** Packages before images, images before files; what nobody guards before what an environment does. */
const weight = (one: Reached): number =>
  (isGuarded(one) ? 0 : 4) +
  (isInstallable(one.sink) ? 1 : 0) +
  (one.sink.channel === "a container registry" ? 0 : 1);

function remark(trigger: Trigger, how: string, reached: readonly Reached[]): Remark | undefined {
  const [worst, ...rest] = reached.toSorted((a, b) => weight(b) - weight(a));
  if (worst === undefined) return undefined;
  const { job, sink } = worst;
  const guarded = isGuarded(worst);
  const others =
    rest.length === 0
      ? ""
      : rest.length === 1
        ? ", and another job publishes"
        : `, and ${rest.length} more jobs publish`;
  return {
    at: trigger.place,
    related: [worst, ...rest].map((one) => one.job.uses?.place ?? one.sink.place),
    severity: guarded ? "low" : severityOf(sink, trigger),
    confidence: guarded || sink.guarded ? "low" : "high",
    persona: guarded ? "pedantic" : "regular",
    message: `${how} makes \`${job.id}\` run \`${sink.what}\`${others}`,
    fixes: fixesFor(reached),
  };
}

export default defineCheck({
  id: "publish-trigger-unrestricted",
  title: "Publishes from any branch",
  severity: "high",
  why: "Whoever may push a branch may publish it: no review, no protected branch and no second person stands between a stolen token and your users.",
  fix: "Limit the event to the release branch or to tags (`branches: [main]`), guard the job with `if: github.ref == 'refs/heads/main'`, or give it an environment with a branch rule.",
  onlyWith: ["push", "workflow_dispatch", "create"],

  *workflow(workflow) {
    if (workflow.kind === "action") return;
    for (const trigger of workflow.triggers) {
      const how = opening(trigger);
      const found = how && remark(trigger, how, reachedBy(trigger, workflow.jobs));
      if (found) yield found;
    }
  },

  examples: {
    bad: [
      {
        title: "every push publishes",
        yaml: `
          on: push
          #   ^^^^ high: a push to any branch makes \`publish\` run \`npm publish\`
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npm publish
        `,
      },
      {
        title: "a filter that lets everything through, and a condition on the commit's message",
        yaml: `
          on:
            push:
            #^^^ high: a push to any branch
              branches: ["**"]
          jobs:
            crates:
              if: contains(github.event.head_commit.message, 'chore(release)')
              runs-on: ubuntu-latest
              steps:
                - run: cargo publish
        `,
      },
      {
        title: "a button, for whoever may write",
        yaml: `
          on:
            push:
              tags: ["v*"]
            workflow_dispatch:
            #^^^^^^^^^^^^^^^^ medium: pressing the button on any branch makes \`wheels\` run \`pypa/gh-action-pypi-publish\`
          jobs:
            wheels:
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "the same by way of a called workflow",
        files: {
          ".github/workflows/publish.yml": `
            on: workflow_call
            jobs:
              gem:
                runs-on: ubuntu-latest
                steps: [{ run: gem push pkg/a.gem }]
          `,
        },
        yaml: `
          on: [push]
          #    ^^^^ high: a push to any branch makes \`release\` run \`gem push\`
          jobs:
            release:
              uses: ./.github/workflows/publish.yml
        `,
      },
    ],
    good: [
      {
        title: "tags and a release branch",
        yaml: `
          on:
            push:
              branches: [main, "release/**"]
              tags: ["v*"]
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "every push builds, only main publishes",
        yaml: `
          on: [push, workflow_dispatch]
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/build-push-action@v6
                  with:
                    push: \${{ github.ref == 'refs/heads/main' }}
            publish:
              if: startsWith(github.ref, 'refs/tags/v')
              runs-on: ubuntu-latest
              steps: [{ run: twine upload dist/* }]
        `,
      },
      {
        title: "a tool that knows its branches",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps: [{ run: npx semantic-release }]
        `,
      },
      {
        title: "on a published release",
        yaml: `
          on:
            release:
              types: [published]
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
    ],
  },
});
