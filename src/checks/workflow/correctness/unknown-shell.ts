import type { Answer } from "../../../domain/finding/finding.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const EVERYWHERE = ["bash", "pwsh", "python"];
const ON_WINDOWS = ["cmd", "powershell"];
const ELSEWHERE = ["sh"];

/** Which system a job runs on, as far as its labels tell. */
function systemOf({ runsOn }: Job): "windows" | "other" | undefined {
  const labels = runsOn.map(({ text }) => text.toLowerCase());
  if (labels.some((label) => label.includes("${{"))) return undefined;
  if (labels.some((label) => /^windows(?:-|$)/.test(label))) return "windows";
  return labels.some((label) => /^(?:ubuntu|macos|linux)(?:-|$)/.test(label)) ? "other" : undefined;
}

function wrong(name: string, system: ReturnType<typeof systemOf>): string | undefined {
  if (ON_WINDOWS.includes(name)) return system === "other" ? "is there on Windows only" : undefined;
  if (ELSEWHERE.includes(name)) return system === "windows" ? "is not there on Windows" : undefined;
  if (EVERYWHERE.includes(name)) return undefined;
  return "is no shell the runner knows; a program of one's own needs `{0}` where the script goes";
}

function* inspect(shell: Text | undefined, system: ReturnType<typeof systemOf>): Generator<Answer> {
  if (shell === undefined || /\$\{\{|\{0\}/.test(shell.text)) return;
  const why = wrong(shell.text.trim().toLowerCase(), system);
  if (why !== undefined) yield { at: shell.place, message: `\`${shell.text}\` ${why}` };
}

export default defineCheck({
  id: "unknown-shell",
  title: "Shell is not there",
  severity: "low",
  onlyWith: ["shell"],
  why: "The step fails before its first command.",
  fix: "Use `bash`, `pwsh`, `python`, `sh` (not on Windows), `cmd` or `powershell` (only there), or name the whole command: `perl {0}`.",

  *workflow({ jobs, defaultShell, kind }) {
    yield* inspect(defaultShell, undefined);
    for (const job of jobs) {
      const system = kind === "action" ? undefined : systemOf(job);
      yield* inspect(job.defaultShell, system);
      for (const { shell } of job.steps) yield* inspect(shell, system);
    }
  },

  examples: {
    bad: [
      {
        title: "shells that nobody knows",
        yaml: `
          on: push
          defaults: { run: { shell: zsh } }
          #                         ^^^ low: is no shell the runner knows
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                  shell: bash -x
                  #      ^^^^^^^ is no shell the runner knows
        `,
      },
      {
        title: "shells of other systems",
        yaml: `
          on: push
          jobs:
            linux:
              runs-on: [self-hosted, linux]
              steps:
                - run: make
                  shell: PowerShell
                  #      ^^^^^^^^^^ is there on Windows only
            windows:
              runs-on: windows-2025
              defaults: { run: { shell: sh } }
              #                         ^^ not there on Windows
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "shells where they are",
        yaml: `
          on: push
          defaults: { run: { shell: bash } }
          jobs:
            build:
              runs-on: \${{ matrix.os }}
              strategy: { matrix: { os: [windows-latest, ubuntu-latest] } }
              steps:
                - { run: dir, shell: cmd }
                - { run: ls, shell: sh }
                - { run: make, shell: "\${{ matrix.shell }}" }
        `,
      },
      {
        title: "a program of one's own",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: windows-latest
              steps:
                - { run: print 1, shell: "perl {0}" }
                - { run: dir, shell: POWERSHELL }
        `,
      },
    ],
  },
});
