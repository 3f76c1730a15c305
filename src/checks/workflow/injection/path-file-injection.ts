import { runnerWrites } from "../../../domain/workflow/flow/runner-files/breaks-out.ts";
import { mayWrite } from "../../../domain/workflow/flow/runner-files/environment-writes.ts";
import { flowTo, sourceInWords, wayInWords } from "../../../domain/workflow/flow/in-words.ts";
import { runKey } from "../../../domain/workflow/flow/script-taints.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "path-file-injection",
  title: "Untrusted text chooses where programs are found",
  severity: "high",
  aliases: ["zizmor:github-env"],
  onlyWith: ["github_path", "github.path"],
  why: "Each line of the file behind `GITHUB_PATH` is a folder in which later steps look for programs first. Whoever writes one decides what `git` and `npm` are.",
  fix: "Write only paths that the workflow itself knows.",

  *step(step) {
    if (!mayWrite(step, "GITHUB_PATH")) return;
    for (const { taint, place } of runnerWrites(step, "GITHUB_PATH")) {
      const { severity, confidence, because } = taint;
      const message = `${sourceInWords(taint)}${wayInWords(taint)} is written to \`GITHUB_PATH\`, so it decides which programs the later steps run; ${because}`;
      const flow = flowTo(taint, place);
      yield { message, at: runKey(step), related: [place], flow, severity, confidence };
    }
  },

  examples: {
    bad: [
      {
        title: "a part of a title",
        yaml: `
          on: pull_request_target
          permissions: {}
          jobs:
            path:
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.pull_request.title }}
                  run: |
                # ^^^ high: \`github.event.pull_request.title\` by way of the variable \`TITLE\` is written to \`GITHUB_PATH\`
                    tool=$(echo "$TITLE" | sed 's/.*: //')
                    echo "$tool" >> $GITHUB_PATH
        `,
      },
      {
        title: "a folder named after a fork's branch, with a token that writes",
        yaml: `
          on: pull_request_target
          permissions: write-all
          jobs:
            path:
              runs-on: ubuntu-latest
              steps:
                - run: echo "$PWD/$GITHUB_HEAD_REF/bin" | tee -a "$GITHUB_PATH"
                # ^^^ critical: \`$GITHUB_HEAD_REF\`
        `,
      },
    ],
    good: [
      {
        title: "a folder of the workspace",
        yaml: `
          on: pull_request_target
          jobs:
            path:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "$HOME/.local/bin" >> "$GITHUB_PATH"
                    echo "\${{ github.workspace }}/bin" >> "$GITHUB_PATH"
        `,
      },
      {
        title: "the title goes elsewhere",
        yaml: `
          on: pull_request_target
          jobs:
            path:
              runs-on: ubuntu-latest
              steps:
                - env:
                    TITLE: \${{ github.event.pull_request.title }}
                  run: |
                    echo "$TITLE" >> "$GITHUB_STEP_SUMMARY"
                    echo /opt/tool/bin >> "$GITHUB_PATH"
        `,
      },
    ],
  },
});
