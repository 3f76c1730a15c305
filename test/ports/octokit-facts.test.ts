import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { octokitFacts } from "../../src/adapters/octokit-facts.ts";
import { goodRelease } from "../../src/domain/permission/release-specimen.ts";
import type { RunContext } from "../../src/domain/run/run-context.ts";
import type { GitHubFacts } from "../../src/ports/github-facts.ts";
import type { Level } from "../../src/rehearsal/github/state/github-state.ts";
import { RUN_ID } from "../../src/rehearsal/github/state/rehearsal-repository.ts";
import {
  owner,
  repo,
  SHA,
  startGitHub,
  type GitHubRehearsal,
} from "../support/github-rehearsal.ts";

const log = { info() {}, warn() {}, debug() {} };
const READ = { actions: "read", contents: "read" } as const;

const run: RunContext = {
  ...goodRelease.run,
  repository: `${owner}/${repo}`,
  runId: String(RUN_ID),
  sha: SHA,
};

const factsOf = (gitHub: GitHubRehearsal, permissions: Record<string, Level> = READ, of = run) =>
  octokitFacts(of, { token: gitHub.token(permissions), apiUrl: gitHub.origin, log });

const repositoryOf = (gitHub: GitHubRehearsal) => gitHub.state.repository(`${owner}/${repo}`);

const READS: readonly (readonly [name: string, read: (facts: GitHubFacts) => Promise<unknown>])[] =
  [
    ["repository", (facts) => facts.repository()],
    ["attempt", (facts) => facts.attempt()],
    ["roleOf", (facts) => facts.roleOf("maintainer")],
    ["environment", (facts) => facts.environment("release")],
    ["branchPolicies", (facts) => facts.branchPolicies("release")],
    ["branchHead", (facts) => facts.branchHead("main")],
    ["hasTag", (facts) => facts.hasTag("main")],
  ];

it("reads every fact of a good release with a job's token", async () => {
  const gitHub = await startGitHub();
  const facts = factsOf(gitHub);
  const { id, runs } = repositoryOf(gitHub);
  const actor = runs[0]?.attempts[0]?.actor;
  const values = await Promise.all(READS.map(([, read]) => read(facts)));
  expect(values).toEqual([
    { known: true, value: { id, fork: false } },
    {
      known: true,
      value: {
        number: 1,
        event: "workflow_dispatch",
        headBranch: "main",
        headSha: SHA,
        workflowPath: ".github/workflows/release.yml",
        repositoryId: id,
        headRepositoryId: id,
        actor,
        triggeringActor: actor,
      },
    },
    { known: true, value: { accountId: actor?.id, name: "maintain" } },
    {
      known: true,
      value: { reviewers: 1, preventsSelfReview: true, branches: "custom", adminsBypass: false },
    },
    { known: true, value: [{ name: "main", type: "branch" }] },
    { known: true, value: SHA },
    { known: true, value: false },
  ]);
});

it("asks for the attempt once, however often it is needed", async () => {
  const gitHub = await startGitHub();
  const facts = factsOf(gitHub);
  await Promise.all([facts.attempt(), facts.attempt(), facts.environment("typo")]);
  const calls = gitHub.double.exchanges.map(({ call }) => call);
  expect(calls.filter((call) => call === "github:get-attempt")).toHaveLength(1);
});

it("sends nothing before it is asked", async () => {
  const gitHub = await startGitHub();
  factsOf(gitHub);
  expect(gitHub.double.exchanges).toEqual([]);
});

it("knows that an environment is absent when the token could have seen it", async () => {
  const gitHub = await startGitHub();
  expect(await factsOf(gitHub).environment("typo")).toEqual({ known: true, value: "absent" });
});

it("does not take a 404 for an absent environment when the token sees nothing at all", async () => {
  const gitHub = await startGitHub({ private: true });
  const stranger = octokitFacts(run, { token: "", apiUrl: gitHub.origin, log });
  expect(await stranger.environment("release")).toEqual({
    known: false,
    needs:
      "the permission actions: read (GET /repos/{owner}/{repo}/environments/{environment} answered 404)",
  });
});

