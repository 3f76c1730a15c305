import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { expect, it } from "vitest";
import { GITHUB_CALLS } from "../../../../src/rehearsal/github/calls.ts";
import { gitHubDouble } from "../../../../src/rehearsal/github/github-double.ts";
import { rehearsalRepository } from "../../../../src/rehearsal/github/state/rehearsal-repository.ts";
import { owner, refusalOf, repo, SHA, startGitHub } from "../../../support/github-rehearsal.ts";

const at = { owner, repo };
const WRITE = { contents: "write" } as const;
const draft = { ...at, tag_name: "v1.2.3", draft: true };

it("names every call in the table, and no others", () => {
  const state = rehearsalRepository({ repository: "octo/widget", sha: SHA });
  const names = gitHubDouble(state, { origin: () => "http://127.0.0.1:1" }).map(({ name }) => name);
  const listed = Object.keys(GITHUB_CALLS).map((call) => `github:${call}`);
  expect(new Set(listed)).toEqual(new Set([...names, "github:publish-release"]));
});

it("reads what was before the last write when a read is stale", async () => {
  const { client, fault } = await startGitHub();
  const writer = client(WRITE);
  await writer.repos.createRelease(draft);
  fault("github:list-releases:stale-read*1");
  expect((await writer.repos.listReleases(at)).data).toEqual([]);
  expect((await writer.repos.listReleases(at)).data).toHaveLength(1);
});

it("tells publishing from other changes of a release", async () => {
  const { client, fault, double } = await startGitHub();
  const writer = client(WRITE);
  const { data } = await writer.repos.createRelease(draft);
  fault("github:publish-release:refused");
  const change = { ...at, release_id: data.id };
  expect((await writer.repos.updateRelease({ ...change, body: "Notes" })).status).toBe(200);
  const refusal = await refusalOf(writer.repos.updateRelease({ ...change, draft: false }));
  expect(refusal).toMatchObject({
    status: 403,
    text: expect.stringContaining("Resource not accessible by integration"),
  });
  expect(double.exchanges.slice(-2).map(({ call }) => call)).toEqual([
    "github:update-release",
    "github:publish-release",
  ]);
});

it("commits a write whose answer is lost, and leaves out one whose request is lost", async () => {
  const { client, fault, state } = await startGitHub();
  const writer = client(WRITE);
  const count = () => state.repository("octo/widget").releases.length;
  fault("github:create-release:reset-before-commit*1");
  await expect(writer.repos.createRelease(draft)).rejects.toThrow();
  expect(count()).toBe(0);
  fault("github:create-release:reset-after-commit*1");
  await expect(writer.repos.createRelease(draft)).rejects.toThrow();
  expect(count()).toBe(1);
});

it("changes nothing by a write that it refuses", async () => {
  const { client, state } = await startGitHub();
  const writer = client(WRITE);
  const { data } = await writer.repos.createRelease(draft);
  const before = structuredClone(state.records);
  const refusal = await refusalOf(
    writer.repos.updateRelease({
      ...at,
      release_id: data.id,
      name: "New",
      tag_name: "v 1",
      draft: false,
    }),
  );
  expect(refusal.status).toBe(422);
  expect(state.records).toEqual(before);
});

it("cuts an asset's bytes short when the body is slow", async () => {
  const { client, fault } = await startGitHub();
  const writer = client(WRITE);
  const { data } = await writer.repos.createRelease(draft);
  await writer.request({
    method: "POST",
    url: data.upload_url,
    name: "a.tgz",
    data: "bytes",
    headers: { "content-type": "application/octet-stream" },
  });
  const release = await writer.repos.updateRelease({ ...at, release_id: data.id, draft: false });
  const [asset] = release.data.assets;
  fault("github:download-asset:slow-body*1");
  const download = async () => (await fetch(asset!.browser_download_url)).text();
  await expect(download()).rejects.toThrow();
  expect(await download()).toBe("bytes");
});

it.for([
  ["create-release", "stale-read"],
  ["create-release", "starter-asset"],
] as const)("does not pretend that %s can play %s", async ([call, kind]) => {
  const { client, fault } = await startGitHub();
  fault(`github:${call}:${kind}`);
  const refusal = await refusalOf(client(WRITE).repos.createRelease(draft));
  expect(refusal).toMatchObject({
    status: 500,
    text: expect.stringContaining(`github:${call} cannot play ${kind}`),
  });
});

it("plays the secondary limit as the real client understands it", async () => {
  const { origin, fault, double } = await startGitHub();
  const waits: number[] = [];
  const wait = (seconds: number) => waits.push(seconds) > 0;
  const client = new (Octokit.plugin(throttling))({
    baseUrl: origin,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    throttle: { retryAfterBaseValue: 1, onRateLimit: () => false, onSecondaryRateLimit: wait },
  });
  fault("github:list-releases:secondary-limit*1");
  const { status } = await client.repos.listReleases(at);
  expect(status).toBe(200);
  expect(waits).toEqual([1]);
  expect(double.exchanges.map((exchange) => exchange.status)).toEqual([403, 200]);
});
