import { bundleFromJSON, bundleToJSON } from "@sigstore/bundle";
import { expect, it, onTestFinished } from "vitest";
import { sigstoreSigner } from "../../../src/adapters/sigstore-signer.ts";
import { npmProvenance } from "../../../src/domain/attestation/provenance.ts";
import { parseFault } from "../../../src/rehearsal/double/fault.ts";
import { exampleClaims } from "../../../src/domain/release/example-facts.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { builderFor, IN_TOTO, verifyUnder } from "../../support/sign-statement.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

const STATEMENT = npmProvenance(exampleClaims(), { purl: "pkg:npm/a@1.0.0", sha512: "a" });

async function place(faults: readonly string[] = [], stamps = true) {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  services.faults.plant(faults.map(parseFault));
  const clock = fakeClock(Date.now());
  const { origin, issuer, requestToken } = services;
  const given: string[] = [];
  const signer = sigstoreSigner({
    endpoints: { fulcio: origin, rekor: origin, timestamp: stamps ? origin : "" },
    ids: {
      token: async (audience) => {
        given.push(audience);
        return issuer.issue(requestToken, audience);
      },
    },
    clock,
    deadline: clock.now() + 900_000,
  });
  const callsOf = (name: string) =>
    services.double.exchanges.filter(({ call }) => call === name).length;
  return { services, signer, given, clock, callsOf };
}

type Json = Record<string, unknown>;

/** The names of everything in a document, without its values. */
const shapeOf = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.slice(0, 1).map(shapeOf);
  if (typeof json !== "object" || json === null) return typeof json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, shapeOf(value)]));
};

it("makes the bundle that Sigstore's own client makes, and it proves the statement", async () => {
  const { services, signer, callsOf } = await place();
  const { json, mediaType } = await signer.sign(STATEMENT);
  const bundle = bundleFromJSON(JSON.parse(json));
  expect(bundleToJSON(bundle)).toEqual(JSON.parse(json));
  expect(mediaType).toBe(bundle.mediaType);
  const data = Buffer.from(JSON.stringify(STATEMENT));
  const theirs = bundleToJSON(await builderFor(services).create({ data, type: IN_TOTO }));
  expect(shapeOf(JSON.parse(json))).toEqual(shapeOf(JSON.parse(JSON.stringify(theirs))));
  const verified = verifyUnder(services.sigstore.trustedRoot(), bundle);
  expect(verified.identity?.subjectAlternativeName).toContain("/.github/workflows/");
  const { dsseEnvelope } = JSON.parse(json) as { dsseEnvelope: { payload: string } };
  expect(JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString())).toEqual(STATEMENT);
  expect(callsOf("sigstore:timestamp")).toBe(2);
});

it("asks no timestamp authority where there is none", async () => {
  const { signer, callsOf } = await place([], false);
  const { json } = await signer.sign(STATEMENT);
  const { verificationMaterial } = JSON.parse(json) as { verificationMaterial: Json };
  expect(verificationMaterial["timestampVerificationData"]).toEqual({ rfc3161Timestamps: [] });
  expect(callsOf("sigstore:timestamp")).toBe(0);
});

const treeSizeIn = (json: string): unknown => {
  const { verificationMaterial } = bundleFromJSON(JSON.parse(json));
  return verificationMaterial.tlogEntries[0]?.inclusionProof?.treeSize;
};

it.for(["reset-after-commit", "502-after-commit", "cut-json"])(
  "finds its entry in the log where only the answer was lost by %s",
  async (kind) => {
    const clean = await place();
    const { services, signer, given } = await place([`sigstore:log:${kind}*1`]);
    const { json } = await signer.sign(STATEMENT);
    verifyUnder(services.sigstore.trustedRoot(), bundleFromJSON(JSON.parse(json)));
    expect(treeSizeIn(json)).toBe(treeSizeIn((await clean.signer.sign(STATEMENT)).json));
    expect(given).toHaveLength(1);
    const seen = services.double.exchanges.filter(({ call }) => call === "sigstore:log");
    expect(seen.slice(-2)).toMatchObject([
      { method: "POST", status: 409 },
      { method: "GET", status: 200 },
    ]);
  },
);

it.for([
  ["sigstore:certificate:500", "Fulcio answered 500"],
  ["sigstore:certificate:cut-json", "Fulcio answered 200 without whole JSON"],
  ["sigstore:log:429", "Rekor answered 429"],
  ["sigstore:timestamp:503", "The timestamp authority answered 503"],
  ["sigstore:timestamp:reset-before-commit", "/api/v1/timestamp got no answer", 0],
] as const)("says of %s who failed, after four attempts", async ([fault, says, answers = 4]) => {
  const { signer, services, callsOf } = await place([fault]);
  await expect(signer.sign(STATEMENT)).rejects.toMatchObject({
    code: "signing",
    message: expect.stringMatching(/^Sigstore did not sign the provenance: /),
    fix: expect.stringContaining("run the job again"),
  });
  services.double.exchanges.length = 0;
  await expect(signer.sign(STATEMENT)).rejects.toThrow(says);
  expect(callsOf(fault.slice(0, fault.lastIndexOf(":")))).toBe(answers);
});
