import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import {
  npmStatement,
  type PublishedWorld,
  publishedWorld,
  releaseStatement,
} from "../../support/published-world.ts";
import { POLICY, RUN, sealedFolder, verifyWorld } from "../../support/verify-world.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";
import { tempFolder } from "../../support/temp-folder.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const good = (): void => place.show(place.good());

const CALLER = "octo/widget/.github/workflows/release.yml@refs/heads/main";

it("passes on a laptop that knows no run", async () => {
  good();
  const { report } = await verifyWorld(place, { run: undefined });
  expect(report.outcome).toBe("passed");
});

it("asks a laptop for the signer", async () => {
  good();
  const verified = verifyWorld(place, { run: undefined, inputs: { "signer-workflow": "" } });
  await expect(verified).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("Nothing says who must have signed: signer-workflow is empty"),
    fix: expect.stringContaining("Give signer-workflow as owner/repo"),
  });
});

it("asks for the signer in a run of another repository", async () => {
  good();
  const run = { ...RUN, repository: "octo/gadget" };
  const verified = verifyWorld(place, { run, inputs: { "signer-workflow": "" } });
  await expect(verified).rejects.toThrow("this is no run of the released repository");
});

it.for(["org/release-guard", "release.yml@main", "org/repo/.github/workflows/x.yml"])(
  "refuses %s as a signer",
  async (signer) => {
    good();
    const verified = verifyWorld(place, { inputs: { "signer-workflow": signer } });
    await expect(verified).rejects.toThrow(`signer-workflow ${signer} names no workflow and ref`);
  },
);

it("expects the caller's own workflow where no signer is named, and so refuses a called one", async () => {
  good();
  const { report, failed } = await verifyWorld(place, { inputs: { "signer-workflow": "" } });
  expect({ outcome: report.outcome, failed }).toEqual({
    outcome: "refused",
    failed: ["foreign-signer"],
  });
  expect(report.findings[0]?.message).toContain(`not https://github.com/${CALLER}`);
});

it("accepts the caller's own workflow where no signer is named", async () => {
  const world = place.good();
  const claims = { job_workflow_ref: CALLER, job_workflow_sha: "a".repeat(40) };
  await place.npmSigned(world, npmStatement(claims), claims);
  await place.releaseSigned(world, releaseStatement(claims), claims);
  place.show(world);
  const { report } = await verifyWorld(place, { inputs: { "signer-workflow": "" } });
  expect(report.outcome).toBe("passed");
});

it("compares the signing workflow's commit where the signer is pinned to one", async () => {
  const pinned = "org/release-guard/.github/workflows/release.yml@";
  const world = place.good();
  const claims = { job_workflow_ref: `${pinned}${"b".repeat(40)}` };
  await place.npmSigned(world, npmStatement(claims), claims);
  await place.releaseSigned(world, releaseStatement(claims), {
    ...claims,
    job_workflow_sha: "c".repeat(40),
  });
  place.show(world);
  const inputs = { "signer-workflow": claims.job_workflow_ref };
  const { report } = await verifyWorld(place, { inputs });
  expect(report.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("commit of the signing workflow is cccc"),
  ]);
});

it("refuses a bundle of another digest before it asks anyone", async () => {
  good();
  const asked = place.double.exchanges.length;
  const verified = verifyWorld(place, { inputs: { "bundle-digest": "0".repeat(64) } });
  await expect(verified).rejects.toMatchObject({ code: "bundle" });
  expect(place.double.exchanges.length).toBe(asked);
});

it("refuses another id of the repository in policy and bundle", async () => {
  good();
  const folder = sealedFolder('version: 1\nrepository:\n  id: "7"\n');
  await expect(verifyWorld(place, { folder })).rejects.toThrow(
    "do not name the same numeric repository id: 7, 4242, 4242",
  );
});

it("refuses a bundle that was sealed from another branch than the policy's", async () => {
  good();
  const folder = sealedFolder("version: 1\nrepository:\n  branch: stable\n");
  await expect(verifyWorld(place, { folder })).rejects.toThrow(
    "sealed from refs/heads/main, but the policy releases from refs/heads/stable only",
  );
});

