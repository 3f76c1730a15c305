import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { owner, refusalOf, repo, SHA, startGitHub } from "../../../support/github-rehearsal.ts";
import type { Octokit } from "@octokit/rest";

const at = { owner, repo };
const WRITE = { contents: "write" } as const;
const READ = { contents: "read" } as const;

const draft = async (client: Octokit, tag = "v1.2.3") =>
  (await client.repos.createRelease({ ...at, tag_name: tag, target_commitish: SHA, draft: true }))
    .data;

const upload = (
  client: Octokit,
  release: { upload_url: string },
  file: { name: string; text: string },
) =>
  client.request({
    method: "POST",
    url: release.upload_url,
    name: file.name,
    data: file.text,
    headers: { "content-type": "application/octet-stream" },
  });

const published = async (client: Octokit, tag = "v1.2.3") => {
  const release = await draft(client, tag);
  await upload(client, release, { name: "a.tgz", text: "bytes" });
  return (await client.repos.updateRelease({ ...at, release_id: release.id, draft: false })).data;
};

it("keeps a draft from everyone who may not write, and from the tag endpoint", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const { id, tag_name: tag } = await draft(writer);
  for (const reader of [client(READ), client()]) {
    expect((await reader.repos.listReleases(at)).data).toEqual([]);
    expect((await refusalOf(reader.repos.getRelease({ ...at, release_id: id }))).status).toBe(404);
  }
  expect((await refusalOf(writer.repos.getReleaseByTag({ ...at, tag }))).status).toBe(404);
  expect((await writer.repos.listReleases(at)).data).toHaveLength(1);
});

it("lets two drafts have one tag, and only one of them be published", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const [one, two] = [await draft(writer), await draft(writer)];
  await writer.repos.updateRelease({ ...at, release_id: one.id, draft: false });
  const refusal = await refusalOf(
    writer.repos.updateRelease({ ...at, release_id: two.id, draft: false }),
  );
  expect(refusal.status).toBe(422);
  expect(refusal.text).toContain("already_exists");
});

it("makes the tag when the draft is published, and not before", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const { id } = await draft(writer);
  expect((await refusalOf(writer.git.getRef({ ...at, ref: "tags/v1.2.3" }))).status).toBe(404);
  await writer.repos.updateRelease({ ...at, release_id: id, draft: false });
  const { data } = await writer.git.getRef({ ...at, ref: "tags/v1.2.3" });
  expect(data.object).toMatchObject({ type: "commit", sha: SHA });
});

it("stores an asset with the digest of its bytes", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const release = await draft(writer);
  const { data } = await upload(writer, release, { name: "widget-1.2.3.tgz", text: "bytes" });
  const digest = createHash("sha256").update("bytes").digest("hex");
  expect(data).toMatchObject({ state: "uploaded", size: 5, digest: `sha256:${digest}` });
});

it.for([
  ["a b (1).tgz", "a.b.1.tgz"],
  [".env", "default.env"],
  ["widget_1.0~rc1.deb", "widget_1.0.rc1.deb"],
  ["SHA256SUMS", "SHA256SUMS"],
  ["release-bundle.json", "release-bundle.json"],
] as const)("stores an asset called %s as %s", async ([name, stored]) => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const { data } = await upload(writer, await draft(writer), { name, text: "bytes" });
  expect(data.name).toBe(stored);
});

it("refuses a second asset of the same name, and an empty one", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const release = await draft(writer);
  await upload(writer, release, { name: "a.tgz", text: "one" });
  const twice = await refusalOf(upload(writer, release, { name: "a.tgz", text: "two" }));
  expect(twice).toMatchObject({ status: 422, text: expect.stringContaining("already_exists") });
  const empty = await refusalOf(upload(writer, release, { name: "b.tgz", text: "" }));
  expect(empty).toMatchObject({
    status: 422,
    text: expect.stringContaining("size is not included"),
  });
});

