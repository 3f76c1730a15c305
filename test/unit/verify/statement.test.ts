import { expect, it } from "vitest";
import { readStatement } from "../../../src/domain/attestation/read-statement.ts";
import { PAYLOAD_TYPE } from "../../../src/domain/attestation/statement.ts";
import { subjectsOf } from "../../../src/domain/attestation/subject-binding.ts";

const SHA256 = "a".repeat(64);
const SHA512 = "b".repeat(128);

const statement = (changes: object = {}) => ({
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "a", digest: { sha256: SHA256 } }],
  predicateType: "https://slsa.dev/provenance/v1",
  predicate: {},
  ...changes,
});

const readText = (text: string | Uint8Array, type: string = PAYLOAD_TYPE) =>
  readStatement(type, Buffer.from(text as string));

const readValue = (value: object) => readText(JSON.stringify(value));

it("reads a clean statement", () => {
  expect(readValue(statement())).toMatchObject({
    ok: true,
    value: { subject: [{ name: "a", digest: { sha256: SHA256 } }] },
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: String(at), digest: { sha256: SHA256 } }));

const digests = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`sha${at}`, "aa"]));

it.for([
  ["another type", { _type: "https://in-toto.io/Statement/v0.1" }, "_type"],
  ["no subject", { subject: [] }, "names no subject"],
  ["1025 subjects", { subject: many(1025) }, "names more than 1024 subjects"],
  ["a subject without a digest", { subject: [{ name: "a", digest: {} }] }, "names no digest"],
  ["33 digests", { subject: [{ name: "a", digest: digests(33) }] }, "more than 32 digests"],
  [
    "a digest in capitals",
    { subject: [{ name: "a", digest: { sha256: "AA" } }] },
    "lower-case hex",
  ],
  ["no predicate type", { predicateType: "" }, "predicateType"],
  ["a member that nobody knows", { extra: 1 }, "extra"],
] as const)("refuses %s", ([, changes, says]) => {
  expect(readValue(statement(changes))).toMatchObject({
    ok: false,
    says: expect.stringContaining(says),
  });
});

it("accepts as many subjects and digests as the limits allow", () => {
  expect(readValue(statement({ subject: many(1024) })).ok).toBe(true);
  expect(readValue(statement({ subject: [{ name: "a", digest: digests(32) }] })).ok).toBe(true);
});

it("refuses another payload type, bytes that are no text, and a key that is there twice", () => {
  expect(readText(JSON.stringify(statement()), "text/plain")).toMatchObject({
    says: `has the payload type text/plain, not ${PAYLOAD_TYPE}`,
  });
  expect(readText(Uint8Array.of(0xff))).toEqual({ ok: false, says: "is not UTF-8" });
  expect(readText('{"_type":1,"_type":2}')).toEqual({
    ok: false,
    says: 'has the key "_type" twice',
  });
});

const file = { sha256: SHA256, sha512: SHA512 };
const bound = (...subject: { name: string; digest: Record<string, string> }[]) =>
  subjectsOf({ ...statement(), _type: "https://in-toto.io/Statement/v1", subject }, file)[0]?.name;

it("finds the subject of a file wherever it stands, by either digest", () => {
  const other = { name: "other", digest: { sha256: "c".repeat(64) } };
  expect(bound(other, { name: "own", digest: { sha256: SHA256 } })).toBe("own");
  expect(bound(other, { name: "own", digest: { sha512: SHA512 } })).toBe("own");
  expect(bound(other, { name: "own", digest: { sha1: "x", sha512: SHA512 } })).toBe("own");
});

it("binds nothing by a digest that differs, that is shortened or that nobody should trust", () => {
  expect(bound({ name: "x", digest: { sha256: SHA256, sha512: "c".repeat(128) } })).toBeUndefined();
  expect(bound({ name: "x", digest: { sha256: SHA256.slice(1) } })).toBeUndefined();
  expect(bound({ name: "x", digest: { sha1: "a".repeat(40) } })).toBeUndefined();
  expect(bound({ name: "x", digest: { SHA256 } })).toBeUndefined();
});
