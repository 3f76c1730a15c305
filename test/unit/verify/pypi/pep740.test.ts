import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleOfAttestation } from "../../../../src/domain/attestation/pep740.ts";
import { attestationObject } from "../../../../src/domain/registry/pypi/attestation/attestation-object.ts";
import { type Index, indexWorld, publishStatement, WHEEL } from "../../../support/python-world.ts";

// oxlint-disable-next-line typescript/no-explicit-any
type Json = Record<string, any>;

let place: Index;
let attestation: Json;
beforeAll(async () => {
  place = await indexWorld();
  attestation = await place.attestation(publishStatement(WHEEL));
});
afterAll(() => place.stop());

const bundleOf = (given: unknown): string => {
  const bundle = bundleOfAttestation(given);
  if (!bundle.ok) throw new Error(bundle.says);
  return bundle.value;
};

/** Line breaks as MIME writes them. */
const broken = (base64: string): string => base64.replaceAll(/(.{76})/g, "$1\n");

it("comes back the same from a bundle", () => {
  expect(attestationObject(bundleOf(attestation))).toEqual(attestation);
});

it("reads base64 in lines, as older writers left it", () => {
  const { verification_material: material, envelope } = attestation;
  const old = {
    version: 1,
    verification_material: { ...material, certificate: broken(String(material.certificate)) },
    envelope: {
      statement: broken(String(envelope.statement)),
      signature: broken(String(envelope.signature)),
    },
  };
  expect(old.envelope.statement).toContain("\n");
  expect(bundleOf(old)).toBe(bundleOf(attestation));
});

const entry = () => attestation["verification_material"].transparency_entries[0] as object;

const changed = (part: string, changes: object) => ({
  ...attestation,
  [part]: { ...attestation[part], ...changes },
});

const malformed: readonly (readonly [string, () => unknown, string])[] = [
  ["nothing", () => undefined, ""],
  ["another version", () => ({ ...attestation, version: 2 }), "version"],
  ["a key too many", () => ({ ...attestation, x: 1 }), "x"],
  [
    "no certificate",
    () => changed("verification_material", { certificate: "" }),
    "verification_material.certificate",
  ],
  [
    "a certificate that is not base64",
    () => changed("verification_material", { certificate: "-----BEGIN" }),
    "verification_material.certificate",
  ],
  ["no signature", () => changed("envelope", { signature: undefined }), "envelope.signature"],
  ["a list as statement", () => changed("envelope", { statement: [] }), "envelope.statement"],
  [
    "no log entry",
    () => changed("verification_material", { transparency_entries: [] }),
    "names no entry of a transparency log",
  ],
  [
    "nine log entries",
    () =>
      changed("verification_material", { transparency_entries: Array.from({ length: 9 }, entry) }),
    "names more than 8 log entries",
  ],
];

it.for(malformed)("reads no attestation with %s", ([, given, says]) => {
  const bundle = bundleOfAttestation(given());
  expect(bundle).toMatchObject({
    ok: false,
    says: expect.stringContaining("is not an attestation of PEP 740, version 1"),
  });
  expect(bundle).toMatchObject({ says: expect.stringContaining(says) });
});
