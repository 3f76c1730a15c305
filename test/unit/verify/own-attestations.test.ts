import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPorts } from "../../../src/adapters/verify-ports.ts";
import { sigstoreVerification } from "../../../src/adapters/sigstore/sigstore-verification.ts";
import {
  attestedStatement,
  npmStatement,
  type PublishedWorld,
  publishedWorld,
} from "../../support/published-world.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const look = async (change: (world: ReturnType<PublishedWorld["good"]>) => unknown) => {
  const world = place.good();
  await change(world);
  place.show(world);
  const { report, failed } = await verifyWorld(place, { gitHubs: true });
  return {
    failed,
    outcome: report.outcome,
    text: report.findings.map(({ message }) => message).join("\n"),
    missing: JSON.stringify([report.details, report.verdicts]),
  };
};

describe("the registry's own attestation", () => {
  it("of other bytes is refused", async () => {
    const { failed, text } = await look((world) =>
      place.registrySigned(world, {
        name: "@octo/widget",
        version: "1.0.0",
        tarball: Buffer.from("other"),
      }),
    );
    expect(failed).toEqual(["unproven-publish"]);
    expect(text).toContain("speaks of other bytes than were downloaded");
  });

  it("by somebody with a certificate is refused", async () => {
    const { failed, text } = await look(async (world) => {
      world.attestations["attestations"][0].bundle = await place.sign(npmStatement());
    });
    expect(failed).toEqual(["unproven-publish"]);
    expect(text).toContain("is signed with a certificate, not by a key of the registry");
  });
});

describe("GitHub's own attestation", () => {
  it("of another commit is refused", async () => {
    const { failed, text, missing } = await look((world) => {
      const statement = attestedStatement(world.assets);
      const [tag, ...files] = statement.subject;
      const other = { ...tag, digest: { sha1: "1".repeat(40) } };
      place.gitHubSigned(world, { ...statement, subject: [other, ...files] });
    });
    expect({ failed, missing }).toEqual({ failed: ["unproven-release"], missing });
    expect(text).toContain("says that the tag leads to 1111");
  });

  it("is read as anyone where the token may not", async () => {
    const { outcome } = await look((world) => {
      world.failing = { "release-attestations": [403, 200] };
    });
    expect(outcome).toBe("passed");
  });

  it("that nobody may read could not be checked, and says what the job needs", async () => {
    const world = place.good();
    world.failing = { "release-attestations": [403] };
    place.show(world);
    const { report } = await verifyWorld(place, { gitHubs: true });
    expect(report.outcome).toBe("refused");
    const verdict = report.verdicts.find(({ check }) => check === "unproven-release");
    expect(verdict).toMatchObject({
      verdict: "could-not-check",
      needs: expect.stringContaining("give the job attestations: read"),
    });
  });

  it("that is not there yet is waited for", async () => {
    const { outcome, missing } = await look((world) => {
      world.failing = { "release-attestations": [404] };
    });
    expect(outcome).toBe("pending");
    expect(missing).toContain("GitHub's attestation of the release v1.0.0 to become visible");
  });

  it("does not pass under the public good root, nor the release's provenance under GitHub's", async () => {
    const folder = tempFolder({
      "public.json": place.sigstore.sigstore.trustedRoot(),
      "github.json": place.gitHubRoot(),
    });
    const under = (file: string, kind: "public-good" | "github" | "file") =>
      sigstoreVerification(join(folder, file), kind);
    const own = JSON.stringify(place.good().releaseAttestations["attestations"][0].bundle);
    const provenance = JSON.stringify(await place.sign(npmStatement()));
    expect((await under("github.json", "github").verify(own)).ok).toBe(true);
    expect((await under("public.json", "public-good").verify(own)).ok).toBe(false);
    expect((await under("github.json", "github").verify(provenance)).ok).toBe(false);
    expect((await under("github.json", "file").verify(own)).ok).toBe(true);
    expect((await under("public.json", "file").verify(provenance)).ok).toBe(true);
  });
});

const roots = () => ({
  "public.json": place.sigstore.sigstore.trustedRoot(),
  "github.json": place.gitHubRoot(),
  // As `gh attestation trusted-root` prints them.
  "both.jsonl": [place.sigstore.sigstore.trustedRoot(), place.gitHubRoot()]
    .map((text) => JSON.stringify(JSON.parse(text)))
    .join("\n"),
});

describe("the root that the policy trusts", () => {
  const refusals = [
    ["public.json", "github", "those in it are not of GitHub, Inc."],
    ["github.json", "public-good", "those in it are GitHub's"],
    ["both.jsonl", "file", "holds several roots"],
  ] as const;
  it.for(refusals)("refuses %s as %s", async ([file, kind, says]) => {
    const folder = tempFolder(roots());
    await expect(sigstoreVerification(join(folder, file), kind).prepare()).rejects.toThrow(says);
  });

  it.for(["public-good", "github"] as const)("is found as %s among several", async (kind) => {
    const folder = tempFolder(roots());
    await sigstoreVerification(join(folder, "both.jsonl"), kind).prepare();
  });

  it("refuses a root that mixes GitHub's authorities with others", async () => {
    const mixed = JSON.parse(place.gitHubRoot());
    const other = JSON.parse(place.sigstore.sigstore.trustedRoot());
    mixed.certificateAuthorities.push(...other.certificateAuthorities);
    const path = join(tempFolder(), "mixed.json");
    writeFileSync(path, JSON.stringify(mixed));
    const prepared = sigstoreVerification(path, "github").prepare();
    await expect(prepared).rejects.toThrow("mixes GitHub's authorities with others");
  });

  it.for(["github", "file"] as const)("says how to get %s's where it is absent", async (root) => {
    const silent = { info() {}, warn() {}, debug() {} };
    const surroundings = { env: {}, log: silent, reportDirectory: tempFolder(), conceal() {} };
    const inputs = { "github-token": "", "trusted-root": "" };
    const { provenance } = verifyPorts(inputs, surroundings).trusting({ root });
    await expect(provenance.prepare()).rejects.toMatchObject({
      code: "policy",
      fix: expect.stringContaining("gh attestation trusted-root > trusted_roots.jsonl"),
    });
  });

  it("is the policy's, and GitHub's own beside it", async () => {
    const folder = tempFolder(roots());
    const silent = { info() {}, warn() {}, debug() {} };
    const surroundings = { env: {}, log: silent, reportDirectory: folder, conceal() {} };
    const ports = verifyPorts({ "github-token": "", "trusted-root": "" }, surroundings);
    const { provenance, gitHubsOwn } = ports.trusting({
      root: "file",
      file: join(folder, "public.json"),
      "github-file": join(folder, "both.jsonl"),
    });
    const own = JSON.stringify(place.good().releaseAttestations["attestations"][0].bundle);
    expect((await provenance.verify(JSON.stringify(await place.sign(npmStatement())))).ok).toBe(
      true,
    );
    expect((await provenance.verify(own)).ok).toBe(false);
    expect((await gitHubsOwn!.verify(own)).ok).toBe(true);
  });
});
