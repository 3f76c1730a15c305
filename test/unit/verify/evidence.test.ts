import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { sigstoreSigner } from "../../../src/adapters/sigstore-signer.ts";
import { sigstoreVerification } from "../../../src/adapters/sigstore/sigstore-verification.ts";
import { systemClock } from "../../../src/adapters/system-clock.ts";
import { publishedChecks } from "../../../src/checks/published-registry.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { isAtLeast } from "../../../src/domain/finding/severity.ts";
import { evidenceSchema } from "../../../src/domain/published/evidence.ts";
import { REQUIRED_CHECKS } from "../../../src/domain/published/required-checks.ts";
import { SUMMARY_TYPE, summarySchema } from "../../../src/domain/published/verification-summary.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import type { Signer } from "../../../src/ports/signer.ts";
import { askOfOthers } from "../../support/foreign-world.ts";
import {
  type PublishedWorld,
  publishedWorld,
  sealedFile,
  type World,
} from "../../support/published-world.ts";
import { POLICY, sealedFolder, verifyWorld, type Verifying } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, "evidence", name), "utf8"));

async function verified(options: Verifying = {}, change: (world: World) => void = () => {}) {
  const world = place.good();
  change(world);
  place.show(world);
  const { report, folder } = await verifyWorld(place, options);
  const evidence = evidenceSchema.parse(read(folder, "evidence.json"));
  const of = (id: string) => evidence.checks.find(({ check }) => check === id);
  return { report, folder, evidence, of };
}

it("demands checks that there are, and none that a policy may lower", () => {
  for (const id of REQUIRED_CHECKS) {
    const check = publishedChecks.find((one) => one.id === id);
    expect(check, id).toBeDefined();
    expect(check?.hygiene, id).toBeUndefined();
  }
});

it("demands every check that refuses and that no policy may lower", () => {
  const refusing = publishedChecks.filter(
    ({ severity, hygiene }) => isAtLeast(severity, "high") && hygiene !== true,
  );
  expect(REQUIRED_CHECKS).toEqual(expect.arrayContaining(refusing.map(({ id }) => id)));
});

it("writes what each check looked at and said", async () => {
  const { evidence, of, report } = await verified();
  expect(evidence.outcome).toBe("passed");
  expect(evidence.checks.map(({ check }) => check)).toEqual(publishedChecks.map(({ id }) => id));
  expect(of("failed-run")).toEqual({
    check: "failed-run",
    result: "pass",
    required: true,
    says: [],
    inputs: expect.arrayContaining(["origins"]),
  });
  expect(of("registry-bytes-differ")?.inputs).toEqual(["packages", "projects"]);
  for (const { inputs } of evidence.checks)
    for (const name of inputs) if (name !== "line") expect(evidence.inputs).toHaveProperty(name);
  expect(report.details?.["verify-release"]).toMatchObject({ evidence });
});

it("gives another digest to another answer", async () => {
  const good = await verified();
  const bad = await verified({}, (world) => {
    world.run["conclusion"] = "failure";
  });
  expect(bad.evidence.inputs["origins"]).not.toBe(good.evidence.inputs["origins"]);
  expect(bad.evidence.inputs["bundle"]).toBe(good.evidence.inputs["bundle"]);
});

it("counts a required check that did not run as one that failed", async () => {
  const checks = publishedChecks.filter(({ id }) => id !== "failed-run");
  const { report, of } = await verified({ checks });
  expect(report.outcome).toBe("refused");
  expect(report.summary).toBe("Not verified: failed-run did not run.");
  expect(of("failed-run")).toMatchObject({ result: "fail", needs: "it did not run" });
});

const summaryIn = (folder: string) => {
  const statement = read(folder, "verification-summary.json") as Record<string, unknown>;
  return { statement, predicate: summarySchema.parse(statement["predicate"]) };
};

it("writes a summary that anyone can read", async () => {
  const { folder } = await verified({ folder: sealedFolder() });
  const { statement, predicate } = summaryIn(folder);
  expect(statement).toMatchObject({
    _type: "https://in-toto.io/Statement/v1",
    predicateType: SUMMARY_TYPE,
    subject: [{ name: sealedFile.name, digest: { sha256: sealedFile.sha256 } }],
  });
  expect(predicate).toMatchObject({
    verifier: { id: "https://github.com/org/release-guard#rehearsal" },
    resourceUri: "pkg:github/octo/widget@v1.0.0",
    policy: { digest: { sha256: hexDigest("sha256", POLICY) } },
    verificationResult: "PASSED",
    verifiedLevels: ["SLSA_BUILD_LEVEL_2"],
    slsaVersion: "1.0",
  });
  expect(predicate.inputAttestations.length).toBe(2);
});

it("writes FAILED for what is refused, and nothing for what is pending", async () => {
  const refused = await verified({}, (world) => {
    world.latest = { tag_name: "v0.9.0" };
  });
  expect(summaryIn(refused.folder).predicate).toMatchObject({
    verificationResult: "FAILED",
    verifiedLevels: ["FAILED"],
  });
  const pending = await verified({ folder: refused.folder, inputs: { deadline: 1 } }, (world) => {
    world.failing["version"] = [404];
  });
  expect(pending.report.outcome).toBe("pending");
  // What an earlier run left must not pass for this one's.
  expect(read(pending.folder, "verification-summary.json")).toEqual({
    outcome: "error",
    schemaVersion: 1,
  });
});

const signer = (): Signer =>
  sigstoreSigner({
    endpoints: { fulcio: place.sigstore.origin, rekor: place.sigstore.origin, timestamp: "" },
    ids: { token: async (audience) => place.sigstore.idToken(audience) },
    clock: systemClock,
    deadline: Infinity,
  });

it("signs the summary as the job where it is asked to", async () => {
  const { folder, report } = await verified({
    inputs: { "attest-summary": true },
    signer: signer(),
  });
  const text = readFileSync(join(folder, "evidence/verification-summary.sigstore.json"), "utf8");
  const seen = await sigstoreVerification(join(folder, "trusted_root.json")).verify(text);
  expect(seen.ok && JSON.parse(new TextDecoder().decode(seen.value.payload))).toEqual(
    summaryIn(folder).statement,
  );
  expect(JSON.stringify(report.details)).toContain("signed: verification-summary.sigstore.json");
});

it("says that a summary is not signed, and why", async () => {
  const bare = await verified({ inputs: { "attest-summary": true } });
  expect(JSON.stringify(bare.report.details)).toContain("unsigned: the job lacks id-token: write");
  const failing: Signer = {
    sign: async () => {
      throw new GuardError("signing", { says: "Sigstore is away", fix: "Wait." });
    },
  };
  const away = await verified({ inputs: { "attest-summary": true }, signer: failing });
  expect(JSON.stringify(away.report.details)).toContain("unsigned: Sigstore is away");
  expect(away.report.outcome).toBe("passed");
});

it("keeps evidence of what others published in the report", async () => {
  place.show(place.good());
  const { report } = await askOfOthers(place);
  const own = report.details?.["verify-release"];
  const { evidence } = z.object({ evidence: evidenceSchema }).parse(own);
  expect(evidence).toMatchObject({ outcome: "passed", bundleDigest: "" });
});
