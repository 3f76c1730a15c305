import { AGENT_WORDS, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { missingBox } from "../../../domain/workflow/agent/leash.ts";
import { strangersSpeak, strangersStart } from "../../../domain/workflow/agent/starter-rules.ts";
import { whatItReads } from "../../../domain/workflow/agent/what-it-reads.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "ai-agent-unsafe-sandbox",
  title: "An AI agent works without its sandbox",
  severity: "high",
  confidence: "high",
  onlyWith: AGENT_WORDS,
  why: "The sandbox and the questions before a command are what stands between a misled agent and the runner. Without them it reads other processes' memory, takes every token on the machine and leaves changes for the steps after it.",
  fix: "Let the program keep its sandbox (`read-only` or `workspace-write`, `drop-sudo`), and allow single commands in place of all.",

  *job(job) {
    for (const agent of agentsOf(job)) {
      const [first] = missingBox(agent);
      if (first === undefined) continue;
      const speaks = startersOf(job).some(strangersSpeak) && whatItReads(agent).length > 0;
      const meets = strangersStart(agent) !== undefined || speaks;
      yield {
        at: first.place,
        related: [agent.place],
        severity: meets ? "high" : "medium",
        message: `\`${first.words}\` takes the sandbox of \`${agent.what}\` away${meets ? ", and strangers' words reach it" : ""}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "by an input and by an option",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: openai/codex-action@v1
                  with:
                    prompt: Sort the issue
                    allow-users: "*"
                    sandbox: danger-full-access
                    #        ^^^^^^^^^^^^^^^^^^ high: and strangers' words reach it
                - run: claude -p "Sort" --dangerously-skip-permissions
                #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the sandbox of \`claude\` away
        `,
      },
      {
        title: "in our own runs",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: gemini --yolo -p "Tidy up"
                #             ^^^^^^ medium: takes the sandbox of \`gemini\` away
                - uses: openai/codex-action@v1
                  with:
                    prompt: Tidy up
                    safety-strategy: unsafe
                    #                ^^^^^^ medium: \`safety-strategy: unsafe\`
        `,
      },
    ],
    good: [
      {
        title: "with its sandbox",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: openai/codex-action@v1
                  with: { prompt: Sort the issue, sandbox: read-only, safety-strategy: drop-sudo }
                - run: claude -p "Sort" --allowedTools Read
        `,
      },
      {
        title: "the same option of another program",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    apt-get install -y jq
                    gemini -p "Sort"
        `,
      },
    ],
  },
});
