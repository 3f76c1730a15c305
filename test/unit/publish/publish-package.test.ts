import { expect, it } from "vitest";
import { markerOf } from "../../../src/domain/release/hosted-release.ts";
import { SHA } from "../../support/github-rehearsal.ts";
import {
  canary,
  NAME,
  type PublishWorld,
  publishWorld,
  sha256,
} from "../../support/publish-world.ts";

type Conclusion = Awaited<ReturnType<PublishWorld["run"]>>;

const targets = ({ outputs }: Conclusion) =>
  (JSON.parse(outputs.result) as { state: string }[]).map(({ state }) => state);

const findings = ({ report }: Conclusion) =>
  report.findings.map(({ check, message }) => `${check}: ${message}`);

const blind = ({ report }: Conclusion) =>
  report.verdicts.filter(({ verdict }) => verdict === "could-not-check").map(({ check }) => check);

/** Somebody merges into main. */
function moveOn(world: PublishWorld): void {
  const { commits, branches } = world.repository();
  const next = { ...commits.find(({ sha }) => sha === SHA)!, sha: "9".repeat(40), parents: [SHA] };
  commits.push(next);
  branches.find(({ name }) => name === "main")!.sha = next.sha;
}

it("publishes to npm and GitHub, with provenance, tag and release", async () => {
  const world = await publishWorld();
  const conclusion = await world.run();
  expect(conclusion.report).toMatchObject({ outcome: "passed", rehearsal: true });
  expect(targets(conclusion)).toEqual(["published", "published"]);
  expect(world.published()?.tarball.equals(Buffer.from(world.tarball))).toBe(true);
  expect(world.published()?.attestations).toHaveLength(2);
  const { releases, tags, attestations, latestReleaseId } = world.repository();
  expect(releases).toMatchObject([{ draft: false, tagName: "v1.2.3", target: SHA }]);
  expect(latestReleaseId).toBe(releases[0]?.id);
  expect(tags).toMatchObject([{ name: "v1.2.3", type: "tag" }]);
  // Ours, and GitHub's own of the release that can no longer be changed.
  expect(attestations).toHaveLength(2);
  expect(conclusion.outputs["release-url"]).toContain("/releases/tag/v1.2.3");
});

it("does what can be taken back first, and tag and release last", async () => {
  const world = await publishWorld();
  await world.run();
  const order = world.github.double.exchanges.filter(({ method }) => method !== "GET");
  expect([...new Set(order.map(({ call }) => call))]).toEqual([
    "github:create-release",
    "github:upload-asset",
    "github:attest",
    "github:create-tag",
    "github:create-ref",
    "github:publish-release",
  ]);
});

it("tells npm everything that npm's own client would", async () => {
  const world = await publishWorld();
  await world.run();
  expect(world.published()?.manifest).toMatchObject({
    name: NAME,
    version: "1.2.3",
    gitHead: SHA,
    readme: "# Widget",
    readmeFilename: "README.md",
  });
});

it("finds everything done when it is run again, and writes nothing", async () => {
  const world = await publishWorld();
  await world.run();
  const before = world.writes().length;
  const again = await world.run();
  expect(targets(again)).toEqual(["already", "already"]);
  expect(again.report.summary).toBe("Every target holds exactly these bytes already.");
  expect(again.outputs["release-url"]).toContain("/releases/tag/v1.2.3");
  expect(world.writes()).toHaveLength(before);
});

it("writes nothing in a dry run, and plans what a real run then does", async () => {
  const world = await publishWorld();
  const dry = await world.run({ "dry-run": true });
  expect(dry.report.outcome).toBe("passed");
  expect(world.writes()).toEqual([]);
  expect(targets(dry)).toEqual(["planned", "planned"]);
  const real = await world.run();
  expect(real.outputs["plan-digest"]).toBe(dry.outputs["plan-digest"]);
});

it("refuses a version that holds other bytes, before anything is written", async () => {
  const world = await publishWorld();
  world.npm.seed({ name: NAME, version: "1.2.3", tarball: Buffer.from("other") });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("refused");
  expect(findings(conclusion)).toEqual([
    expect.stringContaining("occupied-version: npm:@octo/widget@1.2.3 is on npm already"),
  ]);
  expect(world.writes()).toEqual([]);
});

