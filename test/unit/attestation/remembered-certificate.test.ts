import { ASN1Obj, X509Certificate } from "@sigstore/core";
import { expect, it, onTestFinished } from "vitest";
import { remembered } from "../../../src/domain/attestation/remembered-certificate.ts";
import { SigningIdentity } from "../../../src/adapters/sigstore/signing-identity.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";

it("is encoded once, as it was, and its copies can be changed without a change of it", async () => {
  const services = await sigstoreRehearsal();
  onTestFinished(services.stop);
  const identity = new SigningIdentity({
    endpoints: { fulcio: services.origin },
    ids: { token: async (audience) => services.idToken(audience) },
    clock: fakeClock(Date.now()),
  });
  const { key } = await identity.sign(Buffer.from("a"));
  const plain = X509Certificate.parse(key.certificate);
  const certificate = remembered(X509Certificate.parse(key.certificate));
  expect(certificate.equals(plain)).toBe(true);
  expect(certificate.tbsCertificate.toDER()).toEqual(plain.tbsCertificate.toDER());
  expect(certificate.root.toDER()).toBe(certificate.root.toDER());
  const copy = certificate.clone();
  copy.extensions.splice(0, 1);
  expect(copy.equals(plain)).toBe(false);
  expect(ASN1Obj.parseBuffer(certificate.root.toDER()).toDER()).toEqual(plain.root.toDER());
});
