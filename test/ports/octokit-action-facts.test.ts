import { describe, expect, it } from "vitest";
import { FileReader } from "../../src/actions/scan-workflow/read-files.ts";
import { octokitActionFacts } from "../../src/adapters/octokit-action-facts.ts";
import {
  ActionFactStore,
  gatherActionFacts,
} from "../../src/domain/workflow/online/action-fact-store.ts";
import impostorCommit from "../../src/checks/workflow/dependency/impostor-commit.ts";
import { judgeWorkflows } from "../../src/checks/judge-workflows.ts";
import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";
import { fakeWorkspace } from "../support/fake-workspace.ts";
import { answeringServer, type Reply } from "../support/answering-server.ts";

const RELEASE = "d23441a48e516b6c34aea4fa41551a30e30af803";
const BETWEEN = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const FOREIGN = "11bd71901bbe5b1630ceea73d27597364c9af683";
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const named = (name: string, sha: string) => ({
  name,
  commit: { sha, url: "https://api.example.com/commit" },
  protected: false,
});

/** What GitHub says of `org/setup`: a release, a commit between releases, and nothing of a fork's commit. */
function answers(asked: string): Reply | undefined {
  const { pathname } = new URL(asked.split(" ")[1] ?? "", "http://127.0.0.1");
  const known: Readonly<Record<string, Reply>> = {
    "/repos/org/setup": { body: { id: 1, full_name: "Org/Setup", archived: true, fork: false } },
    "/repos/org/setup/tags": { body: [named("v1.0.0", RELEASE)] },
    "/repos/org/setup/branches": { body: [named("main", RELEASE)] },
    "/advisories": {
      body: [
        {
          ghsa_id: "GHSA-cccc-cccc-cccc",
          summary: "Leaks",
          severity: "unknown",
          published_at: "2026-11-20T18:12:39Z",
          withdrawn_at: null,
          vulnerabilities: [
            {
              package: { ecosystem: "actions", name: "Org/Setup" },
              vulnerable_version_range: "< 1.2.4",
              first_patched_version: "1.2.4",
            },
          ],
        },
      ],
    },
    [`/repos/org/setup/compare/main...${BETWEEN}`]: { body: { status: "behind" } },
    [`/repos/org/setup/compare/main...${FOREIGN}`]: { body: { status: "diverged" } },
  };
  return known[decodeURIComponent(pathname)];
}

const facts = (apiUrl: string) =>
  octokitActionFacts({ token: "", apiUrl, log: silent, timeoutMs: 5_000 });

const workflow = (...uses: string[]) =>
  readWorkflow(
    "a.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((name) => `      - uses: ${name}\n`).join("")}`,
  );

