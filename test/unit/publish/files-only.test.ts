import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FILES_BUNDLE, RELEASE_ONLY, sealFilesIn } from "../../support/files-only-bundle.ts";
import { SHA } from "../../support/github-rehearsal.ts";
import { type PublishWorld, publishWorld } from "../../support/publish-world.ts";
import { writeFiles } from "../../support/temp-folder.ts";
import { RUN } from "../../support/verify-world.ts";

const filesWorld = async (version: string, policy: string) => {
  const world = await publishWorld();
  writeFiles(world.root, { "files-policy.yml": policy });
  return filesIn(world, version);
};

async function filesIn(world: PublishWorld, version: string) {
  for (const folder of [FILES_BUNDLE, "built"])
    rmSync(join(world.root, folder), { recursive: true, force: true });
  const run = { ...RUN, sha: SHA };
  const { bundle, digest } = await sealFilesIn(world.root, { version, run });
  const inputs = { bundle: FILES_BUNDLE, "bundle-digest": digest, policy: "files-policy.yml" };
  return { world, bundle, publish: () => world.run(inputs) };
}

it("releases built files on GitHub and nowhere else", async () => {
  const { world, publish } = await filesWorld("2.0.0", RELEASE_ONLY);
  const { report, outputs } = await publish();
  expect(report.findings).toEqual([]);
  expect(report.outcome).toBe("passed");
  const results = JSON.parse(outputs.result) as { target: string; state: string }[];
  expect(results.map(({ target, state }) => [target, state])).toEqual([
    ["github-release:octo/widget@v2.0.0", "published"],
  ]);
  const { releases, tags } = world.repository();
  expect(releases).toMatchObject([{ draft: false, prerelease: false, tagName: "v2.0.0" }]);
  expect(releases[0]?.assets.map(({ name }) => name).toSorted()).toEqual([
    "SHA256SUMS",
    "provenance.sigstore.json",
    "release-bundle.json",
    "release-receipt.json",
    "sbom.cdx.json",
    "widget-2.0.0-py3-none-any.whl",
    "widget-2.0.0.tar.gz",
    "widget-linux-x64",
  ]);
  expect(tags).toMatchObject([{ name: "v2.0.0" }]);
  expect(world.services.registryDouble.exchanges).toEqual([]);
});

it("finds everything done when it is run again", async () => {
  const { world, publish } = await filesWorld("2.0.0", RELEASE_ONLY);
  await publish();
  const before = world.writes().length;
  const again = await publish();
  expect(again.report.summary).toBe("Every target holds exactly these bytes already.");
  expect(world.writes()).toHaveLength(before);
});

it("leaves the latest release the latest when an older line is released", async () => {
  const { world, publish } = await filesWorld("2.0.0", RELEASE_ONLY);
  await publish();
  const newest = world.repository().latestReleaseId;
  const older = await filesIn(world, "1.9.5");
  expect((await older.publish()).report.outcome).toBe("passed");
  const { releases, latestReleaseId } = world.repository();
  expect(releases.map(({ tagName, draft }) => [tagName, draft])).toContainEqual(["v1.9.5", false]);
  expect(latestReleaseId).toBe(newest);
});

it("marks a prerelease of Python as one", async () => {
  const { world, publish } = await filesWorld("2.0.0rc1", RELEASE_ONLY);
  await publish();
  expect(world.repository().releases).toMatchObject([{ prerelease: true }]);
});

it.for([
  [
    "version: 1\n",
    "The policy names no targets, which means npm and a GitHub release, but the bundle holds no npm package",
  ],
  [
    "version: 1\ntargets: [{ registry: github-release }, { registry: npm }]\n",
    "The policy names npm as a target, but the bundle holds no npm package",
  ],
  [
    "version: 1\ntargets: [{ registry: npm, package: '@octo/widget' }]\n",
    "The policy names npm as a target, but the bundle holds no npm package",
  ],
] as const)("refuses before any write under %j", async ([policy, says]) => {
  const { world, publish } = await filesWorld("2.0.0", policy);
  await expect(publish()).rejects.toMatchObject({
    code: "bundle",
    message: says,
    fix: expect.stringContaining("targets: [{ registry: github-release }]") as string,
  });
  expect(world.writes()).toEqual([]);
});