it("refuses a tag on another commit, before anything is written", async () => {
  const world = await publishWorld();
  const [other] = world.repository().commits.filter(({ sha }) => sha !== SHA);
  world.repository().tags.push({ name: "v1.2.3", sha: other?.sha ?? "", type: "commit" });
  const conclusion = await world.run();
  expect(findings(conclusion)).toEqual([
    expect.stringContaining(`occupied-tag: Tag v1.2.3 leads to ${other?.sha}`),
  ]);
  expect(world.writes()).toEqual([]);
});

it("goes on from a draft of its own that lies behind a hundred other releases", async () => {
  const world = await publishWorld();
  const client = world.github.client({ contents: "write" });
  const at = { owner: "octo", repo: "widget" };
  const body = markerOf(world.digest);
  const draft = { ...at, tag_name: "v1.2.3", target_commitish: SHA, draft: true, body };
  const { data } = await client.repos.createRelease(draft);
  const { records } = world.github.state;
  for (let count = 0; count < 120; count += 1) {
    const [own] = world.repository().releases;
    const tagName = `v0.0.${count}`;
    world.repository().releases.push({ ...own!, id: records.nextId++, tagName, body: "" });
  }
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  const mine = world.repository().releases.filter(({ tagName }) => tagName === "v1.2.3");
  expect(mine).toMatchObject([{ id: data.id, draft: false }]);
});

it("publishes the oldest of its own drafts, and deletes the others", async () => {
  const world = await publishWorld();
  const client = world.github.client({ contents: "write" });
  const body = markerOf(world.digest);
  const draft = { owner: "octo", repo: "widget", tag_name: "v1.2.3", draft: true, body };
  const first = await client.repos.createRelease({ ...draft, target_commitish: SHA });
  await client.repos.createRelease({ ...draft, target_commitish: SHA });
  await world.run();
  expect(world.repository().releases).toMatchObject([{ id: first.data.id, draft: false }]);
});

it("leaves a draft alone that was not made for this bundle, and says so", async () => {
  const world = await publishWorld();
  const draft = { owner: "octo", repo: "widget", tag_name: "v1.2.3", draft: true };
  await world.github.client({ contents: "write" }).repos.createRelease({ ...draft, body: "Mine" });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  expect(findings(conclusion)).toEqual([expect.stringContaining("foreign-draft: Draft ")]);
  expect(world.repository().releases.filter((release) => release.draft)).toHaveLength(1);
});

it("replaces a wrong asset of its own draft, and never before the right one has arrived", async () => {
  const world = await publishWorld();
  const client = world.github.client({ contents: "write" });
  const at = { owner: "octo", repo: "widget" };
  const draft = { tag_name: "v1.2.3", draft: true, body: markerOf(world.digest) };
  const { data } = await client.repos.createRelease({ ...at, ...draft, target_commitish: SHA });
  await client.request(`POST ${data.upload_url.replace(/\{.*/, "")}{?name}`, {
    name: "sbom.cdx.json",
    data: "wrong",
    headers: { "content-type": "application/octet-stream" },
  });
  const from = world.github.double.exchanges.length;
  expect((await world.run()).report.outcome).toBe("passed");
  const calls = world.github.double.exchanges.slice(from).map(({ call }) => call);
  expect(calls.indexOf("github:upload-asset")).toBeLessThan(calls.indexOf("github:delete-asset"));
  const sbom = world.repository().releases[0]?.assets.find(({ name }) => name === "sbom.cdx.json");
  expect(sbom?.sha256).toBe(world.bundle.files[1]?.sha256);
});