describe("what GitHub says of actions", () => {
  it("is gathered for every one in use, each asked for once", async () => {
    const { origin, asked } = await answeringServer(answers);
    const files = [
      await workflow(`org/setup@${RELEASE} # v1.0.0`, `Org/Setup@${BETWEEN}`, "org/setup/sub@v1"),
      await workflow(`org/setup@${FOREIGN}`, "./local", "docker://alpine"),
    ];
    const online = await gatherActionFacts(files, facts(origin));
    const value = { name: "Org/Setup", archived: true };
    expect(online.repository("org/setup")).toEqual({ known: true, value });
    expect(online.belonging("org/setup", RELEASE)).toEqual({ known: true, value: "own" });
    expect(online.belonging("org/setup", BETWEEN)).toEqual({ known: true, value: "own" });
    expect(online.belonging("org/setup", FOREIGN)).toEqual({ known: true, value: "foreign" });
    expect(online.advisories("org/setup")).toMatchObject({
      value: [{ id: "GHSA-cccc-cccc-cccc", severity: "high", ranges: ["<1.2.4"] }],
    });
    expect(asked.filter((line) => line === "GET /repos/org/setup")).toHaveLength(1);
    expect(online.repository("org/other")).toBeUndefined();
  });

  it("is not asked for again when a later file uses the same", async () => {
    const { origin, asked } = await answeringServer(answers);
    const store = new ActionFactStore(facts(origin));
    await store.ask([await workflow(`org/setup@${BETWEEN}`)]);
    const before = asked.length;
    await store.ask([await workflow(`org/setup@${BETWEEN}`, "org/setup@v1.0.0")]);
    expect(asked).toHaveLength(before);
    await store.ask([await workflow(`org/setup@${FOREIGN}`)]);
    // A refusal is an answer: nobody asks again.
    expect(asked.slice(before)).toEqual([
      expect.stringContaining("/compare/main..."),
      expect.stringContaining("/compare/v1.0.0..."),
    ]);
  });

  it("is asked for once, however many files ask at the same time", async () => {
    const { origin, asked } = await answeringServer(answers);
    const store = new ActionFactStore(facts(origin));
    const file = await workflow(`org/setup@${BETWEEN}`);
    await Promise.all([store.ask([file]), store.ask([file]), store.ask([file])]);
    expect(store.belonging("org/setup", BETWEEN)).toEqual({ known: true, value: "own" });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("is asked for while the files of a scan are read", async () => {
    const { origin } = await answeringServer(answers);
    const online = new ActionFactStore(facts(origin));
    const path = ".github/workflows/a.yml";
    const uses = `org/setup@${FOREIGN}`;
    const text = `on: push\njobs: { a: { runs-on: x, steps: [{ uses: "${uses}" }] } }\n`;
    const reader = new FileReader(
      { workspace: fakeWorkspace({ [path]: text }), online },
      new Map(),
    );
    const judging = {
      checks: [impostorCommit],
      shows: () => true,
      honoursComments: false,
      today: "",
    };
    for await (const file of reader.files([{ path, isLink: false }]))
      expect(judgeWorkflows([file], judging).verdicts).toMatchObject([{ verdict: "fail" }]);
    expect.assertions(1);
  });

  it("leaves open what one call did not answer, and nothing else", async () => {
    const { origin } = await answeringServer((line) =>
      line.includes("/branches") ? { status: 403, body: { message: "no" } } : answers(line),
    );
    const online = await gatherActionFacts([await workflow(`org/setup@${BETWEEN}`)], facts(origin));
    expect(online.repository("org/setup")?.known).toBe(true);
    expect(online.advisories("org/setup")?.known).toBe(true);
    expect(online.refs("org/setup")).toMatchObject({ known: false });
    expect(online.belonging("org/setup", BETWEEN)).toMatchObject({
      known: false,
      needs: expect.stringContaining("org/setup") as string,
    });
  });

  it("tells a repository that is not there from one that did not answer", async () => {
    const { origin } = await answeringServer((line) =>
      line.startsWith("GET /repos/org/odd") ? { body: { full_name: 7 } } : undefined,
    );
    const online = facts(origin);
    expect(await online.repository("org/gone")).toEqual({ known: true, value: "absent" });
    expect(await online.repository("org/odd")).toMatchObject({ known: false });
    expect(await online.refs("org/gone")).toMatchObject({ known: false });
  });

  it("never calls a commit foreign while histories are left that nobody looked through", async () => {
    const branches = Array.from({ length: 40 }, (_, index) => named(`topic-${index}`, RELEASE));
    const { origin, asked } = await answeringServer((line) => {
      if (line.includes("/branches")) return { body: branches };
      if (line.includes("/compare/")) return { body: { status: "diverged" } };
      return answers(line);
    });
    const online = await gatherActionFacts([await workflow(`org/setup@${FOREIGN}`)], facts(origin));
    expect(online.belonging("org/setup", FOREIGN)).toMatchObject({ known: false });
    expect(asked.filter((line) => line.includes("/compare/"))).toHaveLength(20);
  });

  it("reads every page of names", async () => {
    const page = Array.from({ length: 100 }, (_, index) => named(`v0.${index}.0`, RELEASE));
    const { origin } = await answeringServer((line) => {
      if (!line.includes("/tags")) return answers(line);
      return { body: line.includes("page=2") ? [named("v1.0.0", BETWEEN)] : page };
    });
    const refs = await facts(origin).refs("org/setup");
    expect(refs.known && refs.value.tags).toHaveLength(101);
    expect(refs.known && refs.value.cut).toBe(false);
  });
});
