import type { Answer } from "../../../domain/finding/finding.ts";
import {
  type CodeArgument,
  codeArguments,
} from "../../../domain/workflow/flow/script/arguments/code-arguments.ts";
import { mayHoldTaint } from "../../../domain/workflow/flow/may-hold-taint.ts";
import {
  placeIn,
  runTaints,
  scriptTrace,
  taintIn,
} from "../../../domain/workflow/flow/script-taints.ts";
import { flowTo, sourceInWords, wayInWords } from "../../../domain/workflow/flow/in-words.ts";
import { putIntoLine } from "../../../domain/workflow/flow/script/cmd-tracer.ts";
import type { TracedCommand } from "../../../domain/workflow/flow/script/script-trace.ts";
import { mayCarry } from "../../../domain/workflow/flow/through/may-carry.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { shellOf } from "../../../domain/workflow/shell/script.ts";
import { defineCheck } from "../../define-check.ts";

/** Scripts without any of these run nothing but what stands in them. */
const RUNS_TEXT = new RegExp(
  [
    /\b(?:eval|source|xargs|ssh|su|runuser|iex|Invoke-Expression)\b/,
    /awk[^\n]*["$]/,
    /\b(?:(?:ba|z|da|k|a)?sh|python[23]?|node|bun|deno|perl|ruby|php|pwsh|powershell|cmd|osascript|script)\b[^\n]*?\s(?:[-/]\w*[ceEpkr]\b|eval\b|--eval|--print|-Command)/,
    /\|\s*(?:sudo\s+)?(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby)\b/,
    /\b(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby)\b[^\n]*<</,
    /(?:^|[\n;|&({`]|\bthen|\bdo|\belse)\s*(?:\.\s|["']?\$[\w{(]|%\w)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** An action that may be github-script, whose JavaScript can start commands. */
const isScripted = ({ uses }: Step): boolean =>
  uses !== undefined && /github-script/i.test(uses.text);

function* inScript(step: Step): Generator<Answer> {
  for (const { taint, at } of runTaints(step)) {
    const { severity, confidence, because } = taint;
    const message = `JavaScript runs ${sourceInWords(taint)}${wayInWords(taint)} as a command: ${because}`;
    yield { message, at, flow: flowTo(taint, at), severity, confidence };
  }
}

function* inspect(step: Step, command: TracedCommand, code: CodeArgument): Generator<Answer> {
  const taint = taintIn(code.value, step, true);
  if (taint === undefined) return;
  const { severity, confidence, because } = taint;
  const at = placeIn(step, command);
  const message = `${code.by} runs ${sourceInWords(taint)}${wayInWords(taint)} as code: ${because}`;
  yield { message, at, flow: flowTo(taint, at), severity, confidence };
}

/** cmd fills variables in before it reads the line. */
const inLine = (command: TracedCommand): CodeArgument => ({
  value: putIntoLine(command),
  by: "cmd, which fills variables in before it reads the line,",
});

function* inShell(step: Step, script: string): Generator<Answer> {
  const isCmd = /^cmd\b/i.test(shellOf(step));
  if (!(isCmd || RUNS_TEXT.test(script)) || !mayHoldTaint(step, "anybody")) return;
  for (const command of scriptTrace(step)?.commands ?? []) {
    for (const code of codeArguments(command)) yield* inspect(step, command, code);
    if (isCmd) yield* inspect(step, command, inLine(command));
  }
}

export default defineCheck({
  id: "command-injection",
  title: "A command runs untrusted text",
  severity: "high",
  onlyWith: ["run:", "run :", "script:"],
  why: "`eval`, `bash -c` and their like read a text as a program. A title that arrives in a variable is harmless in quotes, and code again the moment one of them gets it.",
  fix: 'Run a fixed program and give it the text as an argument or a variable: `bash -c \'echo "$1"\' _ "$TITLE"`.',

  step(step) {
    if (step.run === undefined) return isScripted(step) ? inScript(step) : [];
    return mayCarry(step) ? inShell(step, step.run.text) : [];
  },

  examples: {
    bad: [
      {
        title: "eval of a title that came in a variable",
        yaml: `
          on: issues
          jobs:
            log:
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.issue.title }}
                  run: |
                    line="got $TITLE"
                    eval "echo $line"
                    #^^^^^^^^^^^^^^^^ high: eval runs \`github.event.issue.title\`
        `,
      },
      {
        title: "a shell inside a container, given a branch's name",
        yaml: `
          on: pull_request_target
          permissions:
            contents: write
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: docker run --rm image bash -c "make BRANCH=$GITHUB_HEAD_REF"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: bash -c runs \`$GITHUB_HEAD_REF\`
        `,
      },
      {
        title: "a branch's name in a command of JavaScript",
        yaml: `
          on: pull_request_target
          permissions: {}
          jobs:
            log:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd
                  with:
                    script: |
                      const { execSync } = require("child_process")
                      const branch = context.payload.pull_request.head.ref
                      execSync(\`git log origin/\${branch}\`)
                      #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: JavaScript runs \`github.event.pull_request.head.ref\`
        `,
      },
      {
        title: "a title in a line of cmd, which takes an ampersand in it for a new command",
        yaml: `
          on: issues
          jobs:
            log:
              permissions: {}
              runs-on: windows-latest
              steps:
                - shell: cmd
                  env:
                    TITLE: \${{ github.event.issue.title }}
                  run: echo %TITLE%
                  #    ^^^^^^^^^^^^ high: cmd, which fills variables in before it reads the line
        `,
      },
      {
        title: "a title in PowerShell's Invoke-Expression",
        yaml: `
          on: issues
          jobs:
            log:
              permissions: {}
              runs-on: windows-latest
              steps:
                - env:
                    TITLE: \${{ github.event.issue.title }}
                  run: |
                    $line = "echo $env:TITLE"
                    Invoke-Expression $line
                    #^^^^^^^^^^^^^^^^^^^^^^ high: Invoke-Expression runs \`github.event.issue.title\`
        `,
      },
      {
        title: "a comment's command as the name of a program, and piped into a shell",
        yaml: `
          on: issue_comment
          jobs:
            bot:
              permissions: {}
              runs-on: ubuntu-latest
              steps:
                - env:
                    BODY: \${{ github.event.comment.body }}
                  run: |
                    COMMAND=$(echo "$BODY" | head -1)
                    $COMMAND --now
                    #^^^^^^^^^^^^^ high: which takes it for the name of a command
                    echo "$BODY" | sh
                    #              ^^ high: sh runs \`github.event.comment.body\`
        `,
      },
    ],
    good: [
      {
        title: "the text as an argument of a fixed script",
        yaml: `
          on: issues
          jobs:
            log:
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.issue.title }}
                  run: |
                    bash -c 'echo "$1"' _ "$TITLE"
                    echo "$TITLE" | grep -q bug && eval "$(./print-env.sh)"
        `,
      },
      {
        title: "PowerShell and a delayed variable of cmd, which are read before they are filled in",
        yaml: `
          on: issues
          jobs:
            log:
              runs-on: windows-latest
              env:
                TITLE: \${{ github.event.issue.title }}
              steps:
                - run: Write-Output "got $env:TITLE"
                - shell: cmd
                  run: echo !TITLE!
        `,
      },
      {
        title: "a pasted title, of which script-injection speaks",
        yaml: `
          on: issues
          jobs:
            log:
              runs-on: ubuntu-latest
              env:
                NUMBER: \${{ github.event.issue.number }}
              steps:
                - run: eval "echo \${{ github.event.issue.title }} $NUMBER"
        `,
      },
      {
        title: "eval of what the repository itself says",
        yaml: `
          on: push
          jobs:
            agent:
              runs-on: ubuntu-latest
              env:
                FLAGS: --fast
              steps:
                - run: |
                    eval "$(ssh-agent -s)"
                    eval "make $FLAGS"
        `,
      },
    ],
  },
});
