import { replace } from "../../../domain/workflow/fix/edits.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { actionVersion, isOlder } from "../../../domain/workflow/untrusted/action-version.ts";
import {
  type ArtifactArrival,
  artifactArrivalsOf,
} from "../../../domain/workflow/untrusted/artifact-arrivals.ts";
import { exposureOf, lowered } from "../../../domain/workflow/untrusted/exposure-of.ts";
import { defineCheck } from "../../define-check.ts";

/** GHSA-cxww-7g56-2vh6: 4.0.0 up to 4.1.6 write wherever the archive's names point. */
const FIXED = [4, 1, 7] as const;
const FIRST = [4, 0, 0] as const;

/** Programs that follow `../` in an archive when they are told to. */
const FOLLOWS =
  /\bunzip\b[^\n]{0,300}?\s-:|\btar\b[^\n]{0,300}?(?:\s-P\b|--absolute-names)|\bbsdtar\b[^\n]{0,300}?\s-P\b|\b7z\b[^\n]{0,300}?\s-spf/;

interface Hole {
  readonly why: string;
  readonly fixable: boolean;
}

function holeOf({ step }: ArtifactArrival): Hole | undefined {
  const { uses, run, job } = step;
  if (run && FOLLOWS.test(run.text))
    return { why: "it is told to follow names that lead out of the folder", fixable: false };
  if (uses === undefined || actionOf(uses.text) !== "actions/download-artifact") return undefined;
  const version = actionVersion(uses, job.workflow);
  if (version.kind !== "exact") return undefined;
  const { parts } = version;
  if (isOlder(parts, FIRST) || !isOlder(parts, FIXED)) return undefined;
  const fixable = !/@[0-9a-f]{40}/i.test(uses.text);
  return { why: "this version writes wherever the archive's names point", fixable };
}

function fixesOf({ step: { uses } }: ArtifactArrival, { fixable }: Hole) {
  if (uses === undefined || !fixable) return [];
  const edits = [replace(uses.place, uses.text.replace(/@.*$/, "@v4.3.0"))];
  return [{ title: "Take a version that keeps inside of the folder", safe: false, edits }];
}

export default defineCheck({
  id: "artifact-path-traversal",
  title: "An untrusted archive can write outside of its folder",
  severity: "high",
  onlyWith: ["download", "/artifacts/"],
  why: "The names in an archive are its author's. Unpacked by something that follows `../` and absolute names, a pull request's artifact overwrites scripts, settings and tools of a job that holds rights.",
  fix: "Take actions/download-artifact 4.1.7 or later, and unpack into a folder below `${{ runner.temp }}` without options that allow absolute names.",

  *job(job) {
    for (const arrival of artifactArrivalsOf(job)) {
      const hole = holeOf(arrival);
      const exposure = hole && exposureOf(arrival);
      if (hole === undefined || exposure === undefined) continue;
      yield {
        at: arrival.place,
        related: [exposure.start.trigger.place],
        severity: lowered("high", !exposure.powerful),
        fixes: fixesOf(arrival, hole),
        message: `unpacks another run's artifact, and ${hole.why}: ${exposure.because}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a version with the hole",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4.1.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: this version writes wherever
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
                    path: \${{ runner.temp }}/report
        `,
      },
      {
        title: "an unpacker that is told to",
        yaml: `
          on: workflow_run
          permissions: {}
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - run: gh api repos/o/n/actions/artifacts/1/zip > a.tar && tar -x -P -f a.tar
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: told to follow names
        `,
      },
    ],
    good: [
      {
        title: "a version without it",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4.1.8
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
        `,
      },
      {
        title: "the artifact of the same run",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4.1.2
        `,
      },
    ],
  },
});
