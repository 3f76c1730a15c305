import { AGENT_WORDS, type Agent, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { wideTools } from "../../../domain/workflow/agent/leash.ts";
import { strangersSpeak, strangersStart } from "../../../domain/workflow/agent/starter-rules.ts";
import { whatItReads } from "../../../domain/workflow/agent/what-it-reads.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { defineCheck } from "../../define-check.ts";

/** Whether strangers start it or write what it reads; alone, wide tools are only careless. */
const meetsStrangers = (agent: Agent): boolean =>
  strangersStart(agent) !== undefined ||
  (startersOf(agent.step.job).some(strangersSpeak) && whatItReads(agent).length > 0);

export default defineCheck({
  id: "ai-agent-excessive-tools",
  title: "An AI agent may run any command",
  severity: "high",
  confidence: "medium",
  onlyWith: AGENT_WORDS,
  why: "An agent that was talked into something can do no more than its tools allow. With a shell, or with a program that runs or sends anything, that is all: read the token out of the environment, push, upload.",
  fix: "Name the commands it needs (`Bash(npm test)`, `Bash(gh issue edit:*)`), and leave out shells, interpreters and programs that fetch or send.",

  *job(job) {
    for (const agent of agentsOf(job)) {
      const [first] = agent.acts ? wideTools(agent) : [];
      if (first === undefined) continue;
      const meets = meetsStrangers(agent);
      yield {
        at: first.place,
        related: [agent.place],
        severity: meets ? "high" : "medium",
        message: `\`${first.words}\` lets \`${agent.what}\` run ${meets ? "anything a stranger talks it into" : "anything"}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a shell for an agent that strangers set to work",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                  with:
                    prompt: "\${{ github.event.issue.body }}"
                    claude_args: --allowedTools "Read,Bash(*)"
                    #                                 ^^^^^^^ high: anything a stranger talks it into
        `,
      },
      {
        title: "the same for people who may write, with words of their own",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                  with:
                    prompt: Sort the issues
                    claude_args: --allowedTools "Bash(gh:*)"
                    #                            ^^^^^^^^^^ medium: run anything
        `,
      },
      {
        title: "a program that fetches anything, for our own runs",
        yaml: `
          on: schedule
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: claude -p "Tidy up" --allowedTools "Bash(curl:*)"
                #                                          ^^^^^^^^^^^^ medium: run anything
                - run: copilot -p "Tidy up" --allow-all-tools
                #                           ^^^^^^^^^^^^^^^^^ medium: run anything
        `,
      },
    ],
    good: [
      {
        title: "named commands",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                  with:
                    prompt: Sort the issue
                    claude_args: --allowedTools "Read,Bash(npm test),Bash(gh issue edit:*)"
        `,
      },
      {
        title: "a script that only speaks of the tool",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "Bash(*) is forbidden"
                    claude -p "Sort" --allowedTools Read
        `,
      },
    ],
  },
});
