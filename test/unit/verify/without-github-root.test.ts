import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { askOfOthers, RELEASE } from "../../support/foreign-world.ts";
import {
  attestedStatement,
  type PublishedWorld,
  publishedWorld,
  releaseStatement,
  sealedFile,
} from "../../support/published-world.ts";
import { verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const verdictOf = ({ verdicts }: Report) =>
  verdicts.find(({ check }) => check === "unproven-release");

const evidenceOf = ({ details }: Report): string => JSON.stringify(details?.["verify-release"]);

describe("an immutable release where nobody gave GitHub's own root", () => {
  it("passes, and says that GitHub's word on it was not looked at", async () => {
    place.show(place.good());
    const { report } = await verifyWorld(place);
    expect(report.outcome).toBe("passed");
    expect(verdictOf(report)).toMatchObject({
      verdict: "could-not-check",
      tolerated: true,
      needs: expect.stringContaining("GitHub's own root, under which it attests this release"),
    });
    expect(report.summary).toContain("Not looked at, which the policy allows: unproven-release.");
    expect(evidenceOf(report)).toContain('"check":"unproven-release","result":"could-not-check"');
  });

  it("is checked where the policy names it, and then must hold", async () => {
    const world = place.good();
    place.show(world);
    const good = await verifyWorld(place, { gitHubs: true });
    expect(verdictOf(good.report)?.verdict).toBe("pass");
    expect(good.report.summary).not.toContain("Not looked at");
    place.gitHubSigned(world, attestedStatement(world.assets.slice(1)));
    const bad = await verifyWorld(place, { gitHubs: true });
    expect(bad.failed).toEqual(["unproven-release"]);
  });

  it("is no question for a release that can still be changed", async () => {
    const world = place.good();
    world.release["immutable"] = false;
    place.show(world);
    const { report } = await verifyWorld(place);
    expect(verdictOf(report)).toMatchObject({ verdict: "not-applicable" });
  });
});

/** A release of others: one asset, attested at GitHub. */
async function theirs() {
  const bundle = await place.sign(releaseStatement());
  const world = place.good();
  world.assets = world.assets.slice(0, 1);
  world.kept = { [`sha256:${sealedFile.sha256}`]: [bundle] };
  place.gitHubSigned(world, attestedStatement(world.assets));
  place.show(world);
  return world;
}

describe("an immutable release of others", () => {
  it("passes without GitHub's root, and says so", async () => {
    await theirs();
    const { report } = await askOfOthers(place, { asked: RELEASE });
    expect(report.outcome).toBe("passed");
    expect(verdictOf(report)).toMatchObject({ verdict: "could-not-check", tolerated: true });
    expect(report.summary).toContain("Not looked at, which the policy allows: unproven-release.");
  });

  it("is held against GitHub's word where the line gives its root", async () => {
    const world = await theirs();
    const good = await askOfOthers(place, { asked: RELEASE, gitHubs: true });
    expect([good.failed, verdictOf(good.report)?.verdict]).toEqual([[], "pass"]);
    place.gitHubSigned(world, attestedStatement([]));
    const bad = await askOfOthers(place, { asked: RELEASE, gitHubs: true });
    expect(bad.failed).toEqual(["unproven-release"]);
    expect(bad.said).toContain("does not speak of the asset");
  });
});
