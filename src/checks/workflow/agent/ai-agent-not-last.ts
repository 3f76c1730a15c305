import { AGENT_WORDS, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { powerOf } from "../../../domain/workflow/power/power-of.ts";
import { executionsAfter } from "../../../domain/workflow/untrusted/execution/executions-after.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "ai-agent-not-last",
  title: "Steps go on in a workspace that an AI agent changed",
  severity: "low",
  confidence: "medium",
  onlyWith: AGENT_WORDS,
  why: "An agent edits files. A later step that builds, tests or runs a script of the same folder runs what the agent left there, perhaps with secrets the agent itself was not given.",
  fix: "Make the agent the last step of its job, and check out anew in the job that goes on.",

  *job(job) {
    for (const { step, place, acts, what } of agentsOf(job)) {
      if (!acts) continue;
      const [first] = executionsAfter({ step, place, folder: "" }).filter(
        (one) => one.step !== step,
      );
      if (first === undefined) continue;
      const isRich = powerOf(job).secrets.length > 0;
      yield {
        at: first.place,
        related: [place],
        severity: isRich ? "low" : "info",
        message: `\`${first.what}\` runs in the workspace that \`${what}\` may have changed`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a build with a secret after the agent",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                - uses: openai/codex-action@v1
                  with: { prompt: Tidy up }
                - run: npm run deploy
                #      ^^^^^^^^^^^^^^ low: the workspace that \`openai/codex-action\` may have changed
                  env: { TOKEN: "\${{ secrets.DEPLOY }}" }
        `,
      },
      {
        title: "tests without anything to lose",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: claude -p "Tidy up"
                - run: make test
                #      ^^^^^^^^^ info: that \`claude\` may have changed
        `,
      },
    ],
    good: [
      {
        title: "the agent comes last",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: make test
                - run: claude -p "Tidy up"
                - run: echo done
        `,
      },
      {
        title: "checked out anew before anything runs",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: claude -p "Tidy up"
                - uses: actions/checkout@v4
                - run: make test
        `,
      },
    ],
  },
});
