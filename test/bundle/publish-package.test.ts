import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReleaseWorld, releaseWorld, type Stage } from "../support/release-world.ts";
import { BAD_INPUT, FAILED, PASSED, REFUSED, soundReport } from "../support/sound-run.ts";

const action = "publish-package";

const isPublished = ({ world, caller }: ReleaseWorld): boolean =>
  world.npm.packages.get(caller.packageName)?.versions.has("1.4.0") === true;

const releasesIn = ({ world, caller }: ReleaseWorld) =>
  world.github.repository(caller.repository).releases;

const uploads = ({ urls }: Stage): number => urls.filter((url) => url.includes("/uploads/")).length;

/** Runs a test in a world of its own, in which something is published. */
const inNewWorld = (test: (place: ReleaseWorld) => Promise<void>) => async () => {
  const place = await releaseWorld();
  try {
    await place.seal();
    await test(place);
  } finally {
    await place.stop();
  }
};

describe("a publication", () => {
  it(
    "goes through OIDC, and does nothing when it is run again",
    inNewWorld(async (place) => {
      const first = await place.run(action);
      soundReport(first, action, PASSED);
      expect(first.outputs["release-url"]).toMatch(/^https:\/\/github\.com\//u);
      expect(isPublished(place)).toBe(true);
      const again = await place.run(action);
      soundReport(again, action, PASSED);
      expect([uploads(first), uploads(again)]).toEqual([6, 0]);
    }),
  );

  it(
    "goes with a token where there is one",
    inNewWorld(async (place) => {
      const token = place.world.npm.tokenFor("rehearsal", [place.caller.packageName]);
      const ran = await place.run(action, { inputs: { "npm-token": token } });
      soundReport(ran, action, PASSED);
      expect(isPublished(place)).toBe(true);
      expect(ran.urls.some((url) => url.includes("/oidc/token/exchange/"))).toBe(false);
    }),
  );

  it(
    "is refused before anything is written where the version is there with other bytes",
    inNewWorld(async (place) => {
      const { packageName, seededTarball } = place.caller;
      place.world.npm.seed({ name: packageName, version: "1.4.0", tarball: seededTarball });
      const ran = await place.run(action);
      const { findings } = soundReport(ran, action, REFUSED);
      expect(findings.map(({ check }) => check)).toContain("occupied-version");
      expect(releasesIn(place)).toEqual([]);
    }),
  );
});

describe("without a publication", () => {
  let place: ReleaseWorld;

  beforeAll(async () => {
    place = await releaseWorld();
    await place.seal();
  });
  afterAll(() => place.stop());

  it("ends a dry run, with the plan", async () => {
    const ran = await place.run(action, { inputs: { "dry-run": "true" } });
    soundReport(ran, action, PASSED);
    expect(ran.outputs["plan-digest"]).toMatch(/^[0-9a-f]{64}$/u);
    expect([isPublished(place), releasesIn(place)]).toEqual([false, []]);
  });

  it("ends a run whose job lacks a permission, which it names", async () => {
    const ran = await place.run(action, { permissions: { contents: "read" } });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("id-token: write");
    expect([isPublished(place), releasesIn(place)]).toEqual([false, []]);
  });

  it.for([
    "npm:packument:500",
    "github:list-releases:500",
    "npm:exchange:refused",
    "sigstore:certificate:500",
  ])("ends a run with the fault %s", async (fault) => {
    const ran = await place.run(action, { faults: [fault] });
    expect(ran.code).toBe(1);
    expect(["refused", "error"]).toContain(ran.outputs["outcome"]);
    expect(ran.stderr).toBe("");
    expect(isPublished(place)).toBe(false);
  });

  it("ends a run with bad inputs, all of which it names at once", async () => {
    const inputs = { "bundle-digest": "abc", "dry-run": "no", deadline: "soon" };
    const ran = await place.run(action, { inputs });
    const { error } = soundReport(ran, action, BAD_INPUT);
    for (const name of Object.keys(inputs)) expect(error?.message).toContain(`${name}: write `);
  });

  it("ends a run on a runner without a digest", async () => {
    const ran = await place.run(action, { inputs: { "bundle-digest": "" } });
    expect(soundReport(ran, action, BAD_INPUT).error?.message).toContain("bundle-digest is empty");
  });

  it("ends a run whose bundle was changed after it was sealed", async () => {
    const ran = await place.run(action, { files: { "release-bundle/sbom.cdx.json": "{}" } });
    expect(soundReport(ran, action, FAILED).error).toMatchObject({ code: "bundle" });
    expect(isPublished(place)).toBe(false);
  });
});
