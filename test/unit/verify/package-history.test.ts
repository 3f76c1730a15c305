import { afterAll, beforeAll, expect, it } from "vitest";
import { type PublishedWorld, publishedWorld, type World } from "../../support/published-world.ts";
import { verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const MONTH = "2026-01-01T00:00:00.000Z";

/** Puts a version before the released one into the registry's list. */
function before(world: World, version: string, document: unknown): void {
  world.packument["versions"][version] = document;
  world.packument["time"][version] = MONTH;
}

async function judge(change: (world: World) => void) {
  const world = place.good();
  change(world);
  place.show(world);
  const { report, failed } = await verifyWorld(place);
  const verdict = (id: string) => report.verdicts.find(({ check }) => check === id);
  const said = report.findings.map(({ message }) => message).join("\n");
  return { report, failed, said, verdict };
}

const ATTESTED = { dist: { attestations: { url: "" } } };
const unattested = (world: World): void => {
  world.packument["versions"]["1.0.0"] = { dist: {} };
};

it("sees that an earlier version was attested beside a warning of an odd kind", async () => {
  const { failed, said } = await judge((world) => {
    before(world, "0.9.0", { ...ATTESTED, deprecated: ["use 2"] });
    unattested(world);
  });
  expect(failed).toContain("broken-continuity");
  expect(said).toContain("@octo/widget@0.9.0 was attested, but 1.0.0 is not");
});

it("sees a warning of an odd kind", async () => {
  const { failed } = await judge((world) => {
    world.packument["versions"]["1.0.0"] = { ...ATTESTED, deprecated: { use: 2 } };
  });
  expect(failed).toContain("deprecated-version");
});

it("cannot look at a list of versions that are no documents", async () => {
  const { report, verdict } = await judge((world) => before(world, "0.9.0", "attested"));
  expect(report.outcome).toBe("refused");
  for (const id of ["broken-continuity", "deprecated-version", "wrong-dist-tag"])
    expect(verdict(id)?.needs, id).toContain("a readable answer about the list of versions");
});

it("cannot say what came before where the registry tells no time of an attested version", async () => {
  const { report, verdict } = await judge((world) => {
    world.packument["versions"]["0.9.0"] = ATTESTED;
    unattested(world);
  });
  expect(report.outcome).toBe("refused");
  expect(verdict("broken-continuity")).toMatchObject({
    verdict: "could-not-check",
    needs: "the time at which @octo/widget@0.9.0 was published",
  });
});

it("looks past any number of unattested versions to one that was attested", async () => {
  const { said } = await judge((world) => {
    before(world, "0.9.0", ATTESTED);
    world.packument["time"]["0.9.0"] = "2025-12-01T00:00:00.000Z";
    for (let each = 1; each <= 12; each += 1) before(world, `0.9.${each}`, { dist: {} });
    unattested(world);
  });
  expect(said).toContain("@octo/widget@0.9.0 was attested, but 1.0.0 is not");
});

it("does not take an earlier version's missing provenance for none", async () => {
  const { report, verdict } = await judge((world) => {
    before(world, "0.9.0", ATTESTED);
    world.earlier = { attestations: [] };
  });
  expect(report.outcome).toBe("refused");
  expect(verdict("broken-continuity")?.needs).toContain(
    "the provenance of @octo/widget@0.9.0, which the registry calls attested",
  );
});