it("names the permission that a token lacks", async () => {
  const gitHub = await startGitHub();
  const facts = factsOf(gitHub, {});
  const answers = await Promise.all([
    facts.attempt(),
    facts.environment("release"),
    facts.branchHead("main"),
    facts.hasTag("main"),
  ]);
  expect(answers.map((fact) => (fact.known ? "" : fact.needs.split(" (")[0]))).toEqual([
    "the permission actions: read",
    "the permission actions: read",
    "the permission contents: read",
    "the permission contents: read",
  ]);
});

it("sees a tag of the branch's name, and no tag that only begins so", async () => {
  const gitHub = await startGitHub();
  const { tags } = repositoryOf(gitHub);
  tags.push({ name: "maintenance", sha: SHA, type: "commit" });
  expect(await factsOf(gitHub).hasTag("main")).toEqual({ known: true, value: false });
  tags.push({ name: "main", sha: SHA, type: "commit" });
  expect(await factsOf(gitHub).hasTag("main")).toEqual({ known: true, value: true });
});

it("sees an environment without protection", async () => {
  const gitHub = await startGitHub();
  const [environment] = repositoryOf(gitHub).environments;
  Object.assign(environment ?? {}, { reviewers: [], branchPolicy: null, canAdminsBypass: true });
  expect(await factsOf(gitHub).environment("release")).toEqual({
    known: true,
    value: { reviewers: 0, branches: "any", adminsBypass: true },
  });
});

it("reads a branch and a login with letters that a path cannot hold", async () => {
  const gitHub = await startGitHub({ defaultBranch: "release/1 x" });
  expect(await factsOf(gitHub).branchHead("release/1 x")).toEqual({ known: true, value: SHA });
  const fact = await factsOf(gitHub).roleOf("../../user");
  expect(fact.known).toBe(false);
});

it("asks again when an answer is lost", async () => {
  const gitHub = await startGitHub();
  gitHub.fault("github:get-attempt:503*1");
  expect((await factsOf(gitHub).attempt()).known).toBe(true);
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

const DENIED = {
  "x-accepted-github-permissions": "actions=read,metadata=read; administration=read",
};

it.for([
  ["a token that is not accepted", answering(401, {}), "a token that GitHub accepts"],
  [
    "a refusal that names what is needed",
    answering(403, { message: "Resource not accessible by integration" }, DENIED),
    "the permission actions: read and metadata: read, or administration: read",
  ],
  ["a 404", answering(404, {}), "the permission"],
  ["a server error", answering(500, {}), "GitHub to answer"],
  [
    "a used-up rate limit",
    answering(403, {}, { "x-ratelimit-remaining": "0" }),
    "GitHub's rate limit to be reset",
  ],
  [
    "a secondary rate limit",
    answering(429, {}, { "retry-after": "0" }),
    "GitHub's rate limit to be reset",
  ],
  ["an empty object", answering(200, {}), "an answer of the documented shape"],
  [
    "a list where an object belongs, or the other way round",
    answering(200, [{}]),
    "an answer of the documented shape",
  ],
  [
    "text that is no JSON",
    (_, response) => response.end("<html>"),
    "an answer of the documented shape",
  ],
  ["a connection that breaks", (request) => request.socket.destroy(), "GitHub to answer"],
  ["silence", () => undefined, "GitHub to answer"],
] as const satisfies readonly (readonly [string, Handler, string])[])(
  "turns %s into what it would have taken, for every read",
  async ([, handler, needs]) => {
    const apiUrl = await serve(handler);
    const facts = octokitFacts(run, { token: "t0ken", apiUrl, log, timeoutMs: 1500 });
    const answers = await Promise.all(READS.map(async ([name, read]) => [name, await read(facts)]));
    for (const [name, fact] of answers)
      expect([name, fact]).toEqual([
        name,
        { known: false, needs: expect.stringContaining(needs) as string },
      ]);
    expect(JSON.stringify(answers)).not.toContain("t0ken");
  },
);

it("does not trust a list of branch rules that was cut off", async () => {
  const apiUrl = await serve(
    answering(200, { total_count: 2, branch_policies: [{ name: "main" }] }),
  );
  const fact = await octokitFacts(run, { token: "", apiUrl, log }).branchPolicies("release");
  expect(fact.known).toBe(false);
});
