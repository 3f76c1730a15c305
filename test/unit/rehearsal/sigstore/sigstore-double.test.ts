import {
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  type Witness,
} from "@sigstore/sign";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  builderFor,
  IN_TOTO,
  signStatement,
  verifyUnder,
} from "../../../support/sign-statement.ts";
import { sigstoreRehearsal, type SigstoreRehearsal } from "../../../support/sigstore-rehearsal.ts";

let rehearsal: SigstoreRehearsal;
beforeAll(async () => {
  rehearsal = await sigstoreRehearsal();
});
afterAll(() => rehearsal.stop());

const STATEMENT = { _type: "https://in-toto.io/Statement/v1", subject: [] };

/** Value of a certificate extension in Fulcio's arc, without its DER tag and length. */
function claimsOf(signer: ReturnType<typeof verifyUnder>): Record<string, string> {
  return Object.fromEntries(
    (signer.identity?.oids ?? []).flatMap(({ oid, value }) => {
      const id = oid?.id.join(".") ?? "";
      if (!id.startsWith("1.3.6.1.4.1.57264.1.")) return [];
      const arc = Number(id.split(".").at(-1));
      const bytes = Buffer.from(value);
      const skip = arc < 8 ? 0 : (bytes[1] ?? 0) < 0x80 ? 2 : 2 + ((bytes[1] ?? 0) & 0x7f);
      return [[arc, bytes.subarray(skip).toString("utf8")]];
    }),
  );
}

it("signs a statement that verifies under its root", async () => {
  const bundle = await signStatement(rehearsal, STATEMENT);
  const signer = verifyUnder(rehearsal.sigstore.trustedRoot(), bundle);
  expect(signer.identity?.subjectAlternativeName).toBe(
    "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1",
  );
});

it("writes the token's claims into the certificate", async () => {
  const bundle = await signStatement(rehearsal, { ...STATEMENT, about: "claims" });
  const claims = claimsOf(verifyUnder(rehearsal.sigstore.trustedRoot(), bundle));
  expect(claims).toEqual({
    1: rehearsal.origin,
    2: "workflow_dispatch",
    3: "a".repeat(40),
    4: "release",
    5: "octo/widget",
    6: "refs/heads/main",
    8: rehearsal.origin,
    9: "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1",
    10: "b".repeat(40),
    11: "github-hosted",
    12: "https://github.com/octo/widget",
    13: "a".repeat(40),
    14: "refs/heads/main",
    15: "4242",
    16: "https://github.com/octo",
    17: "42",
    18: "https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main",
    19: "a".repeat(40),
    20: "workflow_dispatch",
    21: "https://github.com/octo/widget/actions/runs/1001/attempts/1",
    22: "public",
    23: "npm",
  });
});

it("signs bare bytes through hashedrekord, and refuses other bytes", async () => {
  const { origin } = rehearsal;
  const builder = new MessageSignatureBundleBuilder({
    signer: new FulcioSigner({
      fulcioBaseURL: origin,
      identityProvider: { getToken: () => Promise.resolve(rehearsal.idToken("sigstore")) },
    }),
    witnesses: [new RekorWitness({ rekorBaseURL: origin })],
  });
  const bundle = await builder.create({ data: Buffer.from("bytes") });
  const root = rehearsal.sigstore.trustedRoot();
  expect(verifyUnder(root, bundle, Buffer.from("bytes")).identity).toBeDefined();
  expect(() => verifyUnder(root, bundle, Buffer.from("other"))).toThrow("signature verification");
});

it("logs the older intoto entries that npm 11 sends", async () => {
  const data = Buffer.from(JSON.stringify(STATEMENT));
  const bundle = await builderFor(rehearsal, "intoto").create({ data, type: IN_TOTO });
  expect(verifyUnder(rehearsal.sigstore.trustedRoot(), bundle).identity).toBeDefined();
});

it("keeps every proof valid while the log grows", async () => {
  const bundles = [];
  for (let number = 0; number < 9; number += 1)
    bundles.push(await signStatement(rehearsal, { ...STATEMENT, number }));
  const root = rehearsal.sigstore.trustedRoot();
  for (const bundle of bundles) expect(verifyUnder(root, bundle).identity).toBeDefined();
  const indexes = bundles.map((bundle) => bundle.verificationMaterial.tlogEntries[0]?.logIndex);
  expect(new Set(indexes).size).toBe(9);
});

it("gives back an entry it has already, with a proof for the log of now", async () => {
  const rekor = new RekorWitness({ rekorBaseURL: rehearsal.origin, entryType: "dsse" });
  const twice: Witness = {
    async testify(content, publicKey) {
      await rekor.testify(content, publicKey);
      for (let number = 0; number < 4; number += 1)
        await signStatement(rehearsal, { ...STATEMENT, between: number });
      return rekor.testify(content, publicKey);
    },
  };
  const data = Buffer.from(JSON.stringify(STATEMENT));
  const bundle = await builderFor(rehearsal, "dsse", twice).create({ data, type: IN_TOTO });
  const [entry] = bundle.verificationMaterial.tlogEntries;
  expect(Number(entry?.inclusionProof?.treeSize) - Number(entry?.logIndex)).toBe(5);
  expect(verifyUnder(rehearsal.sigstore.trustedRoot(), bundle).identity).toBeDefined();
});

it("is trusted by its own root only", async () => {
  const other = await sigstoreRehearsal();
  const bundle = await signStatement(rehearsal, { ...STATEMENT, about: "roots" });
  expect(() => verifyUnder(other.sigstore.trustedRoot(), bundle)).toThrow();
  await other.stop();
});

it("refuses a token for another audience", async () => {
  const signing = signStatement(
    { origin: rehearsal.origin, idToken: () => rehearsal.idToken("npm") },
    STATEMENT,
  );
  await expect(signing).rejects.toMatchObject({
    cause: { message: expect.stringContaining("the identity token is not acceptable") },
  });
});