it("refuses a draft of its own to which somebody added a file", async () => {
  const world = await publishWorld();
  world.fault("github:publish-release:refused");
  await world.run();
  world.fault();
  const client = world.github.client({ contents: "write" });
  const [release] = world.repository().releases;
  await client.request(
    `POST ${world.github.origin}/uploads/repos/octo/widget/releases/${release?.id}/assets{?name}`,
    {
      name: "install.sh",
      data: "curl | sh",
      headers: { "content-type": "application/octet-stream" },
    },
  );
  const conclusion = await world.run();
  expect(findings(conclusion)).toEqual([
    expect.stringContaining("holds install.sh, which is not in the bundle"),
  ]);
  expect(world.repository().releases[0]?.draft).toBe(true);
});

it("ends a release that has begun although the branch moved on", async () => {
  const world = await publishWorld();
  world.fault("github:create-ref:refused");
  expect(targets(await world.run())).toEqual(["published", "failed"]);
  world.fault();
  moveOn(world);
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  expect(targets(conclusion)).toEqual(["already", "published"]);
});

it("refuses a branch that moved before anything was published", async () => {
  const world = await publishWorld();
  moveOn(world);
  expect(findings(await world.run())).toEqual([
    expect.stringContaining("moved-branch: main has moved on to 999"),
  ]);
  expect(world.writes()).toEqual([]);
});

it("publishes nothing when the branch moves while the draft is being filled", async () => {
  const world = await publishWorld();
  const sign = world.ports.signer.sign.bind(world.ports.signer);
  Object.assign(world.ports.signer, {
    sign: async (statement: Parameters<typeof sign>[0]) => {
      moveOn(world);
      return sign(statement);
    },
  });
  const { report } = await world.run();
  expect(report.error?.message).toContain("main moved on to 999");
  expect(world.published()).toBeUndefined();
  expect(world.repository().tags).toEqual([]);
});

it("publishes no draft that somebody changed after it was filled", async () => {
  const world = await publishWorld();
  const { registry } = world.ports;
  const publish = registry.publish.bind(registry);
  Object.assign(registry, {
    publish: async (...given: Parameters<typeof publish>) => {
      const [release] = world.repository().releases;
      const sums = release?.assets.find(({ name }) => name === "SHA256SUMS");
      Object.assign(sums ?? {}, { sha256: "0".repeat(64) });
      return publish(...given);
    },
  });
  const conclusion = await world.run();
  expect(conclusion.report.error?.message).toContain("no longer holds exactly the sealed files");
  expect(targets(conclusion)).toEqual(["published", "failed"]);
  expect(world.repository().releases[0]?.draft).toBe(true);
});

it("stops when other bytes appear under the version while it asks what became of its own", async () => {
  const world = await publishWorld();
  Object.assign(world.ports.registry, {
    publish: async () => {
      world.npm.seed({ name: NAME, version: "1.2.3", tarball: Buffer.from("other") });
      return { kind: "unknown", says: "reset" } as const;
    },
  });
  const conclusion = await world.run();
  expect(conclusion.report.error?.message).toContain("appeared on npm with other bytes");
  expect(targets(conclusion)).toEqual(["failed", "planned"]);
  expect(world.repository().releases[0]?.draft).toBe(true);
});

it("replaces a provenance in the draft that does not speak of the sealed files", async () => {
  const world = await publishWorld();
  world.fault("github:publish-release:refused");
  await world.run();
  world.fault();
  const [release] = world.repository().releases;
  const asset = release?.assets.find(({ name }) => name === "provenance.sigstore.json");
  const planted = world.github.state.keepBytes(Buffer.from('{"mediaType":"x"}'));
  Object.assign(asset ?? {}, { sha256: planted, size: 17 });
  expect((await world.run()).report.outcome).toBe("passed");
  const now = world.repository().releases[0]?.assets.filter(({ name }) => name.startsWith("prov"));
  expect(now).toHaveLength(1);
  expect(now?.[0]?.sha256).not.toBe(planted);
});

it("explains that GitHub never gives the tag of an immutable release out again", async () => {
  const world = await publishWorld();
  world.repository().burntTags.push("v1.2.3");
  const { report } = await world.run();
  expect(report.error?.message).toContain("Cannot create ref due to creations being restricted");
  expect(report.error?.fix).toContain("a deleted immutable release has used up the tag");
});

