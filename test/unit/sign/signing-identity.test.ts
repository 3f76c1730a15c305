import { X509Certificate } from "node:crypto";
import { expect, it, onTestFinished } from "vitest";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { SigningIdentity } from "../../../src/adapters/sigstore/signing/signing-identity.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

async function job() {
  const services = await sigstoreRehearsal();
  onTestFinished(async () => services.stop());
  const clock = fakeClock(Date.now());
  const given: string[] = [];
  const identity = new SigningIdentity({
    fulcio: services.origin,
    http: fetchHttp(["127.0.0.1"]),
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

it("asks once for those that sign side by side", async () => {
  const { identity, given } = await job();
  const all = await Promise.all([1, 2, 3].map(async () => identity.certified()));
  expect(new Set(all).size).toBe(1);
  expect(given).toEqual(["sigstore"]);
  const [{ key, certificate } = await identity.certified()] = all;
  expect(new X509Certificate(certificate).checkPrivateKey(key)).toBe(true);
});

it("asks for a new certificate and makes a new key at half the certificate's time", async () => {
  const { identity, clock, given } = await job();
  const first = await identity.certified();
  const { validFromDate, validToDate } = new X509Certificate(first.certificate);
  const half = (validToDate.getTime() - validFromDate.getTime()) / 2;
  await clock.wait(half - 1);
  expect(await identity.certified()).toBe(first);
  await clock.wait(2);
  const second = await identity.certified();
  expect(given).toHaveLength(2);
  expect(second.key.equals(first.key)).toBe(false);
});

it("asks again after a certificate was refused", async () => {
  const { identity, services, given } = await job();
  services.faults.plant([{ call: "sigstore:certificate", kind: "500", times: 1 }]);
  await expect(identity.certified()).rejects.toThrow("Fulcio answered 500");
  expect((await identity.certified()).certificate).toContain("BEGIN CERTIFICATE");
  expect(given).toHaveLength(2);
});
