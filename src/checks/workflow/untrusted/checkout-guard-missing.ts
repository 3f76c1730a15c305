import type { Job, Step } from "../../../domain/workflow/model.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { standingOf } from "../../../domain/workflow/power/standing/standing-of.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { actionVersion, isOlder } from "../../../domain/workflow/untrusted/action-version.ts";
import { arrivalsOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { defineCheck } from "../../define-check.ts";

/** The first version of each major that refuses a fork's code (2026-06-18, backported on 2026-07-20); v1 never will. */
const GUARDED: Readonly<Record<number, readonly [number, number, number]>> = {
  1: [2, 0, 0],
  2: [2, 8, 0],
  3: [3, 7, 0],
  4: [4, 4, 0],
  5: [5, 1, 0],
  6: [6, 1, 0],
};

/** The guard looks at these two events only. */
const GUARDS = new Set(["pull_request_target", "workflow_run"]);

type Guard = "missing" | "unknown" | "there";

function guardOf(uses: Text, { workflow }: Job): Guard {
  const version = actionVersion(uses, workflow);
  if (version.kind === "commit") return "unknown";
  if (version.kind === "branch") return "there";
  if (version.kind === "major") return version.major < 2 ? "missing" : "there";
  const guarded = GUARDED[version.parts[0]];
  return guarded && isOlder(version.parts, guarded) ? "missing" : "there";
}

const mayLackGuard = ({ uses, job }: Step): boolean =>
  uses !== undefined &&
  actionOf(uses.text) === "actions/checkout" &&
  guardOf(uses, job) !== "there";

const privilegedStart = (job: Job) =>
  standingOf(job).starters.find(
    ({ trigger, who }) => who === "external" && GUARDS.has(trigger.name),
  )?.trigger;

function fixesOf({ uses }: Step) {
  // A commit needs the network to be bumped; a tag does not.
  if (uses === undefined || /@[0-9a-f]{40}$/i.test(uses.text)) return [];
  const edits = [replace(uses.place, uses.text.replace(/@.*$/, "@v7"))];
  return [{ title: "Take the version with the guard", safe: false, edits }];
}

const words: Readonly<Record<Exclude<Guard, "there">, string>> = {
  missing: "is older than the guard that refuses a fork's code",
  unknown:
    "is a commit of no stated version, so it may be older than the guard against a fork's code",
};

export default defineCheck({
  id: "checkout-guard-missing",
  title: "A checkout without the guard against forks",
  severity: "medium",
  onlyWith: ["pull_request_target", "workflow_run"],
  why: "Since 7.0 (and 6.1, 5.1, 4.4, 3.7, 2.8) actions/checkout refuses to bring a fork's code into a run of `pull_request_target` or `workflow_run`. Older versions take it without a word.",
  fix: "Take v7, pinned to its commit, with the version in a comment beside it.",

  *job(job) {
    if (!job.steps.some(mayLackGuard)) return;
    const trigger = privilegedStart(job);
    if (trigger === undefined) return;
    const foreign = new Set(arrivalsOf(job).map(({ step }) => step));
    for (const step of job.steps) {
      const { uses } = step;
      if (uses === undefined || actionOf(uses.text) !== "actions/checkout") continue;
      const guard = guardOf(uses, job);
      if (guard === "there") continue;
      const takesForeign = foreign.has(step);
      yield {
        at: uses.place,
        related: [trigger.place],
        severity: takesForeign ? "medium" : "low",
        confidence: guard === "missing" ? "high" : "low",
        ...(!takesForeign && { persona: "pedantic" }),
        fixes: fixesOf(step),
        message: `\`${uses.text}\` ${words[guard]}, and anybody can cause \`${trigger.name}\``,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an old tag that takes a fork's code",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4.2.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^ medium: is older than the guard
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "a commit with its version beside it, and one without",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11 # v4.1.1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is older than the guard
                  with:
                    ref: \${{ github.event.workflow_run.head_sha }}
                - uses: actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: a commit of no stated version
        `,
      },
    ],
    good: [
      {
        title: "versions that have it, moving tags among them",
        yaml: `
          on: pull_request_target
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/checkout@v4.4.0
                - uses: actions/checkout@v7.0.1
                - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        `,
      },
      {
        title: "an event that the guard is not for",
        yaml: `
          on: pull_request
          jobs:
            look:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v2.0.0
        `,
      },
    ],
  },
});