it("signs nothing in public for a private repository, and publishes without provenance where the policy says so", async () => {
  const policy =
    "version: 1\ntargets:\n  - registry: npm\n    provenance: none\n  - registry: github-release\n";
  const world = await publishWorld({ policy, claims: { repository_visibility: "private" } });
  expect((await world.run()).report.outcome).toBe("passed");
  expect(world.published()?.attestations).toEqual([]);
  expect(world.writes().filter((each) => /attest|sigstore/.test(each))).toEqual([]);
});

it("explains that a first version cannot come from a trusted publisher", async () => {
  const world = await publishWorld({ newPackage: true });
  expect(findings(await world.run())).toEqual([
    "first-publish-over-oidc: @octo/widget does not exist on npm yet",
  ]);
});

it("publishes a first version with a token", async () => {
  const world = await publishWorld({ newPackage: true });
  const conclusion = await world.run({ "npm-token": world.npm.tokenFor("mona") });
  expect(targets(conclusion)).toEqual(["published", "published"]);
});

it("refuses a token that npm does not know, before anything is written", async () => {
  const world = await publishWorld();
  const conclusion = await world.run({ "npm-token": canary() });
  expect(conclusion.report.error?.message).toContain(
    "an npm-token that npm knows (it answered 401",
  );
  expect(world.writes()).toEqual([]);
});

it.for([
  [{ contents: "read", attestations: "write" }, "contents=write"],
  [{ contents: "write", attestations: "read" }, "attestations=write"],
] as const)("names the permission that is missing: %o", async ([permissions, needs]) => {
  const world = await publishWorld({ permissions });
  const { report } = await world.run();
  expect(report.error?.message).toContain(`it takes ${needs}`);
  expect(world.published()).toBeUndefined();
});

it("cannot check anything about the run without `id-token: write`, and refuses", async () => {
  const world = await publishWorld();
  world.services.issuer.registerJob = () => undefined;
  Object.assign(world.ports.ids, {
    token: async () => {
      const { GuardError } = await import("../../../src/domain/failure/guard-error.ts");
      throw new GuardError("forbidden", { says: "No token", fix: "Give id-token: write." });
    },
  });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("refused");
  expect(blind(conclusion)).toContain("foreign-bundle");
  expect(world.writes()).toEqual([]);
});

it("asks for the digest that was approved when it runs on a runner", async () => {
  const world = await publishWorld();
  await expect(world.run({ "bundle-digest": "" })).rejects.toThrow(/bundle-digest is empty/);
});

it("publishes a prerelease under its own tag, and not as the latest release", async () => {
  const policy =
    "version: 1\ntargets:\n  - registry: npm\n    tag: next\n  - registry: github-release\n";
  const world = await publishWorld({ version: "2.0.0-rc.1", policy });
  expect((await world.run()).report.outcome).toBe("passed");
  expect(world.npm.packages.get(NAME)?.tags).toEqual({ latest: "1.2.2", next: "2.0.0-rc.1" });
  expect(world.repository().releases).toMatchObject([{ prerelease: true }]);
  expect(world.repository().latestReleaseId).toBeNull();
});

it("leaves tag and release alone while a version waits for approval at npm", async () => {
  const world = await publishWorld();
  Object.assign(world.ports.registry, {
    publish: async () => ({ kind: "done", value: { state: "staged" } }) as const,
  });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("pending");
  expect(targets(conclusion)).toEqual(["staged", "planned"]);
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
  expect(world.repository().tags).toEqual([]);
});

it("lets no token out: not into outputs, the report or the log", async () => {
  const token = canary();
  const world = await publishWorld();
  const first = await world.run({ "npm-token": token });
  const second = await world.run();
  const told = JSON.stringify([first, second, world.lines]);
  expect(world.concealed.length).toBeGreaterThan(4);
  for (const secret of [token, world.token, ...world.concealed]) expect(told).not.toContain(secret);
});

it("uploads the very bytes that were sealed", async () => {
  const world = await publishWorld();
  await world.run();
  const asset = world.repository().releases[0]?.assets.find(({ name }) => name.endsWith(".tgz"));
  expect(asset?.sha256).toBe(sha256(world.tarball));
});
