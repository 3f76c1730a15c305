import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PublishedWorld, publishedWorld, type World } from "../../support/published-world.ts";
import { verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

/** A deadline that tests reach after a few looks. */
const SOON = { inputs: { deadline: 60 } };

const show = (change: (world: World) => void): void => {
  const world = place.good();
  change(world);
  place.show(world);
};

it.for([
  ["version", "@octo/widget@1.0.0 on the registry to become visible (HTTP 404)"],
  ["packument", "the list of versions of @octo/widget to become visible (HTTP 404)"],
  ["tarball", "widget-1.0.0.tgz to become visible (HTTP 404)"],
  ["keys", "the registry's signing keys to become visible (HTTP 404)"],
  ["attestations", "the attestations of @octo/widget@1.0.0 to become visible (HTTP 404)"],
  ["assets", "the assets of v1.0.0 to become visible (HTTP 404)"],
  ["store", "the asset octo-widget-1.0.0.tgz to become visible (HTTP 404)"],
  ["ref", "the tag v1.0.0 to become visible (HTTP 404)"],
] as const)("is pending when %s stays away", async ([call, says]) => {
  show((world) => void (world.failing[call] = [404]));
  const { report, outputs, waitedMs, folder } = await verifyWorld(place, SOON);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain(says);
  expect(outputs).toMatchObject({
    receipt: "",
    "receipt-digest": "",
    "verification-summary": "",
  });
  expect(waitedMs).toBe(60_000);
  const receipt = readFileSync(join(folder, "evidence/receipt.json"), "utf8");
  expect(JSON.parse(receipt)).toMatchObject({ outcome: "pending" });
});

it("is pending when the release stays away, and names no draft of another tag", async () => {
  show((world) => {
    world.failing["release"] = [404];
    world.release["tag_name"] = "v2.0.0";
  });
  const { report } = await verifyWorld(place, SOON);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain("the release v1.0.0 to become visible (HTTP 404)");
});

it("finds a draft that is not to be had by its tag", async () => {
  show((world) => {
    world.failing["release"] = [404];
    world.release["draft"] = true;
  });
  const { report, failed } = await verifyWorld(place);
  expect({ outcome: report.outcome, failed }).toEqual({
    outcome: "refused",
    failed: ["draft-release"],
  });
});

it.for(["version", "tarball", "attestations", "packument", "keys", "asset"])(
  "passes when %s comes late",
  async (call) => {
    show((world) => void (world.failing[call] = [404, 500, 503, 429, 200]));
    const { report } = await verifyWorld(place);
    expect(report.outcome).toBe("passed");
  },
);

it("waits for an asset that is still being uploaded", async () => {
  show((world) => {
    world.assets[0]!.state = "starter";
    world.assets[0]!.digest = null;
  });
  const { report } = await verifyWorld(place, SOON);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain("the asset octo-widget-1.0.0.tgz to be uploaded (starter)");
});

it("looks again no later than the deadline", async () => {
  show((world) => void (world.failing["version"] = [404]));
  const { waitedMs } = await verifyWorld(place, { inputs: { deadline: 25 } });
  expect(waitedMs).toBe(20_000);
});

it("waits for an index that does not show the version yet", async () => {
  show((world) => void (world.packument["versions"] = {}));
  const { report } = await verifyWorld(place, SOON);
  expect(report.summary).toContain("1.0.0 in the list of versions of @octo/widget");
  expect(report.outcome).toBe("pending");
});

it("refuses at once when one thing is wrong and another is not visible yet", async () => {
  show((world) => {
    world.failing["version"] = [404];
    world.assets[0]!.bytes = Buffer.from("other bytes");
    world.assets[0]!.digest = null;
  });
  const { report, failed, waitedMs } = await verifyWorld(place);
  expect({ outcome: report.outcome, waitedMs }).toEqual({ outcome: "refused", waitedMs: 0 });
  expect(failed).toContain("release-bytes-differ");
});

it.for([
  ["version", "leave to read @octo/widget@1.0.0 on the registry (HTTP 403)"],
  ["tarball", "widget-1.0.0.tgz (HTTP 403)"],
  ["keys", "leave to read the registry's signing keys (HTTP 403)"],
  ["attestations", "leave to read the attestations of @octo/widget@1.0.0 (HTTP 403)"],
  ["release", "leave to read the release v1.0.0 (HTTP 403); the job needs contents: read"],
  ["assets", "leave to read the assets of v1.0.0 (HTTP 403)"],
  ["store", "leave to read the asset octo-widget-1.0.0.tgz (HTTP 403)"],
  ["ref", "leave to read the tag v1.0.0 (HTTP 403)"],
] as const)("refuses when %s may not be read", async ([call, needs]) => {
  show((world) => void (world.failing[call] = [403]));
  const { report } = await verifyWorld(place);
  expect(report.outcome).toBe("refused");
  const blind = report.verdicts.filter(({ verdict }) => verdict === "could-not-check");
  expect(blind.map((verdict) => verdict.needs).join("\n")).toContain(needs);
});

const garbled: readonly (readonly [string, (world: World) => void])[] = [
  ["version", (world: World) => void (world.version = { name: 1 })],
  ["keys", (world: World) => void (world.keys = { keys: "none" })],
  ["attestations", (world: World) => void (world.attestations = {})],
  ["packument", (world: World) => void (world.packument = [])],
  ["release", (world: World) => void (world.release = { id: "x" })],
];

it.for(garbled)("refuses an answer of %s that it cannot read", async ([, change]) => {
  show(change);
  const { report } = await verifyWorld(place);
  expect(report.outcome).toBe("refused");
  const blind = report.verdicts.filter(({ verdict }) => verdict === "could-not-check");
  expect(blind.map(({ needs }) => needs).join("\n")).toContain("a readable answer");
});

it("never fetches a tarball from another host than the registry's", async () => {
  show((world) => void (world.version["dist"].tarball = "https://cdn.example/widget-1.0.0.tgz"));
  const { report } = await verifyWorld(place);
  expect(report.outcome).toBe("refused");
  expect(JSON.stringify(report.verdicts)).toContain(
    "the metadata points to https://cdn.example/widget-1.0.0.tgz",
  );
});
