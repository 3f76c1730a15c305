import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askOfOthers, RELEASE } from "../../support/foreign-world.ts";
import {
  bundle,
  type PublishedWorld,
  publishedWorld,
  releaseStatement,
  sealedFile,
  type World,
} from "../../support/published-world.ts";
import { POLICY, sealedFolder, verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const sha256 = (bytes: Uint8Array = new Uint8Array()): string =>
  createHash("sha256").update(bytes).digest("hex");

function show(change: (world: World) => void): void {
  const world = place.good();
  change(world);
  place.show(world);
}

/** The release as release-guard makes it: everything signed, and a receipt of it. */
async function ours(change: (receipt: Record<string, unknown>) => void = () => {}) {
  const world = place.good();
  const others = world.assets.filter(({ name }) => name !== "provenance.sigstore.json");
  const statement = releaseStatement();
  await place.releaseSigned(world, {
    ...statement,
    subject: others.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } })),
  });
  const receipt = {
    schemaVersion: 1,
    tool: bundle.tool,
    repository: "octo/widget",
    commit: bundle.commit,
    ref: bundle.ref,
    version: bundle.version,
    tag: bundle.tag,
    bundleDigest: sha256(others.find(({ name }) => name === "release-bundle.json")?.bytes),
    planDigest: "0".repeat(64),
    targets: [],
    assets: world.assets.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: sha256(bytes),
    })),
    attestations: [],
  };
  change(receipt);
  const bytes = Buffer.from(JSON.stringify(receipt));
  const asset = { id: 99, name: "release-receipt.json", state: "uploaded", bytes };
  world.assets.push({ ...asset, digest: `sha256:${sha256(bytes)}` });
  place.show(world);
  return askOfOthers(place, { asked: RELEASE });
}

describe("a release that others published", () => {
  it("never passes without any asset", async () => {
    show((world) => {
      world.assets = [];
    });
    const { report, failed } = await askOfOthers(place, { asked: RELEASE });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("release-without-provenance");
  });

  it("never passes with nothing but a bundle, which then speaks of no file", async () => {
    show((world) => {
      world.assets = world.assets.filter(({ name }) => name.endsWith(".sigstore.json"));
    });
    const { report, failed } = await askOfOthers(place, { asked: RELEASE });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("unbound-provenance");
  });

  it("passes where release-guard itself made it, with all that lies beside the files", async () => {
    const { report, failed, blind, said } = await ours();
    expect([failed, blind, said]).toEqual([[], [], ""]);
    expect(report.outcome).toBe("passed");
    expect(report.verdicts.find(({ check }) => check === "contradicting-receipt")?.verdict).toBe(
      "pass",
    );
  });

  it.for([
    ["bundleDigest", "9".repeat(64), "for bundle, but it is"],
    ["commit", "9".repeat(40), "for commit, but it is"],
    ["assets", [], "names nothing for release-bundle.json"],
  ] as const)("refuses a receipt in it with another %s", async ([field, value, sentence]) => {
    const { failed, said } = await ours((receipt) => {
      receipt[field] = value;
    });
    expect(failed).toEqual(["contradicting-receipt"]);
    expect(said).toContain(sentence);
  });

  it("refuses a good bundle beside one that cannot be read", async () => {
    const bundle = await place.sign(releaseStatement());
    show((world) => {
      world.assets = world.assets.slice(0, 1);
      world.kept = { [`sha256:${sealedFile.sha256}`]: [bundle, { mediaType: "x" }] };
    });
    const { report, failed } = await askOfOthers(place, { asked: RELEASE });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("untrusted-provenance");
  });
});

const optional = () => sealedFolder(`${POLICY}targets:\n  - registry: npm\n    provenance: none\n`);

describe("provenance that the policy does not ask for", () => {
  it("is verified where it is there", async () => {
    show((world) => {
      world.attestations["attestations"][1].bundle = { mediaType: "x" };
    });
    const { report, failed } = await verifyWorld(place, { folder: optional() });
    expect(report.outcome).toBe("refused");
    expect(failed).toContain("untrusted-provenance");
  });

  it("is no pass where the registry has some and will not show it", async () => {
    show((world) => {
      world.failing["attestations"] = [403];
    });
    const { report } = await verifyWorld(place, { folder: optional() });
    expect(report.outcome).toBe("refused");
    const verdict = report.verdicts.find(({ check }) => check === "untrusted-provenance");
    expect(verdict?.verdict).toBe("could-not-check");
  });
});
