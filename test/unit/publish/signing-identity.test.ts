import { verify, X509Certificate } from "node:crypto";
import { expect, it, onTestFinished } from "vitest";
import { SigningIdentity } from "../../../src/adapters/sigstore/signing-identity.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

const DATA = Buffer.from("a statement");

async function job() {
  const services = await sigstoreRehearsal();
  onTestFinished(async () => services.stop());
  const clock = fakeClock(Date.now());
  const given: string[] = [];
  const identity = new SigningIdentity({
    endpoints: { fulcio: services.origin },
    ids: {
      token: async (audience) => {
        given.push(audience);
        return services.idToken(audience);
      },
    },
    clock,
  });
  return { services, clock, given, identity };
}

it("signs side by side with one certificate, which proves every signature", async () => {
  const { identity, given } = await job();
  const signed = await Promise.all([1, 2, 3].map(async () => identity.sign(DATA)));
  expect(new Set(signed.map(({ key }) => key.certificate)).size).toBe(1);
  expect(given).toEqual(["sigstore"]);
  for (const { signature, key } of signed) {
    const { publicKey } = new X509Certificate(key.certificate);
    expect(verify("sha256", DATA, publicKey, signature)).toBe(true);
  }
});

it("asks for a new certificate and makes a new key at half the certificate's time", async () => {
  const { identity, clock, given } = await job();
  const first = await identity.sign(DATA);
  const { validFromDate, validToDate } = new X509Certificate(first.key.certificate);
  const half = (validToDate.getTime() - validFromDate.getTime()) / 2;
  await clock.wait(half - 1);
  expect((await identity.sign(DATA)).key.certificate).toBe(first.key.certificate);
  await clock.wait(2);
  const second = await identity.sign(DATA);
  expect(given).toHaveLength(2);
  const keys = [first, second].map(({ key }) => new X509Certificate(key.certificate).publicKey);
  expect(keys[0]?.equals(keys[1]!)).toBe(false);
});

it("asks again after a certificate was refused", async () => {
  const { identity, services, given } = await job();
  services.faults.plant([{ call: "sigstore:certificate", kind: "500", times: 1 }]);
  await expect(identity.sign(DATA)).rejects.toThrow();
  expect((await identity.sign(DATA)).key.certificate).toContain("BEGIN CERTIFICATE");
  expect(given).toHaveLength(2);
});
