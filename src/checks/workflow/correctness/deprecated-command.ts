import type { Fix } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const COMMAND = /::(?:(save-state|set-output|set-env)\s+name=[^\n]*?::|(add-path)::)/g;
const INSTEAD: Readonly<Record<string, string>> = {
  "save-state": "GITHUB_STATE",
  "set-output": "GITHUB_OUTPUT",
  "set-env": "GITHUB_ENV",
  "add-path": "GITHUB_PATH",
};

const isComment = (script: string, at: number): boolean =>
  /^\s*#/.test(script.slice(script.lastIndexOf("\n", at) + 1, at));

const ECHO =
  /^([ \t]*)echo (["'])::(save-state|set-output|set-env) name=([\w-]+)::((?:(?!\2).)*)\2[ \t]*$/;

/** `>> "$FILE"` means the file in these shells only. */
function isPosix({ shell, job }: Step): boolean {
  const named = (shell ?? job.defaultShell ?? job.workflow.defaultShell)?.text.trim();
  if (named !== undefined) return /^(?:ba)?sh\b/.test(named);
  return !job.runsOn.some(({ text }) => /windows|\$\{\{/i.test(text));
}

/** An `echo` that is all of its line, appended to the file in place of being printed. */
function fixesOf(step: Step, run: Text, at: number): readonly Fix[] {
  const from = run.text.lastIndexOf("\n", at) + 1;
  const end = run.text.indexOf("\n", at);
  const line = run.text.slice(from, end === -1 ? run.text.length : end);
  const [, indent = "", quote = "", command = "", name = "", value = ""] = ECHO.exec(line) ?? [];
  const place = run.at(from + indent.length, from + line.length);
  const raw = step.job.workflow.source.slice(place.start.offset, place.end.offset);
  if (command === "" || raw !== line.slice(indent.length) || !isPosix(step)) return [];
  const file = INSTEAD[command] ?? "";
  const text = `echo ${quote}${name}=${value}${quote} >> "$${file}"`;
  return [{ title: `append to \`$${file}\``, safe: false, edits: [replace(place, text)] }];
}

export default defineCheck({
  id: "deprecated-command",
  title: "Script talks to the runner in a way that is gone",
  severity: "low",
  onlyWith: ["::set-", "::save-state", "::add-path"],
  why: "Commands on standard output can be forged by anything that prints, also by a file that a test shows; the runner refuses `set-env` and `add-path`, so that what they should set is empty.",
  fix: 'Append to the file the runner names: `echo "name=value" >> "$GITHUB_OUTPUT"`.',

  *step(step) {
    const { run } = step;
    if (run === undefined) return;
    for (const match of run.text.matchAll(COMMAND)) {
      const [whole, first = "", second = ""] = match;
      const command = first === "" ? second : first;
      if (isComment(run.text, match.index)) continue;
      const refused = command === "set-env" || command === "add-path";
      yield {
        at: run.at(match.index, match.index + whole.length),
        message: `\`${command}\` ${refused ? "is refused by the runner since 2020" : "is deprecated"}; append to \`$${INSTEAD[command] ?? ""}\``,
        ...(refused && { severity: "medium" as const }),
        fixes: fixesOf(step, run, match.index),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an output and a state",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo '::set-output name=version::1'
                #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: append to \`$GITHUB_OUTPUT\`
                - run: echo "::save-state name=pid::$!"
                #            ^^^^^^^^^^^^^^^^^^^^^^^ append to \`$GITHUB_STATE\`
        `,
      },
      {
        title: "a variable and a path, which the runner refuses",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "::set-env name=A::b"
                    #     ^^^^^^^^^^^^^^^^^^ medium: refused
                    echo "::add-path::$HOME/bin"
                    #     ^^^^^^^^^^^^ medium: refused
        `,
      },
    ],
    good: [
      {
        title: "files, and commands that are not deprecated",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo "a=b" >> "$GITHUB_OUTPUT"
                - run: echo "::add-mask::$TOKEN"
        `,
      },
      {
        title: "a comment",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    # was: echo "::set-output name=a::b"
                    make
        `,
      },
    ],
  },
});
