import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { unsnapped } from "../../../src/domain/attestation/snappy.ts";
import { snapped } from "../../../src/rehearsal/github/snapped.ts";

const MANY = 1_000_000;
const text = (...block: readonly (number | string)[]) =>
  Buffer.from(
    unsnapped(
      Buffer.concat(block.map((part) => Buffer.from(typeof part === "string" ? part : [part]))),
      MANY,
    ),
  ).toString();

it("reads literals and copies as the format's description has them", () => {
  expect(text(0)).toBe("");
  expect(text(3, 2 << 2, "abc")).toBe("abc");
  // One byte of length behind the tag, then two.
  expect(text(61, 60 << 2, 60, "x".repeat(61))).toBe("x".repeat(61));
  expect(text(0x80 + 44, 2, 61 << 2, 43, 1, "y".repeat(300))).toBe("y".repeat(300));
  // The three kinds of copies; the second and third reach into themselves.
  expect(text(8, 3 << 2, "abcd", 1, 4)).toBe("abcdabcd");
  expect(text(9, 1 << 2, "xa", (6 << 2) | 2, 2, 0)).toBe("xaxaxaxax");
  expect(text(6, 0, "z", (4 << 2) | 3, 1, 0, 0, 0)).toBe("zzzzzz");
});

it.each<[string, readonly (number | string)[]]>([
  ["it is cut off", []],
  ["it is cut off", [0x80]],
  ["it is cut off", [4, 3 << 2, "abc"]],
  ["it is cut off", [4, 60 << 2]],
  ["its length is none", [0xff, 0xff, 0xff, 0xff, 0xff, 0]],
  ["it unfolds to more than 1000000 bytes", [0xff, 0xff, 0xff, 0xff, 7]],
  ["it copies what was not there", [8, 3 << 2, "abcd", 1, 0]],
  ["it copies what was not there", [8, 3 << 2, "abcd", 1, 5]],
  ["it is longer than it says", [2, 2 << 2, "abc"]],
  ["it is longer than it says", [5, 3 << 2, "abcd", 1, 4]],
  ["it is shorter than it says", [4, 2 << 2, "abc"]],
])("refuses a block because %s", (says, block) => {
  expect(() => text(...block)).toThrow(new SyntaxError(says));
});

it("reads back whatever the double of GitHub's store packs", () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.constant("abcdefgh".repeat(20))));
  fc.assert(
    fc.property(parts, (all) => {
      const bytes = Buffer.from(all.join(""));
      expect(Buffer.from(unsnapped(snapped(bytes), MANY)).equals(bytes)).toBe(true);
    }),
  );
  const long = Buffer.from("0123456789abcdef".repeat(20_000));
  expect(snapped(long).byteLength).toBeLessThan(long.byteLength / 10);
  expect(Buffer.from(unsnapped(snapped(long), MANY)).equals(long)).toBe(true);
});
