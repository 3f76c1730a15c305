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

export default defineCheck({
  id: "deprecated-command",
  title: "Script talks to the runner in a way that is gone",
  severity: "low",
  onlyWith: ["::set-", "::save-state", "::add-path"],
  why: "Commands on standard output can be forged by anything that prints, also by a file that a test shows; the runner refuses `set-env` and `add-path`, so that what they should set is empty.",
  fix: 'Append to the file the runner names: `echo "name=value" >> "$GITHUB_OUTPUT"`.',

  *step({ run }) {
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