it("refuses a policy that names PyPI for a bundle without a wheel or an sdist", async () => {
  good();
  const folder = sealedFolder("version: 1\ntargets:\n  - registry: pypi\n");
  await expect(verifyWorld(place, { folder })).rejects.toMatchObject({
    code: "bundle",
    message: "The policy wants a project on PyPI, but the bundle holds no wheel and no sdist",
  });
});

it("looks at no release where the policy wants none", async () => {
  const world = place.good();
  world.failing["release"] = [404];
  place.show(world);
  const folder = sealedFolder(`${POLICY}targets:\n  - registry: npm\n`);
  const { report } = await verifyWorld(place, { folder });
  expect(report.outcome).toBe("passed");
  expect(report.verdicts.find(({ check }) => check === "missing-release-asset")).toMatchObject({
    verdict: "not-applicable",
    needs: "the policy wants no GitHub release",
  });
});

it("does not let the policy ignore what the world sees", async () => {
  const world = place.good();
  world.tarball = Buffer.from("other");
  place.show(world);
  const ignore = "scan:\n  ignore:\n    - { check: registry-bytes-differ, reason: fine }\n";
  const { report } = await verifyWorld(place, { folder: sealedFolder(POLICY + ignore) });
  expect(report.outcome).toBe("refused");
});

it("does not let the policy lower a critical check", async () => {
  good();
  const folder = sealedFolder(`${POLICY}could-not-check:\n  foreign-signer: warn\n`);
  await expect(verifyWorld(place, { folder })).rejects.toMatchObject({ code: "policy" });
});

it("lets the policy lower a hygiene check that could not look", async () => {
  const world = place.good();
  delete world.release["immutable"];
  place.show(world);
  expect((await verifyWorld(place)).report.outcome).toBe("refused");
  const folder = sealedFolder(`${POLICY}could-not-check:\n  unlocked-release: warn\n`);
  expect((await verifyWorld(place, { folder })).report.outcome).toBe("passed");
});

it("refuses what another Sigstore signed", async () => {
  good();
  const other = await sigstoreRehearsal();
  const trustedRoot = join(tempFolder(), "root.json");
  writeFileSync(trustedRoot, other.sigstore.trustedRoot());
  await other.stop();
  const { report, failed } = await verifyWorld(place, { trustedRoot });
  expect({ outcome: report.outcome, failed }).toEqual({
    outcome: "refused",
    failed: ["unproven-publish", "untrusted-provenance"],
  });
});

it("names a trusted root that is not there", async () => {
  good();
  await expect(verifyWorld(place, { trustedRoot: "/nowhere/root.json" })).rejects.toThrow(
    "The trusted root /nowhere/root.json cannot be read",
  );
});

it("voids an old receipt before anything can go wrong", async () => {
  good();
  const folder = sealedFolder();
  mkdirSync(join(folder, "evidence"));
  const receipt = join(folder, "evidence/receipt.json");
  writeFileSync(receipt, '{"outcome":"passed"}');
  const verified = verifyWorld(place, { folder, inputs: { "bundle-digest": "0".repeat(64) } });
  await expect(verified).rejects.toThrow("digest");
  expect(JSON.parse(readFileSync(receipt, "utf8"))).toEqual({ outcome: "error", schemaVersion: 1 });
});

it("sends the token to GitHub's API and to nobody else", async () => {
  good();
  const token = randomBytes(20).toString("hex");
  const before = place.double.exchanges.length;
  const { report } = await verifyWorld(place, { inputs: { "github-token": token } });
  expect(report.outcome).toBe("passed");
  const carried = place.double.exchanges.slice(before).filter((each) => each.authorization);
  expect(carried.length).toBeGreaterThan(0);
  expect(carried.filter(({ path }) => !path.startsWith("/api/"))).toEqual([]);
});

it("asks for the digest that was approved when it runs on a runner", async () => {
  good();
  const verified = verifyWorld(place, { inputs: { "bundle-digest": "" } });
  await expect(verified).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("bundle-digest is empty, so nobody can say"),
  });
});

it("needs no digest on a laptop", async () => {
  good();
  const { report } = await verifyWorld(place, { run: undefined, inputs: { "bundle-digest": "" } });
  expect(report.outcome).toBe("passed");
});

it("expects the environment that the workflow names in place of the policy's", async () => {
  good();
  const { failed } = await verifyWorld(place, { inputs: { environment: "production" } });
  expect(failed).toEqual(["foreign-signer"]);
});
