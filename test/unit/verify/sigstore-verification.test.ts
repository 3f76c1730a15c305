import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sigstoreRefusal } from "../../../src/adapters/sigstore/sigstore-refusals.ts";
import { sigstoreVerification } from "../../../src/adapters/sigstore/sigstore-verification.ts";
import { otherPurposeRehearsal } from "../../support/other-purpose-rehearsal.ts";
import {
  type Json,
  npmStatement,
  type PublishedWorld,
  publishedWorld,
} from "../../support/published-world.ts";
import { tempFolder } from "../../support/temp-folder.ts";

let place: PublishedWorld;
let good: Json;
beforeAll(async () => {
  place = await publishedWorld();
  good = await place.sign(npmStatement());
});
afterAll(() => place.stop());

function rootAt(change: (root: Json) => void = () => {}): string {
  const root = JSON.parse(place.sigstore.sigstore.trustedRoot()) as Json;
  change(root);
  return textAt(JSON.stringify(root));
}

function textAt(text: string): string {
  const path = join(tempFolder(), "trusted_root.json");
  writeFileSync(path, text);
  return path;
}

const verify = (bundle: Json, root = rootAt()) =>
  sigstoreVerification(root).verify(JSON.stringify(bundle));

it("tells who signed, exactly as the certificate says", async () => {
  const result = await verify(good);
  expect(result).toMatchObject({
    ok: true,
    value: {
      payloadType: "application/vnd.in-toto+json",
      certificate: {
        names: ["https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1"],
        fields: {
          sourceUri: "https://github.com/octo/widget",
          sourceId: "4242",
          trigger: "workflow_dispatch",
          environment: "npm",
          runUri: "https://github.com/octo/widget/actions/runs/1001/attempts/1",
        },
      },
    },
  });
});

describe("a trusted root", () => {
  const refusals: readonly (readonly [string, (root: Json) => void, string])[] = [
    [
      "a log without a start",
      (root) => void delete root["tlogs"][0].publicKey.validFor.start,
      "start",
    ],
    [
      "a log without a validity",
      (root) => void delete root["tlogs"][0].publicKey.validFor,
      "validFor.start is missing",
    ],
    [
      "an authority without a start",
      (root) => void (root["certificateAuthorities"][0].validFor = {}),
      "certificateAuthorities.0.validFor.start: validFor.start is missing",
    ],
    [
      "a certificate log without a start",
      (root) => void (root["ctlogs"][0].publicKey.validFor = null),
      "validFor.start is missing",
    ],
    [
      "a timestamp authority without a start",
      (root) => void delete root["timestampAuthorities"][0].validFor,
      "validFor.start is missing",
    ],
    [
      "no certificate authority",
      (root) => void (root["certificateAuthorities"] = []),
      "certificateAuthorities",
    ],
    [
      "a chain without certificates",
      (root) => void (root["certificateAuthorities"][0].certChain.certificates = []),
      "certificates",
    ],
    [
      "a key that is none",
      (root) => void (root["tlogs"][0].publicKey.rawBytes = "AAAA"),
      "a key or certificate in it cannot be read",
    ],
    [
      "a timestamp authority that may not sign times",
      (root) => void root["timestampAuthorities"][0].certChain.certificates.shift(),
      "not meant for timestamps",
    ],
    [
      "another kind of document",
      (root) => void (root["mediaType"] = "application/json"),
      "mediaType",
    ],
  ];

  it.for(refusals)("is refused with %s", async ([, change, says]) => {
    const prepared = sigstoreVerification(rootAt(change)).prepare();
    await expect(prepared).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(says),
    });
  });

  it("is refused where it is no JSON or says a thing twice", async () => {
    await expect(sigstoreVerification(textAt("{")).prepare()).rejects.toThrow("is not JSON");
    const doubled = textAt('{"tlogs":[],"tlogs":[]}');
    await expect(sigstoreVerification(doubled).prepare()).rejects.toThrow('key "tlogs" twice');
  });
});

it("trusts nothing under a root whose logs were valid at another time only", async () => {
  const later = rootAt((root) => {
    root["tlogs"][0].publicKey.validFor.start = "2999-01-01T00:00:00.000Z";
  });
  const result = await verify(good, later);
  expect(result).toMatchObject({ ok: false, says: expect.stringContaining("transparency log") });
});

it("refuses a certificate that is not meant for signing code", async () => {
  const other = await otherPurposeRehearsal();
  try {
    const result = await verify(await other.sign(npmStatement()), textAt(other.trustedRoot()));
    expect(result).toMatchObject({
      ok: false,
      says: expect.stringContaining("is not meant for signing code"),
    });
  } finally {
    await other.stop();
  }
});

it("refuses a signature over a message where a statement is wanted", async () => {
  const { dsseEnvelope: _, ...rest } = good;
  const result = await verify({
    ...rest,
    messageSignature: {
      messageDigest: { algorithm: "SHA2_256", digest: "AAAA" },
      signature: "AAAA",
    },
  });
  expect(result).toMatchObject({ ok: false });
});

it("refuses more log entries than any signer makes", async () => {
  const bundle = structuredClone(good);
  const { tlogEntries } = bundle["verificationMaterial"] as { tlogEntries: unknown[] };
  for (let more = 0; more < 8; more += 1) tlogEntries.push(tlogEntries[0]);
  const result = await verify(bundle);
  expect(result).toEqual({ ok: false, says: "has more than 8 log entries or timestamps" });
});

it("refuses a log entry that is there twice", async () => {
  const bundle = structuredClone(good);
  const { tlogEntries } = bundle["verificationMaterial"] as { tlogEntries: unknown[] };
  tlogEntries.push(tlogEntries[0]);
  expect((await verify(bundle)).ok).toBe(false);
});

it("names the members of a bundle that are wrong", () => {
  const error = Object.assign(new Error("invalid bundle"), { fields: ["mediaType", "content"] });
  expect(sigstoreRefusal(error)).toBe("is malformed (invalid bundle: mediaType, content)");
});

it.for([
  "TLOG_ERROR",
  "TLOG_INCLUSION_PROOF_ERROR",
  "TLOG_INCLUSION_PROMISE_ERROR",
  "TLOG_MISSING_INCLUSION_ERROR",
  "TLOG_BODY_ERROR",
  "CERTIFICATE_ERROR",
  "PUBLIC_KEY_ERROR",
  "SIGNATURE_ERROR",
  "TIMESTAMP_ERROR",
  "NOT_IMPLEMENTED_ERROR",
  "UNTRUSTED_SIGNER_ERROR",
])("has a sentence of its own for %s", (code) => {
  const error = Object.assign(new Error("detail"), { code });
  expect(sigstoreRefusal(error)).toMatch(/^(is|has|differs) .+ \(detail\)$/);
  expect(sigstoreRefusal(error)).not.toContain("malformed");
});

it("calls everything else malformed, and never trusted", () => {
  expect(sigstoreRefusal(new TypeError("x is undefined"))).toBe(
    "is malformed (a part is missing or of the wrong kind)",
  );
  expect(sigstoreRefusal("odd")).toBe("is malformed (odd)");
});
