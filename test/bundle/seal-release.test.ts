import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { checkedSpecimen } from "../../src/domain/token/specimen.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { BAD_INPUT, FAILED, PASSED, REFUSED, soundReport } from "../support/sound-run.ts";

const action = "seal-release";
let place: ReleaseWorld;

beforeAll(async () => {
  place = await releaseWorld();
});
afterAll(() => place.stop());
beforeEach(() =>
  rmSync(join(place.caller.folder, "release-bundle"), { recursive: true, force: true }),
);

const bundled = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).filter((path) => path.startsWith("release-bundle/"));

it("seals the package, and says what a reviewer approves", async () => {
  const ran = await place.run(action);
  soundReport(ran, action, PASSED);
  expect(ran.outputs).toMatchObject({ package: "@octo-org/greeting", version: "1.4.0" });
  expect(ran.outputs["bundle-digest"]).toMatch(/^[0-9a-f]{64}$/u);
  expect(ran.summary).toContain(ran.outputs["bundle-digest"]);
  expect(bundled(ran.files)).toHaveLength(4);
});

it("refuses a credential in the package, and leaves no bundle", async () => {
  const token = checkedSpecimen("ghp_", "seal-release bundle");
  const ran = await place.run(action, { files: { "dist/token.js": token } });
  rmSync(join(place.caller.folder, "dist/token.js"));
  const { findings } = soundReport(ran, action, REFUSED);
  expect(findings.map(({ check }) => check)).toContain("credential-in-package");
  expect(bundled(ran.files)).toEqual([]);
});

it("refuses where the registry cannot be asked, and says what it needed", async () => {
  const ran = await place.run(action, { faults: ["npm:packument:500"] });
  const { verdicts } = soundReport(ran, action, REFUSED);
  const blind = verdicts.filter(({ verdict }) => verdict === "could-not-check");
  expect(blind.length).toBeGreaterThan(0);
  expect(ran.stdout).toContain("an answer of the registry about @octo-org/greeting");
  expect(bundled(ran.files)).toEqual([]);
});

it("seals offline, asks nobody and does not say that it looked", async () => {
  const ran = await place.run(action, { inputs: { offline: "true" } });
  const { verdicts } = soundReport(ran, action, REFUSED);
  expect(ran.urls).toEqual([]);
  expect(verdicts.some(({ verdict }) => verdict === "could-not-check")).toBe(true);
});

it("names every bad input at once", async () => {
  const ran = await place.run(action, {
    inputs: { offline: "maybe", tag: checkedSpecimen("npm_", "tag"), package: "." },
  });
  const { error } = soundReport(ran, action, BAD_INPUT);
  expect(error?.message).toContain("offline: write true or false");
  expect(error?.message).toContain("tag: it holds what looks like an npm token");
});

it("says which file is missing", async () => {
  const ran = await place.run(action, { inputs: { package: "nowhere" } });
  expect(soundReport(ran, action, FAILED).error?.message).toContain("nowhere");
});
