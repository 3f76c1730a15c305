import { afterAll, beforeAll, expect, it } from "vitest";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { BAD_INPUT, FAILED, PASSED, PENDING, REFUSED, soundReport } from "../support/sound-run.ts";

const action = "verify-release";
let place: ReleaseWorld;

beforeAll(async () => {
  place = await releaseWorld();
  await place.seal();
});
afterAll(() => place.stop());

it("is pending before anything is published, and writes no receipt of a pass", async () => {
  const ran = await place.run(action);
  soundReport(ran, action, PENDING);
  expect(ran.outputs["receipt"]).toBe("");
});

it("proves what the world sees, and writes the receipt", async () => {
  const published = await place.run("publish-package");
  expect(published.code, published.stdout).toBe(0);
  const ran = await place.run(action);
  soundReport(ran, action, PASSED);
  expect(ran.outputs["receipt"]).toContain("receipt.json");
  expect(ran.outputs["receipt-digest"]).toMatch(/^[0-9a-f]{64}$/u);
});

it("refuses another signer", async () => {
  const signer = "evil/release-guard/.github/workflows/release.yml@refs/tags/v1.0.0";
  const ran = await place.run(action, { inputs: { "signer-workflow": signer } });
  const { findings } = soundReport(ran, action, REFUSED);
  expect(findings.map(({ check }) => check)).toContain("foreign-signer");
  expect(ran.outputs["receipt"]).toBe("");
});

it.for(["npm:tarball:500", "github:release-by-tag:500", "npm:attestations:500"])(
  "does not pass what it could not see, at %s",
  async (fault) => {
    const ran = await place.run(action, { faults: [fault] });
    expect(ran.code).not.toBe(0);
    expect(ran.outputs["receipt"]).toBe("");
    expect(ran.stderr).toBe("");
  },
);

it("names the permission that the job lacks", async () => {
  const ran = await place.run(action, { permissions: {} });
  soundReport(ran, action, REFUSED);
  expect(ran.stdout).toContain("the job needs contents: read");
});

it("refuses a bundle that was changed after it was sealed", async () => {
  const ran = await place.run(action, { inputs: { "bundle-digest": "0".repeat(64) } });
  expect(soundReport(ran, action, FAILED).error).toMatchObject({ code: "bundle" });
});

it("names every bad input at once", async () => {
  const inputs = { "bundle-digest": "abc", deadline: "-1" };
  const ran = await place.run(action, { inputs });
  const { error } = soundReport(ran, action, BAD_INPUT);
  for (const name of Object.keys(inputs)) expect(error?.message).toContain(`${name}: write `);
});
