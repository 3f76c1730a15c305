import { describe, expect, it } from "vitest";
import { ACTION_NEEDS } from "../../../../src/domain/workflow/credentials/needs/action-needs-table.ts";
import { needsOfJob } from "../../../../src/domain/workflow/credentials/needs/needs-of-job.ts";
import { accessesOf } from "../../../../src/domain/workflow/credentials/permissions/permission-table.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

interface Setup {
  readonly env?: string;
  readonly before?: string;
}

async function needsOf(step: string, { env = "", before = "" }: Setup = {}): Promise<string> {
  const steps = [before, step].filter(Boolean).map((line) => `      - ${line}\n`);
  const { jobs } = await readWorkflow(
    "a.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    env: {${env}}\n    steps:\n${steps.join("")}`,
  );
  const [job] = jobs;
  if (job === undefined) throw new Error("no job");
  const { known, unknown } = needsOfJob(job);
  const words = known.map(({ scope, access, sure }) => `${scope}=${access}${sure ? "" : "?"}`);
  return [...words, ...unknown.map((scope) => `${scope}=unknown`)].join(" ");
}

const CHECKOUT = "uses: actions/checkout@v5";
const TOKEN = 'GH_TOKEN: "${{ github.token }}"';

const attest = (token: string): string =>
  `{ uses: actions/attest@v3, with: { github-token: "\${{ ${token} }}" } }`;

describe("an action", () => {
  it.for([
    ["uses: actions/checkout@v5", "contents=read"],
    [
      "uses: Actions/Stale@11bd71901bbe5b1630ceea73d27597364c9af683",
      "issues=write? pull-requests=write? contents=write? actions=write?",
    ],
    ["uses: actions/setup-node@v5", ""],
    ["uses: actions/deploy-pages@v4", "pages=write id-token=write actions=read?"],
    ["uses: actions/download-artifact@v5", ""],
    ["{ uses: actions/download-artifact@v5, with: { run-id: 1 } }", "actions=read?"],
    ["uses: actions/github-script@v8", "*=unknown"],
    ["uses: org/unknown@v1", "*=unknown"],
    ["uses: docker://alpine", "*=unknown"],
    ["uses: ./local", "*=unknown"],
    ["uses: softprops/action-gh-release@v2", "contents=write discussions=write?"],
  ] as const)("%s uses %s", async ([step, needs]) => {
    expect(await needsOf(step)).toBe(needs);
  });

  it("uses nothing of the job's token where it is handed another one", async () => {
    expect(await needsOf(attest("secrets.PAT"))).toBe("id-token=write");
    expect(await needsOf(attest("steps.app.outputs.token"))).toBe("id-token=write");
    expect(await needsOf(attest("secrets.PAT || github.token"))).toContain("attestations=write");
  });

  it("is written down with scopes and levels that exist", () => {
    const words = ACTION_NEEDS.trim()
      .split("\n")
      .flatMap((line) => line.split(" ").slice(1));
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      const [, scope = "", access = ""] = /^([a-z-]+)=([a-z]+)\??$/.exec(word) ?? [];
      expect(accessesOf(scope), word).toContain(access);
    }
  });

  it("is written down once", () => {
    const names = ACTION_NEEDS.trim()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a command of gh with the job's token", () => {
  it.for([
    ["gh pr list", "pull-requests=read contents=read?"],
    ["gh pr merge --auto 1", "pull-requests=write contents=write"],
    ["gh issue comment 1 -b x", "issues=write"],
    ["gh release upload v1 a.zip", "contents=write discussions=write?"],
    ["gh run cancel 1", "actions=write"],
    ["gh workflow run x.yml", "actions=write"],
    ["gh cache delete --all", "actions=write"],
    ["gh api repos/o/r/issues/1/comments -f body=x", "issues=write? pull-requests=write?"],
    ["gh api repos/o/r/releases", "contents=read"],
    ["gh api -X DELETE repos/o/r/actions/runs/1", "actions=write"],
    ["gh api graphql -f query=x", "*=unknown"],
    ["gh api repos/o/r/hooks -f x=y", "*=unknown"],
    ["gh secret set X", "*=unknown"],
    ["gh issue list --repo o/other", "*=unknown"],
  ] as const)("%s uses %s", async ([run, needs]) => {
    expect(await needsOf(`run: ${run}`, { env: TOKEN })).toBe(needs);
  });

  it("uses nothing of it where gh holds another token, and is unsure where it holds none", async () => {
    const run = "run: gh issue create -t x -b y";
    expect(await needsOf(run, { env: 'GH_TOKEN: "${{ secrets.PAT }}"' })).toBe("");
    expect(await needsOf(run)).toBe("issues=write?");
  });
});

describe("a script", () => {
  it.for([
    ["npm ci", ""],
    ["npm run lint && npm test", ""],
    ["echo hello | tee file", ""],
    ["make", "id-token=unknown contents=unknown"],
    ["npm run deploy", "id-token=unknown contents=unknown"],
    ["./build.sh", "id-token=unknown contents=unknown"],
    ["git push origin main", "contents=write"],
    ["git push https://x-access-token:abc@github.com/o/r", "contents=write?"],
    ["git fetch --tags", "contents=read?"],
    ["npm publish", "id-token=write? packages=write? contents=read?"],
    ["curl https://example.org/x", ""],
    ["curl -X POST https://api.github.com/repos/o/r/statuses/1", "statuses=write"],
  ] as const)("%s behind a checkout uses %s", async ([run, needs]) => {
    const found = await needsOf(`run: ${run}`, { before: CHECKOUT });
    const own = found.replace(/^contents=read ?/, "");
    expect(own.replace(/^id-token=unknown contents=unknown (?=\S)/, "")).toContain(needs);
    if (needs === "") expect(own).toBe("");
  });

  it("without a checkout's token can hardly push", async () => {
    expect(await needsOf("run: git push origin main")).toBe("contents=write?");
    expect(await needsOf("run: make")).toBe("id-token=unknown");
  });

  it("that nobody knows may do anything with a token in its hands", async () => {
    expect(await needsOf("run: ./triage.sh", { env: TOKEN })).toBe("*=unknown");
    expect(await needsOf('run: ./triage.sh "${{ secrets.GITHUB_TOKEN }}"')).toBe("*=unknown");
    expect(await needsOf("{ run: octokit(), shell: python }")).toContain("unknown");
  });
});