it("leaves an empty starter asset behind when an upload breaks, which must go before the next try", async () => {
  const { client, fault } = await startGitHub();
  const writer = client(WRITE);
  const release = await draft(writer);
  fault("github:upload-asset:starter-asset*1");
  const broken = await refusalOf(upload(writer, release, { name: "a.tgz", text: "bytes" }));
  expect(broken.status).toBe(502);
  const { data } = await writer.repos.listReleaseAssets({ ...at, release_id: release.id });
  expect(data).toMatchObject([{ name: "a.tgz", state: "starter", size: 0, digest: null }]);
  const again = await refusalOf(upload(writer, release, { name: "a.tgz", text: "bytes" }));
  expect(again.text).toContain("already_exists");
  await writer.repos.deleteReleaseAsset({ ...at, asset_id: data[0]!.id });
  expect((await upload(writer, release, { name: "a.tgz", text: "bytes" })).status).toBe(201);
});

it("renames an asset in a draft, but not onto another", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const release = await draft(writer);
  const { data } = await upload(writer, release, { name: "new.tgz", text: "new" });
  await upload(writer, release, { name: "a.tgz", text: "old" });
  const rename = (name: string) =>
    writer.repos.updateReleaseAsset({ ...at, asset_id: data.id, name });
  expect((await refusalOf(rename("a.tgz"))).text).toContain("already_exists");
  expect((await rename("b.tgz")).data.name).toBe("b.tgz");
});

it("gives an asset's bytes through another origin, which refuses the token", async () => {
  const { client, origin, double } = await startGitHub();
  const reader = client(READ);
  const release = await published(client(WRITE));
  const asset = release.assets[0]!;
  const { data } = await reader.repos.getReleaseAsset({
    ...at,
    asset_id: asset.id,
    headers: { accept: "application/octet-stream" },
  });
  expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe("bytes");
  expect(double.exchanges.at(-1)).toMatchObject({ call: "github:download-asset", status: 200 });
  expect(double.exchanges.at(-1)).not.toHaveProperty("authorization");
  const carried = await fetch(`${origin}/release-assets/${asset.digest?.slice(7)}`, {
    headers: { authorization: "Bearer x" },
  });
  expect(carried.status).toBe(400);
  expect(await (await fetch(asset.browser_download_url)).text()).toBe("bytes");
});

it("freezes assets, tag and state of a published release", async () => {
  const { client, state } = await startGitHub();
  state.repository(`${owner}/${repo}`).rulesets = [];
  const writer = client(WRITE);
  const release = await published(writer);
  expect(release.immutable).toBe(true);
  const change = (changes: object) =>
    refusalOf(writer.repos.updateRelease({ ...at, release_id: release.id, ...changes }));
  const asset_id = release.assets[0]!.id;
  const texts = [
    await refusalOf(upload(writer, release, { name: "b.tgz", text: "late" })),
    await refusalOf(writer.repos.deleteReleaseAsset({ ...at, asset_id })),
    await refusalOf(writer.repos.updateReleaseAsset({ ...at, asset_id, name: "c.tgz" })),
    await change({ draft: true }),
    await change({ tag_name: "v9.9.9" }),
    await change({ target_commitish: "other" }),
    await refusalOf(writer.git.deleteRef({ ...at, ref: "tags/v1.2.3" })),
    await refusalOf(writer.git.updateRef({ ...at, ref: "tags/v1.2.3", sha: SHA, force: true })),
  ];
  const sentences = [
    "Cannot upload assets to an immutable release.",
    "Cannot delete asset from an immutable release",
    "Cannot update asset from an immutable release",
    "state cannot be changed when release is immutable",
    "tag_name cannot be changed when release is immutable",
    "target_commitish cannot be changed when release is immutable",
    "Cannot delete this protected ref.",
    "Cannot update this protected ref.",
  ];
  expect(texts).toEqual(
    sentences.map((sentence) => ({ status: 422, text: expect.stringContaining(sentence) })),
  );
  const { data } = await writer.repos.updateRelease({
    ...at,
    release_id: release.id,
    name: "New",
    prerelease: true,
  });
  expect(data).toMatchObject({ name: "New", prerelease: true, immutable: true, draft: false });
});

it("never gives the tag of a deleted immutable release out again", async () => {
  const { client, state } = await startGitHub();
  const writer = client(WRITE);
  const { id } = await published(writer);
  state.repository(`${owner}/${repo}`).rulesets = [];
  await writer.repos.deleteRelease({ ...at, release_id: id });
  await writer.git.deleteRef({ ...at, ref: "tags/v1.2.3" });
  const next = await draft(writer);
  const refusal = await refusalOf(
    writer.repos.updateRelease({ ...at, release_id: next.id, draft: false }),
  );
  expect(refusal).toMatchObject({
    status: 422,
    text: expect.stringContaining("tag_name was used by an immutable release"),
  });
  const ref = await refusalOf(writer.git.createRef({ ...at, ref: "refs/tags/v1.2.3", sha: SHA }));
  expect(ref.text).toContain("Cannot create ref due to creations being restricted.");
  expect((await writer.repos.getRelease({ ...at, release_id: next.id })).data.draft).toBe(true);
});

