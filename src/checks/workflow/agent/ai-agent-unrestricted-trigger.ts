import { AGENT_WORDS, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { openDoors, strangersStart } from "../../../domain/workflow/agent/starter-rules.ts";
import { entryOf, removeKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Step } from "../../../domain/workflow/model.ts";
import { isPowerful, powerInWords, powerOf } from "../../../domain/workflow/power/power-of.ts";
import { gatesOf } from "../../../domain/workflow/power/standing/gates-of.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { defineCheck } from "../../define-check.ts";

function fixesOf({ node, job }: Step, name: string) {
  const inputs = entryOf(node, "with")?.value;
  if (inputs?.kind !== "mapping") return [];
  const edit = removeKey(job.workflow.file, inputs, name);
  return edit ? [{ title: `Take \`${name}\` away`, safe: false, edits: [edit] }] : [];
}

/** Somebody with rights looks at each run first. */
const isOpenedByHand = (job: Job): boolean => gatesOf(job).some(({ kind }) => kind !== "condition");

export default defineCheck({
  id: "ai-agent-unrestricted-trigger",
  title: "Everybody may set an AI agent to work",
  severity: "high",
  confidence: "medium",
  onlyWith: AGENT_WORDS,
  why: "Whoever starts the agent chooses what it reads and spends its budget. The well-known actions stop where the actor may not write; an input that opens them to `*`, or a plain command line without any condition, gives the agent's tools to every account.",
  fix: 'Leave the action\'s own check on, name people instead of `*`, or guard the job with `contains(fromJSON(\'["OWNER","MEMBER","COLLABORATOR"]\'), github.event.comment.author_association)`.',

  *job(job) {
    for (const agent of agentsOf(job)) {
      const doors = openDoors(agent);
      const isReached = startersOf(job).some(({ who, armed }) => who === "external" && armed);
      for (const { name, value, place, everybody } of doors)
        yield {
          at: place,
          severity: everybody && isReached ? "high" : "medium",
          fixes: fixesOf(agent.step, name),
          message: `\`${name}: ${value}\` lets ${everybody ? "everybody" : "more than those who may write"} set \`${agent.what}\` to work`,
        };
      const start = doors.length === 0 && agent.acts ? strangersStart(agent) : undefined;
      if (start === undefined || isOpenedByHand(job)) continue;
      const power = powerOf(job);
      yield {
        at: agent.place,
        related: [start.trigger.place],
        severity: isPowerful(power) ? "high" : "low",
        message: `anybody can cause \`${start.trigger.name}\`, and \`${agent.what}\` then works with ${powerInWords(power)}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an input that opens the action to everybody",
        yaml: `
          on: issues
          jobs:
            triage:
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                  with:
                    prompt: Sort the issue
                    allowed_non_write_users: "*"
                    #                         ^ high: lets everybody set
                - uses: openai/codex-action@v1
                  with:
                    prompt: Sort the issue
                    allow-users: octocat
                    #            ^^^^^^^ medium: lets more than those who may write
        `,
      },
      {
        title: "a command line that nothing guards",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              runs-on: ubuntu-latest
              steps:
                - run: codex exec "Answer the comment"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: anybody can cause \`issue_comment\`
        `,
      },
    ],
    good: [
      {
        title: "an action that asks who starts it",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              runs-on: ubuntu-latest
              steps:
                - uses: anthropics/claude-code-action@v1
                  with: { prompt: Answer }
        `,
      },
      {
        title: "a condition that strangers do not pass",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              if: contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/run-gemini-cli@v0
                  with: { prompt: Answer }
        `,
      },
      {
        title: "a model that only answers",
        yaml: `
          on: issue_comment
          jobs:
            answer:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/ai-inference@v1
                  with: { prompt: Tell a joke }
        `,
      },
    ],
  },
});
