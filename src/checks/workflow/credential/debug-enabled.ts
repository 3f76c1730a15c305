import type { Answer } from "../../../domain/finding/finding.ts";
import { entryOf, removeKey } from "../../../domain/workflow/fix/edits.ts";
import type { Step, Workflow } from "../../../domain/workflow/model.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import type { Settings } from "../../../domain/workflow/settings.ts";
import type { Mapping } from "../../../domain/workflow/yaml/node.ts";
import { defineCheck } from "../../define-check.ts";

const SWITCHES = new Set(["actions_step_debug", "actions_runner_debug", "runner_debug"]);
const ON = /^(?:true|1|yes|on)$/i;

interface Block {
  readonly env: Settings;
  readonly owner: Mapping;
}

function* judge({ env, owner }: Block, { file }: Workflow): Generator<Answer> {
  for (const { name, value } of env) {
    if (!SWITCHES.has(name.text.toLowerCase()) || !ON.test(value.text.trim())) continue;
    const block = entryOf(owner, "env")?.value;
    const alone = block?.kind === "mapping" && block.entries.length === 1;
    const edit =
      block?.kind === "mapping"
        ? removeKey(file, alone ? owner : block, alone ? "env" : name.text)
        : undefined;
    yield {
      at: file.place(name.place.start.offset, value.place.end.offset),
      message: `\`${name.text}\` makes every action write down what it does, inputs and answers included`,
      fixes: edit ? [{ title: `take \`${name.text}\` away`, safe: true, edits: [edit] }] : [],
    };
  }
}

/** Actions that open a shell on the runner for whoever reads its address in the log. */
const REMOTE_SHELLS =
  /^(?:mxschmitt\/action-tmate|lhotari\/action-upterm|owenthereal\/action-upterm|csexton\/debugger-action|fawazahmed0\/action-debug|luchihoratiu\/debug-via-ssh|valeriangalliat\/action-sshd-cloudflared)$/;
const LIMITS = ["limit-access-to-actor", "limit-access-to-users"];

function* judgeShell({ uses, with: inputs, job }: Step): Generator<Answer> {
  if (uses === undefined || !REMOTE_SHELLS.test(actionOf(uses.text))) return;
  const limited = LIMITS.some((name) => {
    const value = inputs.get(name)?.text.trim() ?? "false";
    return value !== "false" && value !== "";
  });
  if (limited) return;
  yield {
    at: uses.place,
    severity: "high",
    message: `a shell on the runner of \`${job.id}\` is opened for everybody who reads the log`,
  };
}

export default defineCheck({
  id: "debug-enabled",
  title: "Debugging is switched on",
  severity: "low",
  onlyWith: ["_debug", "tmate", "upterm", "debug", "sshd"],
  why: "Debug logs hold what nobody thought of masking, for everybody who may read the repository; a debugging shell gives away the whole job.",
  fix: "Switch it on for a single run in the web page, and limit a debugging shell to the person who started the run.",

  *workflow(workflow) {
    if (workflow.root) yield* judge({ env: workflow.env, owner: workflow.root }, workflow);
    for (const job of workflow.jobs) {
      if (workflow.kind === "workflow") yield* judge({ env: job.env, owner: job.node }, workflow);
      for (const step of job.steps) {
        yield* judge({ env: step.env, owner: step.node }, workflow);
        yield* judgeShell(step);
      }
    }
  },

  examples: {
    bad: [
      {
        title: "for a workflow and a step",
        yaml: `
          on: push
          env:
            ACTIONS_STEP_DEBUG: true
          # ^^^^^^^^^^^^^^^^^^^^^^^^ low: write down what it does
            STAGE: test
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                  env:
                    RUNNER_DEBUG: 1
                  # ^^^^^^^^^^^^^^^ low: write down what it does
        `,
      },
      {
        title: "a shell for everybody",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: mxschmitt/action-tmate@v3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^ high: for everybody who reads the log
                  if: failure()
        `,
      },
    ],
    good: [
      {
        title: "switched off, or left to the one who starts it",
        yaml: `
          on: push
          env:
            ACTIONS_STEP_DEBUG: false
            RUNNER_DEBUG: \${{ vars.DEBUG }}
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a shell for the one who started it",
        yaml: `
          on: workflow_dispatch
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: mxschmitt/action-tmate@v3
                  with:
                    limit-access-to-actor: true
        `,
      },
    ],
  },
});
