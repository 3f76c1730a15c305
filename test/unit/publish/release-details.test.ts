import { expect, it } from "vitest";
import { readReleaseReceipt } from "../../../src/domain/release/release-receipt.ts";
import { SHA } from "../../support/github-rehearsal.ts";
import { publishWorld, type PublishWorld } from "../../support/publish-world.ts";

const policy = (release: string, npm = "{registry: npm}"): string =>
  `version: 1\ntargets:\n  - ${npm}\n  - {registry: github-release${release === "" ? "" : `, ${release}`}}\n`;

const OLD = "a".repeat(40);

/** Tags that earlier releases left. */
function tagged(world: PublishWorld, ...names: string[]): void {
  const repository = world.repository();
  repository.commits.push({ ...first(repository.commits), sha: OLD });
  repository.tags.push(...names.map((name) => ({ name, sha: OLD, type: "commit" as const })));
}

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error("nothing there");
  return one;
};

const tagAt = (world: PublishWorld, name: string) =>
  world.repository().tags.find((tag) => tag.name === name);

const plans = (world: PublishWorld) =>
  world.lines.filter((line) => /^\d+\/\d+ /.test(line)).map((line) => line.replace(/^\S+ /, ""));

it("moves the floating tag last, as a plain tag, once", async () => {
  const world = await publishWorld({ policy: policy("floating-tag: true") });
  tagged(world, "v1", "v1.2.2", "v2.0.0");
  const { report } = await world.run();
  expect(report.outcome).toBe("passed");
  expect(plans(world).at(-1)).toBe(`move the tag v1 to ${SHA}`);
  expect(tagAt(world, "v1")).toEqual({ name: "v1", sha: SHA, type: "commit" });
  const again = await world.run();
  expect(again.report.summary).toBe("Every target holds exactly these bytes already.");
});

it("makes the floating tag where there is none, under the name that the policy gives", async () => {
  const world = await publishWorld({ policy: policy("floating-tag: 'release-{major}'") });
  await world.run();
  expect(tagAt(world, "release-1")).toMatchObject({ sha: SHA });
});

it("moves no floating tag backwards: not for an older release, a prerelease, or one that was overtaken meanwhile", async () => {
  const older = await publishWorld({ policy: policy("floating-tag: true") });
  tagged(older, "v1", "v1.10.0");
  expect((await older.run()).report.outcome).toBe("passed");
  expect(tagAt(older, "v1")?.sha).toBe(OLD);
  expect(plans(older).join()).not.toContain("move the tag");

  const next = policy("floating-tag: true", "{registry: npm, tag: next}");
  const prerelease = await publishWorld({ version: "1.3.0-rc.1", policy: next });
  tagged(prerelease, "v1");
  expect((await prerelease.run()).report.outcome).toBe("passed");
  expect(tagAt(prerelease, "v1")?.sha).toBe(OLD);

  const overtaken = await publishWorld({ policy: policy("floating-tag: true") });
  tagged(overtaken, "v1");
  const { ...registry } = overtaken.ports.registry;
  overtaken.ports.registry.publish = async (...given) => {
    overtaken.repository().tags.push({ name: "v1.4.0", sha: OLD, type: "commit" });
    return registry.publish(...given);
  };
  expect((await overtaken.run()).report.outcome).toBe("passed");
  expect(tagAt(overtaken, "v1")?.sha).toBe(OLD);
  expect(overtaken.lines.join("\n")).toContain(
    "v1 stays where it is: 1.4.0 is released, which is above 1.2.3",
  );
});

it("finishes a floating tag whose answer was lost, and one that a cut-off run left", async () => {
  const world = await publishWorld({ policy: policy("floating-tag: true") });
  world.fault("github:create-ref:reset-after-commit*9");
  tagged(world, "v1");
  world.fault("github:update-ref:reset-after-commit*1");
  expect((await world.run()).report.outcome).toBe("passed");
  const tag = tagAt(world, "v1");
  expect(tag?.sha).toBe(SHA);
  Object.assign(tag ?? {}, { sha: OLD });
  const again = await world.run();
  expect(again.report.outcome).toBe("passed");
  expect(again.outputs.result).not.toContain("planned");
  expect(tagAt(world, "v1")?.sha).toBe(SHA);
});

it("says that only the floating tag is missing where a rule protects it", async () => {
  const world = await publishWorld({ policy: policy("floating-tag: true") });
  tagged(world, "v1");
  world.repository().rulesets.push({
    id: 1,
    name: "tags",
    target: "tag",
    enforcement: "active",
    include: ["refs/tags/v1"],
    exclude: [],
    rules: ["update"],
  });
  const { report } = await world.run();
  expect(report.error?.message).toContain("The release itself is published; only v1 was not moved");
  expect(report.error?.fix).toContain("no ruleset may protect it");
});

it("refuses a floating tag that is the release's own, before any write", async () => {
  const world = await publishWorld({ policy: policy("floating-tag: 'v{major}.2.3'") });
  await expect(world.run()).rejects.toThrow(
    "The floating tag v1.2.3 would be the tag of the release itself",
  );
});

