import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { releaseProvenance } from "../../../src/domain/attestation/provenance.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { FILES_BUNDLE, RELEASE_ONLY, sealFilesIn } from "../../support/files-only-bundle.ts";
import { jobClaims } from "../../support/job-claims.ts";
import {
  type PublishedWorld,
  publishedWorld,
  type WorldAsset,
} from "../../support/published-world.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { RUN, verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const ENVIRONMENT = "permissions:\n  environment: npm\n";

const asset = (id: number, name: string, bytes: Buffer): WorldAsset => ({
  id,
  name,
  state: "uploaded",
  digest: `sha256:${hexDigest("sha256", bytes)}`,
  bytes,
});

/** A release of built files that the world can see, and the checkout with its bundle. */
async function filesRelease(policy: string) {
  const folder = tempFolder({ "policy.yml": `${policy}${ENVIRONMENT}` });
  const { bundle, digest } = await sealFilesIn(folder, { version: "1.0.0", run: RUN });
  const names = [...bundle.files.map(({ name }) => name), "release-bundle.json", "SHA256SUMS"];
  const statement = releaseProvenance(jobClaims(), bundle.files);
  const signed = Buffer.from(JSON.stringify(await place.sign(statement)));
  const world = {
    ...place.good(),
    assets: [
      ...names.map((name, at) =>
        asset(at + 1, name, readFileSync(join(folder, FILES_BUNDLE, name))),
      ),
      asset(99, "provenance.sigstore.json", signed),
    ],
  };
  place.show(world);
  const inputs = { bundle: FILES_BUNDLE, "bundle-digest": digest };
  return { world, verify: () => verifyWorld(place, { folder, inputs }) };
}

it("verifies a release of built files, and asks no registry of packages", async () => {
  const { world, verify } = await filesRelease(RELEASE_ONLY);
  world.failing = { version: [500], packument: [500], tarball: [500] };
  const { report, failed } = await verify();
  expect({ failed, findings: report.findings.map(({ message }) => message) }).toEqual({
    failed: [],
    findings: [],
  });
  expect(report.outcome).toBe("passed");
  expect(report.summary).toContain("on 1 channel");
});

it("refuses other bytes of a built file", async () => {
  const { world, verify } = await filesRelease(RELEASE_ONLY);
  world.assets[0] = asset(1, world.assets[0]?.name ?? "", Buffer.from("other bytes"));
  const { report, failed } = await verify();
  expect(report.outcome).toBe("refused");
  expect(failed).toContain("release-bytes-differ");
});

it.for([
  ["version: 1\n", "The policy names no targets, which means npm and a GitHub release"],
  ["version: 1\ntargets: [{ registry: npm }]\n", "The policy names npm as a target"],
] as const)("refuses a policy that wants npm: %j", async ([policy, says]) => {
  const { verify } = await filesRelease(policy);
  await expect(verify()).rejects.toThrow(`${says}, but the bundle holds no npm package`);
});
