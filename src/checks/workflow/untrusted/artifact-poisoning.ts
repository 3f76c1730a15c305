import type { Severity } from "../../../domain/finding/severity.ts";
import { entryOf, setKey } from "../../../domain/workflow/fix/edits.ts";
import {
  type ArtifactArrival,
  artifactArrivalsOf,
} from "../../../domain/workflow/untrusted/artifact-arrivals.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import {
  confidenceOf,
  type Exposure,
  exposureOf,
  lowered,
  reliefOf,
} from "../../../domain/workflow/untrusted/exposure-of.ts";
import { defineCheck } from "../../define-check.ts";

const severityOf = (exposure: Exposure): Severity =>
  lowered(exposure.powerful ? "critical" : "medium", reliefOf(exposure));

/** Outside of the workspace nothing of it is run by name; the steps that read it have to follow. */
function fixesOf({ step: { node, job, uses } }: ArtifactArrival) {
  const inputs = uses && entryOf(node, "with")?.value;
  if (inputs?.kind !== "mapping") return [];
  const edit = setKey(job.workflow.file, inputs, "path", "${{ runner.temp }}/artifact");
  return edit ? [{ title: "Unpack outside of the workspace", safe: false, edits: [edit] }] : [];
}

export default defineCheck({
  id: "artifact-poisoning",
  title: "Runs files that an untrusted run made",
  severity: "critical",
  onlyWith: ["download", "/artifacts/"],
  why: "A pull request's run may put anything into its artifacts: scripts, binaries, a `package.json` in the place of yours. Unpacked into the workspace of a job that holds rights, the next command runs it.",
  fix: "Unpack into a folder of its own under `${{ runner.temp }}`, check what came before using it, and run nothing from there.",

  *job(job) {
    for (const arrival of artifactArrivalsOf(job)) {
      if (arrival.folder.startsWith("/")) continue;
      const [first] = executionsAfter(arrival);
      const exposure = first && exposureOf(arrival);
      if (first === undefined || exposure === undefined) continue;
      const where = arrival.folder === "" ? "the workspace" : `\`${arrival.folder}\``;
      yield {
        at: first.place,
        related: [exposure.start.trigger.place, arrival.place],
        flow: [exposure.start.trigger.place, arrival.place, first.place],
        severity: severityOf(exposure),
        confidence: arrival.folder === "" ? "medium" : confidenceOf(exposure, first.step),
        fixes: fixesOf(arrival),
        message: `\`${first.what}\` runs in ${where}, where another run's artifact was unpacked: ${exposure.because}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "unpacked over the workspace",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: dawidd6/action-download-artifact@v6
                  with:
                    run_id: \${{ github.event.workflow_run.id }}
                - run: npm ci && node report.js
                #      ^^^^^^ critical: runs in the workspace, where another run's artifact was unpacked
        `,
      },
      {
        title: "a script out of the artifact itself, with nothing to lose",
        yaml: `
          on: workflow_run
          permissions: {}
          jobs:
            run:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
                    github-token: \${{ github.token }}
                    path: out
                - run: bash out/run.sh
                #      ^^^^^^^^^^^^^^^ medium: runs in \`out\`
        `,
      },
      {
        title: "fetched and unpacked by scripts",
        yaml: `
          on: workflow_run
          jobs:
            run:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: |
                    gh run download "$RUN"
                    ./build/publish.sh
                #   ^^^^^^^^^^^^^^^^^^ critical: \`./build/publish.sh\` runs in the workspace
                  env:
                    RUN: \${{ github.event.workflow_run.id }}
        `,
      },
    ],
    good: [
      {
        title: "outside of the workspace, and only read",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/download-artifact@v4
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
                    path: \${{ runner.temp }}/report
                - run: npm ci && node report.js
        `,
      },
      {
        title: "of the same run",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4
                - run: make
        `,
      },
      {
        title: "a folder of its own that no command goes into",
        yaml: `
          on: workflow_run
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/download-artifact@v4
                  with:
                    run-id: \${{ github.event.workflow_run.id }}
                    path: report
                - run: node scripts/comment.js
        `,
      },
      {
        title: "only after pushes",
        yaml: `
          on: workflow_run
          jobs:
            run:
              if: github.event.workflow_run.event == 'push'
              runs-on: ubuntu-latest
              steps:
                - uses: dawidd6/action-download-artifact@v6
                - run: ./run.sh
        `,
      },
    ],
  },
});
