import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github-client.ts";
import { publishedSources } from "../../../../src/adapters/published/published-sources.ts";
import { blobId } from "../../../../src/domain/published/source/git-blob.ts";
import { committedFiles } from "../../../../src/rehearsal/chain/committed-files.ts";
import { treeObjects } from "../../../../src/rehearsal/github/state/git-trees.ts";
import { answeringServer } from "../../../support/answering-server.ts";
import { SHA, startGitHub } from "../../../support/github-rehearsal.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

const silent = { info() {}, warn() {}, debug() {} };
const FILES = {
  "package.json": '{ "name": "w" }\n',
  "a/b/c.js": "c\n",
  "a/b.js": "b\n",
  "a.js": "ä\n",
  "z/d/e/f.js": "f\n",
};
const WANTED = Object.entries(FILES)
  .map(([path, text]) => ({ path, blob: blobId(Buffer.from(text)), kind: "file" }))
  .toSorted((one, other) => (one.path < other.path ? -1 : 1));

const sourcesAt = (apiUrl: string, token = "") =>
  publishedSources(() => gitHubClient({ token, apiUrl, log: silent }));

async function world(plan: Parameters<typeof startGitHub>[0] = {}) {
  const github = await startGitHub({ files: FILES, ...plan });
  const sources = sourcesAt(github.origin, github.token({ contents: "read" }));
  const trees = () => github.double.exchanges.filter(({ call }) => call === "github:get-tree");
  return { github, sources, trees };
}

const sorted = <T extends { readonly path: string }>(files: readonly T[]): T[] =>
  files.toSorted((one, other) => (one.path < other.path ? -1 : 1));

it("reads the whole tree of a commit in one call, once", async () => {
  const { sources, trees } = await world();
  const found = await sources.tree("octo/widget", SHA);
  expect(found.state === "present" && sorted(found.value.files)).toEqual(WANTED);
  await sources.tree("octo/widget", SHA);
  expect(trees()).toHaveLength(1);
});

it("reads a tree that GitHub cuts folder by folder, so that it is whole all the same", async () => {
  const { sources, trees } = await world({ mostTreeEntries: 4 });
  const found = await sources.tree("octo/widget", SHA);
  expect(found.state === "present" && sorted(found.value.files)).toEqual(WANTED);
  expect(trees().length).toBeGreaterThan(1);
});

it("has no tree where GitHub cuts the list of a single folder", async () => {
  const { sources } = await world({ mostTreeEntries: 2 });
  expect(await sources.tree("octo/widget", SHA)).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining("as a whole; GitHub cuts the list of one folder"),
  });
});

it("stops asking after many folders", async () => {
  const files = Object.fromEntries(Array.from({ length: 220 }, (_, at) => [`f${at}/x${at}`, "x"]));
  const { sources, trees } = await world({ files, mostTreeEntries: 230 });
  expect(await sources.tree("octo/widget", SHA)).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining("as a whole; it takes more than 200 calls"),
  });
  expect(trees()).toHaveLength(200);
});

it.for([
  ["a commit that is not there", "0".repeat(40), "GitHub does not show it (HTTP 404)"],
  ["a commit of another object format", "a".repeat(64), "which git names by 40 hex digits"],
] as const)("has no tree of %s", async ([, commit, sentence]) => {
  const { sources } = await world();
  expect(await sources.tree("octo/widget", commit)).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining(sentence),
  });
});

it.for([
  [403, {}, "leave to read the git tree"],
  [403, { "x-ratelimit-remaining": "0" }, "GitHub's rate limit is used up"],
  [429, { "x-ratelimit-remaining": "0" }, "GitHub's rate limit is used up"],
  [404, {}, "the token lacks contents: read"],
  [200, {}, "a readable answer about the git tree"],
] as const)("says why an answer %d %j is no tree", async ([status, headers, sentence]) => {
  const { origin } = await answeringServer(() => ({ status, headers, body: { tree: [] } }));
  expect(await sourcesAt(origin).tree("octo/widget", SHA)).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining(sentence),
  });
});

it("reads a file by git's id, and believes nothing that has another", async () => {
  const { sources } = await world();
  const blob = blobId(Buffer.from(FILES["a.js"]));
  expect(await sources.text("octo/widget", blob)).toEqual({ state: "present", value: "ä\n" });
  const body = { encoding: "base64", content: "eHg=\n" };
  const { origin } = await answeringServer(() => ({ body }));
  expect(await sourcesAt(origin).text("octo/widget", blob)).toMatchObject({
    state: "unknown",
    needs: expect.stringContaining(`the answer is not the content of ${blob}`),
  });
});

it("knows a tree by the ids that git itself gives", () => {
  const folder = tempFolder();
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  chmodSync(join(folder, "a.js"), 0o755);
  symlinkSync("a.js", join(folder, "link"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "core.autocrlf=false", ...args], { encoding: "utf8" });
  git("init", "--quiet", "--object-format=sha1");
  git("add", "--all");
  const { tree } = committedFiles(folder);
  expect(treeObjects(tree).root).toBe(git("write-tree").trim());
});
