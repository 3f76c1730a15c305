import { expect, it } from "vitest";
import { NAME, type PublishWorld, publishWorld } from "../../support/publish-world.ts";

const WRITES = [
  "npm:publish",
  "github:create-release",
  "github:upload-asset",
  "github:attest",
  "github:create-tag",
  "github:create-ref",
  "github:publish-release",
];

const OTHERS = [
  "npm:packument",
  "npm:exchange",
  "github:list-releases",
  "github:get-release",
  "github:get-ref",
  "github:list-attestations",
  "sigstore:certificate",
  "sigstore:log",
  "sigstore:timestamp",
];

const EVERY = ["reset-before-commit", "reset-after-commit", "500", "503", "429", "slow-body"];

const cells = [
  ...WRITES.flatMap((call) => EVERY.map((kind) => [call, kind] as const)),
  ...OTHERS.flatMap((call) =>
    ["reset-after-commit", "slow-body"].map((kind) => [call, kind] as const),
  ),
];

/** Every channel holds the sealed bytes exactly once, and nothing else. */
function expectExactlyOnce(world: PublishWorld): void {
  expect([...(world.npm.packages.get(NAME)?.versions.keys() ?? [])]).toEqual(["1.2.2", "1.2.3"]);
  expect(world.published()?.tarball.equals(Buffer.from(world.tarball))).toBe(true);
  const { releases, tags } = world.repository();
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject({ draft: false, tagName: "v1.2.3" });
  expect(releases[0]?.assets.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
    "SHA256SUMS uploaded",
    "octo-widget-1.2.3.tgz uploaded",
    "provenance.sigstore.json uploaded",
    "release-bundle.json uploaded",
    "release-receipt.json uploaded",
    "sbom.cdx.json uploaded",
  ]);
  expect(tags.map(({ name }) => name)).toEqual(["v1.2.3"]);
}

it.for(cells)("converges within one run when %s plays %s once", async ([call, kind]) => {
  const world = await publishWorld();
  world.fault(`${call}:${kind}*1`);
  const { report } = await world.run();
  expect(report.error).toBeUndefined();
  expect(report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

const lasting = [...WRITES, ...OTHERS].flatMap((call) =>
  ["reset-after-commit", "503"].map((kind) => [call, kind] as const),
);

it.for(lasting)("converges in a second run after %s played %s to the end", async ([call, kind]) => {
  const world = await publishWorld();
  world.fault(`${call}:${kind}`);
  const first = await world.run();
  if (first.report.outcome !== "passed") expect(first.report.outcome).toMatch(/refused|error/);
  world.fault();
  const second = await world.run();
  expect(second.report.error).toBeUndefined();
  expect(second.report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

const count = (world: PublishWorld, call: string): number =>
  world.writes().filter((each) => each.startsWith(`${call} `)).length;

it.for(["npm:publish", "github:create-release", "github:create-ref", "github:attest"])(
  "asks what became of %s before it repeats it",
  async (call) => {
    const world = await publishWorld();
    world.fault(`${call}:reset-after-commit*1`);
    await world.run();
    expect(count(world, call)).toBe(1);
  },
);

it("repeats a write that was not carried out once, and no more", async () => {
  const world = await publishWorld();
  world.fault("github:create-release:500*1");
  await world.run();
  expect(count(world, "github:create-release")).toBe(2);
});

it("deletes the empty asset that a broken upload left, and uploads again", async () => {
  const world = await publishWorld();
  world.fault("github:upload-asset:starter-asset*2");
  expect((await world.run()).report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

it("sees through a stale list of releases, and leaves no second draft behind", async () => {
  const world = await publishWorld();
  world.fault("github:create-release:reset-after-commit*1", "github:list-releases:stale-read*4");
  expect((await world.run()).report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

it("looks at npm again after a conflict before it publishes again", async () => {
  const world = await publishWorld();
  world.fault("npm:publish:conflict*2");
  expect((await world.run()).report.outcome).toBe("passed");
  expect(count(world, "npm:publish")).toBe(3);
  expectExactlyOnce(world);
});

it("waits as long as GitHub asks when its limit on writes is hit", async () => {
  const world = await publishWorld();
  world.fault("github:upload-asset:secondary-limit*1");
  expect((await world.run()).report.outcome).toBe("passed");
  expectExactlyOnce(world);
});

it("uses a new ID token for every attempt at an exchange", async () => {
  const world = await publishWorld();
  world.fault("npm:exchange:reset-after-commit*1");
  await world.run();
  const tokens = world.services.registryDouble.exchanges
    .filter(({ call }) => call === "npm:exchange")
    .map(({ authorization }) => authorization);
  expect(tokens).toHaveLength(2);
  expect(new Set(tokens).size).toBe(2);
});

it("ends when npm refuses the workflow, with npm's words, before anything is written", async () => {
  const world = await publishWorld();
  world.fault("npm:exchange:refused");
  const { report } = await world.run();
  expect(report.error?.message).toContain(
    "npm does not trust this workflow for @octo/widget (404: OIDC token exchange error - package not found)",
  );
  expect(report.error?.fix).toContain("letter by letter");
  expect(world.writes()).toEqual([]);
});
