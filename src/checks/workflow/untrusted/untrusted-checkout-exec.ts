import type { Severity } from "../../../domain/finding/severity.ts";
import { arrivalsOf } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import {
  type Execution,
  executionsAfter,
} from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import {
  confidenceOf,
  type Exposure,
  exposureOf,
  lowered,
  reliefOf,
} from "../../../domain/workflow/untrusted/exposure-of.ts";
import { defineCheck } from "../../define-check.ts";

/** An image is built in a container of its own, which has no token and no secret of the job. */
const isBoxed = ({ what }: Execution): boolean =>
  /^(?:docker|podman|buildah)\b|^docker\/(?:build-push|bake)-action/.test(what);

function severityOf(execution: Execution, exposure: Exposure): Severity {
  const worst = exposure.powerful ? "critical" : "medium";
  return lowered(worst, reliefOf(exposure), isBoxed(execution));
}

const more = (count: number): string => (count > 1 ? `, and ${count - 1} more after it` : "");

export default defineCheck({
  id: "untrusted-checkout-exec",
  title: "Runs a stranger's code with the repository's rights",
  severity: "critical",
  onlyWith: ["pull_request_target", "workflow_run", "issue", "discussion", "workflow_call"],
  why: "Build tools, package managers, test runners and linters run what the checked-out folder tells them to: install scripts, plugins, settings, build files. Whoever opens a pull request so runs anything beside the repository's token, secrets and cache.",
  fix: "Build and test on `pull_request` without secrets, hand the result over as an artifact, and let the job that holds rights treat it as data.",

  *job(job) {
    for (const arrival of arrivalsOf(job)) {
      const executions = executionsAfter(arrival).filter(({ how }) => how !== "local action");
      const [first] = executions;
      const exposure = first && exposureOf(arrival);
      if (first === undefined || exposure === undefined) continue;
      yield {
        at: first.place,
        related: [exposure.start.trigger.place, arrival.place],
        flow: [exposure.start.trigger.place, arrival.place, first.place],
        severity: severityOf(first, exposure),
        confidence: confidenceOf(exposure, first.step),
        message: `\`${first.what}\` runs the code behind \`${arrival.ref.words}\`${more(executions.length)}: ${exposure.because}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a package manager with its install scripts",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: npm ci && npm test
                #      ^^^^^^ critical: \`npm ci\` runs the code behind \`github.event.pull_request.head.sha\`, and 1 more
        `,
      },
      {
        title: "a merge reference and a build file, with nothing to lose",
        yaml: `
          on: pull_request_target
          permissions: { contents: read }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: refs/pull/\${{ github.event.number }}/merge
                - run: make
                #      ^^^^ medium: no secrets
        `,
      },
      {
        title: "fetched and checked out by git in the same script",
        yaml: `
          on: issue_comment
          jobs:
            bench:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: |
                    git fetch origin pull/\${{ github.event.issue.number }}/head
                    git checkout FETCH_HEAD
                    ./bench.sh
                #   ^^^^^^^^^^ critical: \`./bench.sh\` runs the code
        `,
      },
      {
        title: "an action that runs the hooks of the folder, behind an environment",
        yaml: `
          on: pull_request_target
          jobs:
            lint:
              environment: reviewed
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - uses: pre-commit/action@v3.0.1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^ high: \`pre-commit/action\` runs
        `,
      },
      {
        title: "in a folder of its own, where the tests then run",
        yaml: `
          on:
            workflow_run:
              workflows: [CI]
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.workflow_run.head_sha }}
                    path: theirs
                - run: make
                - run: pip install -e . && pytest
                #      ^^^^^^^^^^^^^^^^ critical: \`pip install\` runs
                  working-directory: theirs
        `,
      },
      {
        title: "a reference handed over by the caller",
        path: ".github/workflows/build.yml",
        yaml: `
          on:
            workflow_call:
              inputs:
                commit: { type: string }
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ inputs.commit }}
                - run: cargo build
                #      ^^^^^^^^^^^ critical: anybody can cause \`pull_request_target\`
        `,
        files: {
          ".github/workflows/caller.yml": `
            on: pull_request_target
            jobs:
              call:
                uses: ./.github/workflows/build.yml
                with:
                  commit: \${{ github.event.pull_request.head.sha }}
          `,
        },
      },
    ],
    good: [
      {
        title: "without rights",
        yaml: `
          on: pull_request
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - run: npm ci && npm test
        `,
      },
      {
        title: "their code in a folder that nothing runs from",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                    path: theirs
                    persist-credentials: false
                - uses: actions/checkout@v4
                - run: npm ci --ignore-scripts && npm test
        `,
      },
      {
        title: "ours again before anything runs",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: cp CHANGELOG.md "$RUNNER_TEMP"
                - uses: actions/checkout@v4
                - run: make
        `,
      },
      {
        title: "the branch that the pull request goes to",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.base_ref }}
                - run: make
        `,
      },
      {
        title: "only dependencies that install without scripts",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: npm ci --ignore-scripts
        `,
      },
    ],
  },
});
