import type { Answer } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const WELL_KNOWN = new Set([
  "bash",
  "sh",
  "pwsh",
  "powershell",
  "python",
  "python3",
  "node",
  "deno",
]);

const programOf = (shell: string): string =>
  /^\s*(?:\S*[\\/])?([^\s\\/]+)/
    .exec(shell)?.[1]
    ?.toLowerCase()
    .replace(/\.exe$/, "") ?? "";

function* inspectShell(shell: Text | undefined): Generator<Answer> {
  if (shell === undefined || shell.text.includes("${{")) return;
  const program = programOf(shell.text);
  if (program === "cmd")
    yield { at: shell.place, message: "`cmd` has no safe way to quote, and goes on after errors" };
  else if (!WELL_KNOWN.has(program))
    yield {
      at: shell.place,
      persona: "auditor",
      message: `no scanner reads the scripts of \`${program}\``,
    };
}

function* inspectStep({ uses, with: inputs, shell }: Step): Generator<Answer> {
  yield* inspectShell(shell);
  if (uses === undefined || !/^actions\/setup-python@/i.test(uses.text)) return;
  const packages = inputs.get("pip-install");
  if (packages)
    yield {
      at: packages.place,
      message:
        "`pip-install` puts packages into the Python of the whole machine, next to those that tools need",
    };
}

export default defineCheck({
  id: "misfeature",
  title: "Feature is used that is better left alone",
  severity: "low",
  aliases: ["zizmor:misfeature"],
  onlyWith: ["shell", "pip-install"],
  why: "Some features exist for old times' sake: they fail in silence, cannot be quoted, or change the machine for every later step.",
  fix: "Use `bash` or `pwsh`, and a virtual environment or `pipx` for Python packages.",

  *workflow({ jobs, defaultShell }) {
    yield* inspectShell(defaultShell);
    for (const job of jobs) {
      yield* inspectShell(job.defaultShell);
      for (const step of job.steps) yield* inspectStep(step);
    }
  },

  examples: {
    bad: [
      {
        title: "packages put into the machine's own Python",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-python@v6
                  with:
                    pip-install: -r requirements.txt
                    #            ^^^^^^^^^^^^^^^^^^^ low: the Python of the whole machine
        `,
      },
      {
        title: "cmd, as the default and in a step, and a shell nobody reads",
        yaml: `
          on: push
          defaults: { run: { shell: cmd } }
          #                         ^^^ low: no safe way to quote
          jobs:
            build:
              runs-on: windows-latest
              steps:
                - run: dir
                  shell: C:\\\\Windows\\\\cmd.exe /c {0}
                  #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no safe way to quote
                - run: main() {}
                  shell: tcc -run {0}
                  #      ^^^^^^^^^^^^ scripts of \`tcc\`
        `,
      },
    ],
    good: [
      {
        title: "shells that everybody reads",
        yaml: `
          on: push
          defaults: { run: { shell: bash } }
          jobs:
            build:
              runs-on: windows-latest
              steps:
                - run: make
                  shell: bash -euo pipefail {0}
                - run: dir
                  shell: pwsh
                - run: make
                  shell: \${{ matrix.shell }}
        `,
      },
      {
        title: "a Python of one's own",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/setup-python@v6
                  with: { python-version: "3.14", cache: pip }
                - run: python -m venv .venv
        `,
      },
    ],
  },
});
