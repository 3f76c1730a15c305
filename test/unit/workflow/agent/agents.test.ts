import { describe, expect, it } from "vitest";
import { type Agent, agentsOf } from "../../../../src/domain/workflow/agent/agents-of.ts";
import { missingBox, wideTools } from "../../../../src/domain/workflow/agent/leash.ts";
import { openDoors, strangersStart } from "../../../../src/domain/workflow/agent/starter-rules.ts";
import { whatItReads } from "../../../../src/domain/workflow/agent/what-it-reads.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function agentsIn(step: string, on = "issues"): Promise<readonly Agent[]> {
  const { jobs, problems } = await readWorkflow(
    "a.yml",
    `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step.replaceAll("\n", "\n        ")}\n`,
  );
  if (problems.length > 0) throw new Error("the example is no workflow");
  return jobs.flatMap(agentsOf);
}

async function agentOf(step: string, on?: string): Promise<Agent> {
  const [agent] = await agentsIn(step, on);
  if (agent === undefined) throw new Error("the example has no agent");
  return agent;
}

const claude = (inputs: string): string =>
  `uses: anthropics/claude-code-action@v1\nwith: { ${inputs} }`;

describe("what hands a text to a language model", () => {
  it.for([
    ["claude -p 'x'", "claude"],
    ["claude --print < prompt.md", "claude"],
    ["npx -y @anthropic-ai/claude-code -p x", "@anthropic-ai/claude-code"],
    ["codex exec x", "codex"],
    ["codex login", undefined],
    ["gemini -p x", "gemini"],
    ["cat prompt.md | llm", "llm"],
    ["llm install llm-gemini", undefined],
    ["llm keys set openai", undefined],
    ["gh models run openai/gpt-4o x", "gh"],
    ["gh pr list", undefined],
    ["claude --version", undefined],
    ["npm install -g @openai/codex", undefined],
    ["echo claude -p x", undefined],
    ["ollama pull llama3", undefined],
    ["aider --yes-always --message x", "aider"],
  ] as const)("%s: %s", async ([run, what]) => {
    const [agent] = await agentsIn(`run: ${run}`);
    expect(agent?.what).toBe(what);
  });

  it("knows which only answer", async () => {
    expect((await agentOf("uses: actions/ai-inference@v1")).acts).toBe(false);
    expect((await agentOf("uses: openai/codex-action@v1")).acts).toBe(true);
  });
});

describe("what it may do", () => {
  it.for([
    ["--allowedTools Bash", true],
    ["--allowedTools Read,Bash", true],
    ["--allowedTools Read,Bash,Edit", true],
    ["--allowedTools Bash(*)", true],
    ["--allowedTools Bash(:*)", true],
    ["--allowedTools Bash(curl:*)", true],
    ["--allowedTools Bash(gh:*)", true],
    ["--allowedTools Bash(gh api:*)", true],
    ["--allowedTools Bash(npm test)", false],
    ["--allowedTools Bash(gh issue edit:*)", false],
    ["--allowedTools Bash(git log:*)", false],
    ["--allowedTools BashOutput", false],
    ["--allowedTools mcp__x__Bash", false],
  ] as const)("%s is wide: %s", async ([args, wide]) => {
    expect(wideTools(await agentOf(claude(`claude_args: "${args}"`))).length > 0).toBe(wide);
  });

  it.for([
    ["run: claude -p x --dangerously-skip-permissions", true],
    ["run: claude -p x --permission-mode bypassPermissions", true],
    ["run: claude -p x --permission-mode acceptEdits", false],
    ["run: gemini -y -p x", true],
    ["run: gemini -p x && apt-get install -y jq", false],
    ["run: codex exec --sandbox danger-full-access x", true],
    ["run: codex exec --sandbox read-only x", false],
    ["run: codex exec -y x", false],
    ["uses: openai/codex-action@v1\nwith: { safety-strategy: unsafe }", true],
    ["uses: openai/codex-action@v1\nwith: { safety-strategy: drop-sudo }", false],
    ["uses: openai/codex-action@v1\nwith: { prompt: this is unsafe }", false],
  ] as const)("%j has no sandbox: %s", async ([step, missing]) => {
    expect(missingBox(await agentOf(step)).length > 0).toBe(missing);
  });
});

describe("who sets it to work", () => {
  it.for([
    ["prompt: x", undefined, "issues"],
    [`allowed_non_write_users: "*"`, "issues", "issues"],
    ["allowed_non_write_users: octocat", undefined, "issues"],
    [`allowed_non_write_users: "*"`, undefined, "push"],
    [`allowed_bots: "*"`, undefined, "issues"],
  ] as const)("claude-code-action with %s: %s", async ([inputs, event, on]) => {
    expect(strangersStart(await agentOf(claude(inputs), on))?.trigger.name).toBe(event);
  });

  it("a command line asks nobody", async () => {
    expect(strangersStart(await agentOf("run: claude -p x"))?.trigger.name).toBe("issues");
    expect(strangersStart(await agentOf("run: claude -p x", "pull_request"))).toBeUndefined();
    expect(
      strangersStart(await agentOf("run: claude -p x", "pull_request_review"))?.trigger.name,
    ).toBe("pull_request_review");
  });

  it("names the inputs that open it", async () => {
    const doors = openDoors(
      await agentOf(claude(`allowed_non_write_users: "a,b", allowed_bots: "*"`)),
    );
    expect(doors.map(({ name, everybody }) => `${name} ${everybody}`)).toEqual([
      "allowed_non_write_users false",
      "allowed_bots false",
    ]);
    expect(openDoors(await agentOf(claude(`allowed_non_write_users: ""`)))).toEqual([]);
  });
});

describe("what it reads", () => {
  it.for([
    [claude(`prompt: "\${{ github.event.issue.body }}"`), "github.event.issue.body"],
    [claude(`prompt: "\${{ github.event.issue.number }}"`), undefined],
    [
      claude(`claude_args: "--append-system-prompt \${{ github.event.issue.title }}"`),
      "github.event.issue.title",
    ],
    [
      'run: claude -p "$T"\nenv: { T: "${{ github.event.issue.title }}" }',
      "github.event.issue.title",
    ],
    ['run: claude -p "$U"\nenv: { T: "${{ github.event.issue.title }}" }', undefined],
    ["run: gh issue view 1 | claude -p x", "gh issue view"],
    ["run: claude -p x", undefined],
  ] as const)("%j: %s", async ([step, words]) => {
    const [first] = whatItReads(await agentOf(step));
    expect(first?.words).toBe(words);
  });
});
