import type { Answer } from "../../../domain/finding/finding.ts";
import {
  type RunnerWrite,
  runnerWrites,
} from "../../../domain/workflow/flow/runner-files/breaks-out.ts";
import { mayWrite } from "../../../domain/workflow/flow/runner-files/environment-writes.ts";
import {
  flowTo,
  lowered,
  sourceInWords,
  wayInWords,
} from "../../../domain/workflow/flow/in-words.ts";
import { runKey } from "../../../domain/workflow/flow/script-taints.ts";
import { mayCarry } from "../../../domain/workflow/flow/through/may-carry.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

/** Variables that make a program load or run something. */
const OBEYED =
  /^(?:LD_\w+|DYLD_\w+|BASH_ENV|ENV|PATH|NODE_OPTIONS|NODE_PATH|PYTHON\w+|PERL5?\w+|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS|GIT_\w+|SSH_ASKPASS|PAGER|EDITOR|SHELL|PROMPT_COMMAND|PS4|GOFLAGS|RUSTC_WRAPPER|RUSTFLAGS|CC|CXX|MAKEFLAGS|npm_config_\w+|NPM_CONFIG_\w+|PIP_\w+|\w+_PROXY)$/i;

function* inspect(step: Step, write: RunnerWrite): Generator<Answer> {
  const { record, taint, place, escape } = write;
  const name = record.name ?? "";
  if (escape === undefined && !OBEYED.test(name)) return;
  const { confidence, because } = taint;
  // Who may start the workflow or push can do this anyway.
  const isInsider = taint.origin === "dispatcher" || taint.origin === "branch";
  const severity = isInsider ? lowered(taint.severity, 1) : taint.severity;
  const how = escape
    ? `${escape}, so it sets any variable of the later steps, such as \`BASH_ENV\``
    : `programs of the later steps obey \`${name}\``;
  const message = `${sourceInWords(taint)}${wayInWords(taint)} is written to \`GITHUB_ENV\`; ${how}; ${because}`;
  const flow = flowTo(taint, place);
  yield { message, at: runKey(step), related: [place], flow, severity, confidence };
}

function* look(step: Step): Generator<Answer> {
  for (const write of runnerWrites(step, "GITHUB_ENV")) yield* inspect(step, write);
}

export default defineCheck({
  id: "env-file-injection",
  title: "Untrusted text sets variables of later steps",
  severity: "high",
  aliases: ["zizmor:github-env"],
  onlyWith: ["github_env", "github.env", "::set-env"],
  why: "Each line of the file behind `GITHUB_ENV` is a variable for every later step. Whoever can write a line there sets `BASH_ENV`, `LD_PRELOAD` or `NODE_OPTIONS` and runs code in the next step.",
  fix: "Write values of one line only (`tr -d '\\r\\n'`), or a block whose end is a random word; better, hand the value over with an output and `env:`.",

  step: (step) => (mayCarry(step) && mayWrite(step, "GITHUB_ENV") ? look(step) : []),

  examples: {
    bad: [
      {
        title: "a comment with line breaks",
        yaml: `
          on: issue_comment
          permissions:
            contents: write
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: echo "COMMENT=$BODY" >> "$GITHUB_ENV"
                # ^^^ critical: it may hold line breaks, so it sets any variable
        `,
      },
      {
        title: "lines out of an artifact that a pull request made",
        yaml: `
          on:
            workflow_run:
              workflows: [build]
          permissions: {}
          jobs:
            use:
              runs-on: ubuntu-latest
              steps:
                - uses: dawidd6/action-download-artifact@ac66b43f0e6a346234dd65d4d0c8fbb31cb316e5
                  with:
                    run_id: \${{ github.event.workflow_run.id }}
                - run: |
                # ^^^ high: it is a line of its own
                    cat vars.txt >> $GITHUB_ENV
        `,
      },
      {
        title: "a block whose end everybody knows",
        yaml: `
          on: pull_request_target
          permissions: {}
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.pull_request.body }}
                  run: |
                # ^^^ high: its end can be guessed
                    {
                      echo "BODY<<EOF"
                      echo "$BODY"
                      echo "EOF"
                    } >> "$GITHUB_ENV"
        `,
      },
    ],
    good: [
      {
        title: "a title, which GitHub keeps to one line, behind a fixed name",
        yaml: `
          on: pull_request_target
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.pull_request.title }}
                  run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"
        `,
      },
      {
        title: "a block with a random end, and a number",
        yaml: `
          on: issue_comment
          jobs:
            bot:
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                    NUMBER: \${{ github.event.issue.number }}
                  run: |
                    end=$(openssl rand -hex 16)
                    {
                      echo "BODY<<$end"
                      echo "$BODY"
                      echo "$end"
                      echo "NUMBER=$NUMBER"
                    } >> "$GITHUB_ENV"
        `,
      },
    ],
  },
});
