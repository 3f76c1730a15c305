import type { Severity } from "../../../domain/finding/severity.ts";
import { AGENT_WORDS, type Agent, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { missingBox, wideTools } from "../../../domain/workflow/agent/leash.ts";
import { strangersSpeak, strangersStart } from "../../../domain/workflow/agent/starter-rules.ts";
import { type Reading, whatItReads } from "../../../domain/workflow/agent/what-it-reads.ts";
import { isPowerful, powerInWords, powerOf } from "../../../domain/workflow/power/power-of.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { lowered } from "../../../domain/workflow/untrusted/exposure-of.ts";
import { defineCheck } from "../../define-check.ts";

/** Whether a stranger's words can be there at all when somebody with rights starts it. */
const strangersWrite = ({ step }: Agent): boolean =>
  step.job.workflow.kind === "action" || startersOf(step.job).some(strangersSpeak);

/** What whoever starts the run wrote a moment ago: the comment, or the issue that was just opened. */
function isStartersOwn({ step }: Agent, words: string): boolean {
  if (/^github\.event\.(?:comment|review)\./.test(words)) return true;
  if (!/^github\.event\.(?:issue|discussion)\./.test(words)) return false;
  const speaking = step.job.workflow.triggers.filter(({ name }) =>
    /^(?:issue|discussion)/.test(name),
  );
  return speaking.every(({ filters }) => {
    const types = filters.get("types") ?? [];
    return types.length > 0 && types.every(({ text }) => text === "opened");
  });
}

function severityOf(agent: Agent, { confidence }: Reading): Severity {
  const isLoose = wideTools(agent).length + missingBox(agent).length > 0;
  const isOpen = strangersStart(agent) !== undefined;
  const isRich = isPowerful(powerOf(agent.step.job));
  // What only answers can say the wrong thing, but does nothing by itself.
  if (!agent.acts) return isOpen && isRich ? "medium" : "low";
  const worst = isLoose && isOpen && isRich ? "critical" : "high";
  return lowered(worst, !isOpen, !isRich, confidence === "low");
}

export default defineCheck({
  id: "ai-prompt-injection",
  title: "A stranger's words steer an AI agent",
  severity: "high",
  confidence: "medium",
  onlyWith: AGENT_WORDS,
  why: "A language model cannot tell an instruction from the text it is asked to read. What a stranger writes into an issue, a pull request, a commit or a log is obeyed with everything the agent holds: its tools, the job's token, its secrets. That is how nx and Cline were robbed.",
  fix: "Keep strangers' text out of prompts that have tools. Give the agent a job without secrets and with read-only rights, hand it the text as a file to look at, and let another job act on a checked, structured answer.",

  *job(job) {
    for (const agent of agentsOf(job)) {
      if (!strangersWrite(agent)) continue;
      const [reading] = whatItReads(agent);
      if (reading === undefined) continue;
      if (strangersStart(agent) === undefined && isStartersOwn(agent, reading.words)) continue;
      const { place, what, acts } = agent;
      yield {
        at: place,
        related: [reading.place, ...reading.trail],
        flow: [...reading.trail, reading.place, place],
        severity: severityOf(agent, reading),
        confidence: reading.confidence,
        message: `\`${what}\` reads \`${reading.words}\`, which strangers write, and ${acts ? "acts" : "answers"} with ${powerInWords(powerOf(job))}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an issue's text in the prompt of an agent that everybody may start",
        yaml: `
          on: issues
          jobs:
            triage:
              permissions: { issues: write }
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: reads \`github.event.issue.body\`
                  with:
                    allowed_non_write_users: "*"
                    claude_args: --allowedTools Bash
                    prompt: "Sort this: \${{ github.event.issue.body }}"
        `,
      },
      {
        title: "through a variable, on a command line",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              permissions: { contents: write }
              runs-on: ubuntu-latest
              steps:
                - run: gemini -p "Answer $BODY"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^ high: reads \`github.event.comment.body\`
                  env:
                    BODY: \${{ github.event.comment.body }}
        `,
      },
      {
        title: "a member's command about what a stranger wrote",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              if: github.event.comment.author_association == 'MEMBER'
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/run-gemini-cli@v0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: reads \`github.event.issue.body\`
                  with: { prompt: "\${{ github.event.issue.body }}" }
        `,
      },
      {
        title: "a model that only answers",
        yaml: `
          on: issues
          jobs:
            sum:
              permissions: { issues: write, models: read }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/ai-inference@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^ medium: and answers with a token that may write \`issues\`
                  with:
                    prompt: \${{ github.event.issue.title }}
        `,
      },
      {
        title: "fetched by the agent itself",
        yaml: `
          on: issues
          jobs:
            triage:
              permissions: { issues: write }
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/run-gemini-cli@v0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: reads \`gh issue view\`
                  with:
                    prompt: Run gh issue view for the newest issue and label it
        `,
      },
    ],
    good: [
      {
        title: "the words of the member who comments",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/run-gemini-cli@v0
                  with: { prompt: "\${{ github.event.comment.body }}" }
        `,
      },
      {
        title: "our own words only",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/run-gemini-cli@v0
                  with: { prompt: Write a haiku about the number \${{ github.run_number }} }
        `,
      },
      {
        title: "nobody else's words on a push",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            notes:
              runs-on: ubuntu-latest
              steps:
                - run: claude -p "Summarise the last release for \${{ github.repository }}"
        `,
      },
      {
        title: "a setup of the program, not a call",
        yaml: `
          on: issues
          jobs:
            setup:
              runs-on: ubuntu-latest
              steps:
                - run: npm install -g @anthropic-ai/claude-code && claude --version
                  env: { TITLE: "\${{ github.event.issue.title }}" }
        `,
      },
    ],
  },
});