it("leaves everything open when immutable releases are off", async () => {
  const { client } = await startGitHub({ immutableReleases: false });
  const writer = client(WRITE);
  const release = await published(writer);
  expect(release.immutable).toBe(false);
  expect((await upload(writer, release, { name: "b.tgz", text: "late" })).status).toBe(201);
});

it("does not put a target with other workflows than main under a tag, and does not say why", async () => {
  const { client, state } = await startGitHub();
  const { commits } = state.repository(`${owner}/${repo}`);
  commits[1] = { ...commits[1]!, changesWorkflows: true };
  const refusal = await refusalOf(
    client(WRITE).repos.createRelease({
      ...at,
      tag_name: "v1.0.0",
      target_commitish: commits[1].sha,
    }),
  );
  expect(refusal).toMatchObject({ status: 404, text: expect.stringContaining("Not Found") });
});

it("refuses a target that does not exist only when the release is published", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const { data } = await writer.repos.createRelease({
    ...at,
    tag_name: "v1.0.0",
    target_commitish: "nowhere",
    draft: true,
  });
  const refusal = await refusalOf(
    writer.repos.updateRelease({ ...at, release_id: data.id, draft: false }),
  );
  expect(refusal.text).toContain("target_commitish");
});

it("forgets make_latest of the draft, and never takes a prerelease for the latest", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const make = async (tag: string, options: object) => {
    const { data } = await writer.repos.createRelease({
      ...at,
      tag_name: tag,
      draft: true,
      ...options,
    });
    return data.id;
  };
  const latest = async () => (await writer.repos.getLatestRelease(at)).data.tag_name;
  const publish = (release_id: number, options: object = {}) =>
    writer.repos.updateRelease({ ...at, release_id, draft: false, ...options });
  await publish(await make("v2.0.0", {}));
  expect(await latest()).toBe("v2.0.0");
  await publish(await make("v3.0.0-rc.1", { prerelease: true }));
  expect(await latest()).toBe("v2.0.0");
  await publish(await make("v1.0.1", {}), { make_latest: "false" });
  expect(await latest()).toBe("v2.0.0");
  const last = await make("v1.0.2", { make_latest: "false" });
  await publish(last);
  expect(await latest()).toBe("v1.0.2");
  await writer.repos.deleteRelease({ ...at, release_id: last });
  expect(await latest()).not.toBe("v1.0.2");
});

it("gives more than a hundred releases page by page", async () => {
  const { client, origin } = await startGitHub();
  const writer = client(WRITE);
  for (let number = 0; number < 205; number += 1) await draft(writer, `v0.0.${number}`);
  const first = await writer.repos.listReleases({ ...at, per_page: 100 });
  expect(first.data).toHaveLength(100);
  expect(first.headers.link).toContain(
    `<${origin}/repos/octo/widget/releases?per_page=100&page=2>; rel="next"`,
  );
  const all = await writer.paginate(writer.repos.listReleases, { ...at, per_page: 100 });
  expect(new Set(all.map((release) => release.tag_name)).size).toBe(205);
  expect((await writer.repos.listReleases(at)).data).toHaveLength(30);
});

it("writes notes that lead to the comparison", async () => {
  const { client } = await startGitHub();
  const { data } = await client(WRITE).repos.generateReleaseNotes({
    ...at,
    tag_name: "v1.2.3",
    previous_tag_name: "v1.2.2",
  });
  expect(data.body).toContain("octo/widget/compare/v1.2.2...v1.2.3");
});

it("refuses a body that is too long and a tag that is none", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const create = (fields: { tag_name: string; body?: string }) =>
    refusalOf(writer.repos.createRelease({ ...at, draft: true, ...fields }));
  expect((await create({ tag_name: "v1", body: "x".repeat(125_001) })).text).toContain(
    "body is too long",
  );
  expect((await create({ tag_name: "v 1" })).text).toContain("tag_name is not well-formed");
  expect((await create({ tag_name: "" })).text).toContain("tag_name");
});
