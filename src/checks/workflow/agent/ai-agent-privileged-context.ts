import type { Agent } from "../../../domain/workflow/agent/agents-of.ts";
import { AGENT_WORDS, agentsOf } from "../../../domain/workflow/agent/agents-of.ts";
import { strangersSpeak, strangersStart } from "../../../domain/workflow/agent/starter-rules.ts";
import { whatItReads } from "../../../domain/workflow/agent/what-it-reads.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { standingOf } from "../../../domain/workflow/power/standing/standing-of.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const PUBLISHING_SECRET =
  /npm|node_auth|pypi|twine|cargo|crates|rubygems|gem_host|nuget|ossrh|sonatype|docker|registry|deploy|release|gpg|signing/;

/** How claude-code-action proves who it is; the token goes no further. */
const SPENDS_IDENTITY = "anthropics/claude-code-action";

/** What in the job a release hangs on. */
function stakesOf(job: Job, { what }: Agent): readonly string[] {
  const { writes, secrets, mintsTokens } = standingOf(job);
  const scopes = writes === "unstated" ? [] : writes;
  const rights = scopes
    .filter((scope) => /^(?:contents|packages|actions|everything)$/.test(scope))
    .map((scope) => `\`${scope}: write\``);
  const identity = mintsTokens && what !== SPENDS_IDENTITY ? ["an identity for OIDC"] : [];
  const held = secrets
    .filter((name) => PUBLISHING_SECRET.test(name))
    .map((name) => `the secret \`${name}\``);
  const publishes = sinksOf(job)
    .slice(0, 1)
    .map(({ what: sink }) => `\`${sink}\``);
  return [...new Set([...rights, ...identity, ...held, ...publishes])];
}

export default defineCheck({
  id: "ai-agent-privileged-context",
  title: "An AI agent holds what a release hangs on",
  severity: "high",
  confidence: "medium",
  onlyWith: AGENT_WORDS,
  why: "What the job holds, the agent holds: the right to push, an identity that registries trust, a token that publishes. One convincing sentence in an issue is then enough for a release.",
  fix: "Let the agent work in a job of its own with `contents: read`, without secrets and without `id-token`; let another job, which reads no prompt, do what needs rights.",

  *job(job) {
    for (const agent of agentsOf(job)) {
      const stakes = agent.acts ? stakesOf(job, agent) : [];
      if (stakes.length === 0) continue;
      const start = strangersStart(agent);
      const reads = startersOf(job).some(strangersSpeak) && whatItReads(agent).length > 0;
      if (start === undefined && !reads) continue;
      const because = start
        ? `anybody can cause \`${start.trigger.name}\``
        : "it reads what strangers write";
      yield {
        at: agent.place,
        ...(start && { related: [start.trigger.place] }),
        severity: start ? "high" : "medium",
        message: `\`${agent.what}\` works beside ${stakes.join(", ")}, and ${because}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "an identity and the right to push",
        yaml: `
          on: issue_comment
          permissions: { contents: write, id-token: write }
          jobs:
            answer:
              runs-on: ubuntu-latest
              steps:
                - run: codex exec "Mend what the comment asks for"
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: beside \`contents: write\`, an identity for OIDC
        `,
      },
      {
        title: "a token that publishes, and a stranger's issue in the prompt",
        yaml: `
          on: issues
          permissions: {}
          jobs:
            answer:
              runs-on: ubuntu-latest
              env: { NPM_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
              steps:
                - uses: anthropics/claude-code-action@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: beside the secret \`npm_token\`
                  with: { prompt: "\${{ github.event.issue.body }}" }
        `,
      },
    ],
    good: [
      {
        title: "only the right to answer",
        yaml: `
          on: issues
          permissions: { issues: write, contents: read }
          jobs:
            answer:
              runs-on: ubuntu-latest
              steps:
                - run: codex exec "Answer"
        `,
      },
      {
        title: "on a timer, with our own words",
        yaml: `
          on: schedule
          permissions: { contents: write }
          jobs:
            tidy:
              runs-on: ubuntu-latest
              steps:
                - run: codex exec "Tidy up"
        `,
      },
    ],
  },
});