const body = (world: PublishWorld) => world.repository().releases[0]?.body ?? "";

it("takes the notes from the changelog of the sealed commit, as harmless text", async () => {
  const world = await publishWorld({ policy: policy("notes: changelog, changelog: HISTORY.md") });
  world.repository().files["HISTORY.md"] =
    "# Changes\n\n## [1.2.3] - 2026-11-21\n\n- Faster <!-- hidden -->\n\n## 1.2.2\n\n- Older\n";
  expect((await world.run()).report.outcome).toBe("passed");
  expect(body(world)).toMatch(/^- Faster &lt;!-- hidden -->\n\n---\n\nSealed from /);
  expect(body(world)).toContain("<!-- release-guard:bundle=sha256:");
});

it("refuses before any write where the changelog says nothing of the version", async () => {
  const world = await publishWorld({ policy: policy("notes: changelog") });
  world.repository().files["CHANGELOG.md"] = "## 1.2.2\n\n- Older\n";
  const { report } = await world.run();
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ message }) => message)).toEqual([
    `CHANGELOG.md at ${SHA} has no section of 1.2.3 with a text in it`,
  ]);
  expect(world.writes()).toEqual([]);
});

it("lets GitHub write the notes since the version before, also for an older line", async () => {
  const world = await publishWorld({ policy: policy("notes: generated") });
  tagged(world, "v1.2.2", "v1.1.0", "v2.0.0");
  expect((await world.run()).report.outcome).toBe("passed");
  expect(body(world)).toMatch(/^\*\*Full Changelog\*\*: \S+\/compare\/v1\.2\.2\.\.\.v1\.2\.3\n/);
});

it("does not make an older line the latest release, whatever npm's tag is", async () => {
  const world = await publishWorld();
  tagged(world, "v2.0.0");
  expect((await world.run()).report.outcome).toBe("passed");
  expect(world.repository().latestReleaseId).toBeNull();
});

const receiptOf = (world: PublishWorld) => {
  const release = world.repository().releases.find(({ draft }) => !draft);
  const asset = release?.assets.find(({ name }) => name === "release-receipt.json");
  return readReleaseReceipt(world.github.state.bytesOf(asset?.sha256 ?? "")?.toString() ?? "");
};

it("leaves in the release what npm was seen to hold, and the digests of every file", async () => {
  const world = await publishWorld();
  const { report } = await world.run();
  const receipt = receiptOf(world);
  const release = first(world.repository().releases);
  expect(report.outcome).toBe("passed");
  expect(receipt).toMatchObject({
    bundleDigest: world.digest,
    commit: SHA,
    tag: "v1.2.3",
    targets: [
      { target: "npm:@octo/widget@1.2.3", state: "live", sha256: world.bundle.files[0]?.sha256 },
    ],
    attestations: [{ name: "provenance.sigstore.json" }],
  });
  expect(receipt?.assets).toEqual(
    release.assets
      .filter(({ name }) => name !== "release-receipt.json")
      .map(({ name, size, sha256 }) => ({ name, size, sha256 }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
});

it("publishes no release while npm does not show the version, and leaves one receipt when it does", async () => {
  const world = await publishWorld();
  const { ...registry } = world.ports.registry;
  let hidden = false;
  world.ports.registry.publish = async (...given) => {
    hidden = true;
    return registry.publish(...given);
  };
  world.ports.registry.packument = async (name) => {
    const found = await registry.packument(name);
    if (!hidden || !found.known || found.value === undefined) return found;
    const { integrity, ever } = found.value;
    const without = new Map([...integrity].filter(([version]) => version !== "1.2.3"));
    const value = { ...found.value, integrity: without };
    return { known: true, value: { ...value, ever: new Set([...ever].slice(0, 1)) } };
  };
  const { report } = await world.run();
  expect(report.error?.message).toContain("reading npm:@octo/widget@1.2.3 back");
  expect(world.repository().releases.map(({ draft }) => draft)).toEqual([true]);
  expect(world.repository().tags).toEqual([]);
  hidden = false;
  const again = await world.run();
  expect(again.report.outcome).toBe("passed");
  const names = world.repository().releases.flatMap(({ assets }) => assets.map(({ name }) => name));
  expect(names.filter((name) => name.includes("receipt"))).toEqual(["release-receipt.json"]);
});

it("finds its own draft among more than a hundred releases", async () => {
  const world = await publishWorld();
  world.fault("github:publish-release:500*99");
  expect((await world.run()).report.outcome).toBe("error");
  const repository = world.repository();
  const draft = first(repository.releases);
  for (let number = 0; number < 230; number += 1)
    repository.releases.push({
      ...draft,
      id: world.github.state.records.nextId++,
      tagName: `v0.0.${number}`,
      body: "",
      draft: false,
      assets: [],
    });
  world.fault();
  expect((await world.run()).report.outcome).toBe("passed");
  expect(repository.releases.filter(({ tagName }) => tagName === "v1.2.3")).toHaveLength(1);
});
