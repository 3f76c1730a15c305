import { expect, it } from "vitest";
import { publishPackage } from "../../../src/actions/publish-package/run.ts";
import { releaseChecks } from "../../../src/checks/release-registry.ts";
import type { Asset } from "../../../src/rehearsal/github/state/records.ts";
import { type PublishWorld, publishWorld } from "../../support/publish-world.ts";

const PROVENANCE = "provenance.sigstore.json";

const draftOf = (world: PublishWorld) => world.repository().releases.find(({ draft }) => draft)!;

/** Puts other bytes under a name of the draft, as everyone with write access may. */
function swap(world: PublishWorld, name: string): void {
  const draft = draftOf(world);
  draft.assets = draft.assets.map((asset): Asset =>
    asset.name === name ? { ...asset, sha256: "f".repeat(64) } : asset,
  );
}

/** Publishes, while somebody does something to the draft as npm takes the package. */
const meanwhile = async (world: PublishWorld, act: () => void) => {
  const { registry } = world.ports;
  const changed: typeof registry = {
    ...registry,
    publish: async (...of) => {
      const done = await registry.publish(...of);
      act();
      return done;
    },
  };
  const inputs = { bundle: "sealed", "bundle-digest": world.digest, "dry-run": false };
  const open = { environment: "", "npm-token": "", policy: "" };
  return publishPackage(
    { ...inputs, ...open },
    { ...world.ports, registry: changed },
    releaseChecks,
  );
};

it("publishes no draft in which somebody put another provenance in the place of ours", async () => {
  const world = await publishWorld();
  const { report } = await meanwhile(world, () => swap(world, PROVENANCE));
  expect(report.error?.message).toBe("The draft v1.2.3 no longer holds exactly the sealed files");
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

const PRIVATE = {
  claims: { repository_visibility: "private" },
  policy:
    "version: 1\ntargets:\n  - registry: npm\n    provenance: none\n  - registry: github-release\n",
} as const;

const stray = (world: PublishWorld, name: string): void => {
  const draft = draftOf(world);
  const [asset] = draft.assets;
  draft.assets.push({ ...asset!, id: 987_654, name, sha256: "f".repeat(64) });
};

it("publishes no provenance of somebody else with the release of a private repository", async () => {
  const world = await publishWorld(PRIVATE);
  const { report } = await meanwhile(world, () => stray(world, PROVENANCE));
  expect(report.error?.message).toBe("The draft v1.2.3 no longer holds exactly the sealed files");
  const again = await world.run();
  expect(again.report.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^Draft \d+ of v1\.2\.3 holds provenance\.sigstore\.json, which only a public repository publishes$/,
    ),
  ]);
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("publishes the release of a private repository", async () => {
  const world = await publishWorld(PRIVATE);
  expect((await world.run()).report.outcome).toBe("passed");
});

it("never takes a published release for equal where a foreign file has the name of a cut-off upload", async () => {
  const world = await publishWorld();
  await world.run();
  const [release] = world.repository().releases;
  const [asset] = release!.assets;
  const name = "octo-widget-1.2.3.tgz.release-guard-new";
  release!.assets.push({ ...asset!, id: 987_654, name, sha256: "f".repeat(64) });
  const { report } = await world.run({ mode: "verify-only" });
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ message }) => message)).toEqual([
    `Release v1.2.3 is published already, and also holds ${name}`,
  ]);
});

it("lets a published release pass where a run at the same time left the sealed bytes under a second name", async () => {
  const world = await publishWorld();
  await world.run();
  const [release] = world.repository().releases;
  const asset = release!.assets.find(({ name }) => name.endsWith(".tgz"))!;
  release!.assets.push({ ...asset, id: 987_654, name: `${asset.name}.release-guard-new` });
  expect((await world.run({ mode: "verify-only" })).report.outcome).toBe("passed");
});
