import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { certificateFacts } from "../../../src/domain/attestation/certificate-facts.ts";
import { derText } from "../../../src/domain/attestation/der-text.ts";

function lengthOctets(length: number): number[] {
  if (length < 128) return [length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256);
  return [0x80 + octets.length, ...octets];
}

const encode = (text: string): Buffer => {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([Buffer.of(0x0c, ...lengthOctets(bytes.length)), bytes]);
};

it("reads every text back, short and long", () => {
  const texts = fc.string({ unit: "binary", maxLength: 70_000 });
  fc.assert(
    fc.property(texts, (text) => {
      const wellFormed = text.toWellFormed();
      expect(derText(encode(wellFormed))).toBe(wellFormed);
    }),
  );
  expect(derText(encode("x".repeat(200)))).toBe("x".repeat(200));
});

it.for([
  ["nothing", []],
  ["only a tag", [0x0c]],
  ["another tag", [0x13, 1, 0x61]],
  ["bare text", [...Buffer.from("push")]],
  ["a text that is too short", [0x0c, 2, 0x61]],
  ["bytes after the text", [0x0c, 1, 0x61, 0x62]],
  ["a length in more octets than it needs", [0x0c, 0x81, 1, 0x61]],
  ["a length that begins with zero", [0x0c, 0x82, 0, 0x80, ...Buffer.alloc(0x80, 0x61)]],
  ["no definite length", [0x0c, 0x80, 0x61, 0, 0]],
  ["a length of four octets", [0x0c, 0x84, 0, 0, 0, 1, 0x61]],
  ["a length that is cut off", [0x0c, 0x82, 1]],
  ["bytes that are not UTF-8", [0x0c, 1, 0xff]],
] as const)("reads no text from %s", ([, bytes]) => {
  expect(derText(Uint8Array.from(bytes))).toBeUndefined();
});

const ARC = "1.3.6.1.4.1.57264.1";

it("takes a field from its own extension only", () => {
  const facts = certificateFacts(
    ["https://example"],
    [
      { oid: `${ARC}.2`, value: Buffer.from("push") },
      { oid: `${ARC}.20`, value: encode("workflow_dispatch") },
      { oid: `${ARC}.14`, value: encode("refs/heads/main") },
      { oid: `${ARC}.99`, value: encode("x") },
      { oid: "1.2.3.14", value: encode("refs/heads/evil") },
    ],
  );
  expect(facts).toEqual({
    names: ["https://example"],
    fields: { trigger: "workflow_dispatch", ref: "refs/heads/main" },
  });
});

it("takes nothing from an extension that is there twice or is malformed", () => {
  const facts = certificateFacts(
    [],
    [
      { oid: `${ARC}.14`, value: encode("refs/heads/main") },
      { oid: `${ARC}.14`, value: encode("refs/heads/main") },
      { oid: `${ARC}.20`, value: Buffer.from("workflow_dispatch") },
    ],
  );
  expect(facts.fields).toEqual({});
});
