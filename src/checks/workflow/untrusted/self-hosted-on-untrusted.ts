import type { Place } from "../../../domain/finding/place.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { entryOf } from "../../../domain/workflow/fix/edits.ts";
import { type Runner, runnerOf } from "../../../domain/workflow/power/standing/runner-of.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { defineCheck } from "../../define-check.ts";

/** Not proof: larger machines of GitHub's own carry such names too. */
const LOOKS_HOSTED = /ubuntu|windows|macos|linux|large|cores?\b/i;

const isMarked = ({ labels, kind }: Runner): boolean =>
  kind === "group" || labels.some((label) => label.toLowerCase() === "self-hosted");

const keyOf = ({ node, place }: Job): Place => entryOf(node, "runs-on")?.key.place ?? place;

const named = ({ kind, labels }: Runner): string =>
  kind === "group" ? "a runner group" : `\`${labels.join(", ")}\``;

export default defineCheck({
  id: "self-hosted-on-untrusted",
  title: "A machine of one's own runs jobs",
  severity: "high",
  confidence: "high",
  aliases: ["zizmor:self-hosted-runner"],
  onlyWith: ["runs-on"],
  why: "A self-hosted runner often keeps its files, its processes and its place in the network from one job to the next. What a stranger's pull request leaves there waits for the next release.",
  fix: "Run what strangers can start on GitHub's own machines, or on runners that serve one job each and stand apart from everything else.",

  *job(job) {
    if (job.runsOn.length === 0) return;
    const runner = runnerOf(job);
    if (runner.kind !== "self-hosted" && runner.kind !== "group") return;
    const open = startersOf(job).find(({ who }) => who === "external");
    const marked = isMarked(runner);
    const at = keyOf(job);
    const confidence = runner.kind === "group" ? "low" : "high";
    if (open === undefined) {
      if (!marked) return;
      const message = `\`${job.id}\` runs on ${named(runner)}, which may keep what a job leaves behind`;
      yield { at, message, confidence, severity: "medium", persona: "auditor" };
      return;
    }
    if (!marked && runner.labels.every((label) => LOOKS_HOSTED.test(label))) return;
    yield {
      at,
      related: [open.trigger.place],
      severity: runner.kind === "group" ? "medium" : "high",
      confidence: marked ? confidence : "low",
      message: `anybody can cause \`${open.trigger.name}\`, and \`${job.id}\` then runs on ${named(runner)}`,
    };
  },

  examples: {
    bad: [
      {
        title: "pull requests of strangers on a machine of one's own",
        yaml: `
          on: [push, pull_request]
          jobs:
            test:
              runs-on: [self-hosted, linux]
          #   ^^^^^^^ high: anybody can cause \`pull_request\`
              steps: [{ run: make }]
        `,
      },
      {
        title: "one row of a matrix",
        yaml: `
          on: pull_request
          jobs:
            test:
              strategy:
                matrix:
                  include:
                    - { os: ubuntu-latest }
                    - { os: gpu-box }
              runs-on: \${{ matrix.os }}
          #   ^^^^^^^ high: \`ubuntu-latest, gpu-box\`
              steps: [{ run: make }]
        `,
      },
      {
        title: "only our own pushes",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: self-hosted
          #   ^^^^^^^ medium: may keep what a job leaves behind
              steps: [{ run: make }]
        `,
      },
      {
        title: "a group, which may hold anything",
        yaml: `
          on: pull_request
          jobs:
            test:
              runs-on: { group: builders }
          #   ^^^^^^^ medium: a runner group
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "machines of GitHub and of known services",
        yaml: `
          on: pull_request
          jobs:
            test:
              strategy: { matrix: { os: [ubuntu-24.04-arm, macos-latest, windows-2025] } }
              runs-on: \${{ matrix.os }}
              steps: [{ run: make }]
            fast:
              runs-on: blacksmith-4vcpu-ubuntu-2404
              steps: [{ run: make }]
            large:
              runs-on: ubuntu-latest-16-cores
              steps: [{ run: make }]
        `,
      },
      {
        title: "a row that the matrix leaves out",
        yaml: `
          on: pull_request
          jobs:
            test:
              strategy:
                matrix:
                  os: [self-hosted, ubuntu-latest]
                  exclude:
                    - os: self-hosted
              runs-on: \${{ matrix.os }}
              steps: [{ run: make }]
        `,
      },
      {
        title: "an own label that only a workflow's pushes reach",
        yaml: `
          on: [push, pull_request]
          jobs:
            test:
              if: github.event_name == 'push'
              runs-on: gpu-box
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
