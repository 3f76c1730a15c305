import { expect, it } from "vitest";
import { readMacaroon } from "../../../src/domain/token/macaroon.ts";

type Bytes = string | readonly number[];

const field = (type: number, content: Bytes): number[] => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return [type, bytes.length, ...bytes];
};
const read = (...bytes: readonly (number | readonly number[])[]) =>
  readMacaroon(Buffer.from(bytes.flat()).toString("base64url"));

const HEADER = [...field(1, "here"), ...field(2, "id"), 0];
const SIGNATURE = field(6, Array<number>(32).fill(7));

it("reads a header, caveats and a signature", () => {
  expect(read(2, HEADER, field(2, "one"), 0, field(2, "two"), 0, 0, SIGNATURE)).toEqual({
    location: "here",
    identifier: "id",
    caveats: ["one", "two"],
  });
});

it("reads a caveat that somebody else must discharge, whose key is no text", () => {
  const caveat = [...field(1, "there"), ...field(2, "third"), ...field(4, [0xff, 0xfe]), 0];
  expect(read(2, HEADER, caveat, 0, SIGNATURE)?.caveats).toEqual(["third"]);
});

it("reads a length of two bytes", () => {
  const long = "x".repeat(200);
  expect(read(2, HEADER, [2, 0xc8, 0x01, ...Buffer.from(long)], 0, 0, SIGNATURE)?.caveats).toEqual([
    long,
  ]);
});

it.for([
  ["of another version", [1, ...HEADER, 0, ...SIGNATURE]],
  ["without a location", [2, ...field(2, "id"), 0, 0, ...SIGNATURE]],
  ["without an identifier", [2, ...field(1, "here"), 0, 0, ...SIGNATURE]],
  [
    "with two locations",
    [2, ...field(1, "a"), ...field(1, "b"), ...field(2, "id"), 0, 0, ...SIGNATURE],
  ],
  ["whose location is no text", [2, ...field(1, [0xff]), ...field(2, "id"), 0, 0, ...SIGNATURE]],
  ["with a caveat that says nothing", [2, ...HEADER, ...field(1, "x"), 0, 0, ...SIGNATURE]],
  ["whose signature is too short", [2, ...HEADER, 0, ...field(6, Array<number>(31).fill(7))]],
  ["whose signature is too long", [2, ...HEADER, 0, ...field(6, Array<number>(33).fill(7))]],
  ["whose signature has another type", [2, ...HEADER, 0, ...field(5, Array<number>(32).fill(7))]],
  ["with something after the signature", [2, ...HEADER, 0, ...SIGNATURE, 0]],
  ["with a field longer than the rest", [2, 1, 0x7f, ...HEADER, 0, ...SIGNATURE]],
  [
    "with a length without an end",
    [2, 1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01, ...HEADER, 0, ...SIGNATURE],
  ],
  ["of nothing", []],
] as const)("takes bytes %s for no macaroon", ([, bytes]) => {
  expect(read(bytes)).toBeUndefined();
});
