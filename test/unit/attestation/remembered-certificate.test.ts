import { X509Certificate } from "@sigstore/core";
import { expect, it, onTestFinished } from "vitest";
import { remembered } from "../../../src/domain/attestation/remembered-certificate.ts";
import { fetchHttp } from "../../../src/adapters/fetch-http.ts";
import { SigningIdentity } from "../../../src/adapters/sigstore/signing/signing-identity.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

it("is encoded once, as it was, and its copies can be changed without a change of it", async () => {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  const identity = new SigningIdentity({
    fulcio: services.origin,
    http: fetchHttp(["127.0.0.1"]),
    ids: { token: async (audience) => services.idToken(audience) },
    clock: fakeClock(Date.now()),
  });
  const key = await identity.certified();
  const plain = X509Certificate.parse(key.certificate);
  const certificate = remembered(X509Certificate.parse(key.certificate));
  expect(certificate.equals(plain)).toBe(true);
  expect(certificate.tbsCertificate.toDER()).toEqual(plain.tbsCertificate.toDER());
  expect(certificate.root.toDER()).toBe(certificate.root.toDER());
  const copy = certificate.clone();
  copy.extensions.splice(0, 1);
  expect(copy.equals(plain)).toBe(false);
  expect(certificate.root.toDER()).toEqual(plain.root.toDER());
});
