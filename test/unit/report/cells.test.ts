import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { beginningOf, endOf, fitted, widthOf } from "../../../src/report/text/cells.ts";

const WIDE = "\u65E5\u672C";

describe("cells of a terminal", () => {
  it.for([
    ["", 0],
    ["plain ~", 7],
    ["caf\u00E9", 4],
    ["cafe\u0301", 4],
    [WIDE, 4],
    ["\u{1F600}", 2],
    ["\uFF21", 2],
    ["\uAC00", 2],
    ["a\u65E5b", 4],
  ] as const)("of %j are %j", ([text, width]) => {
    expect(widthOf(text)).toBe(width);
  });

  it.for([
    ["abcdef", 3, "abc", "def", "ab\u2026"],
    ["abcdef", 6, "abcdef", "abcdef", "abcdef"],
    ["abcdef", 5, "abcde", "bcdef", "abcd\u2026"],
    ["abc", 0, "", "", "\u2026"],
    [`${WIDE}${WIDE}`, 5, WIDE, WIDE, `${WIDE}\u2026`],
    [`a${WIDE}`, 3, "a\u65E5", "\u672C", "a\u2026"],
    [`${WIDE}a`, 3, "\u65E5", "\u672Ca", "\u65E5\u2026"],
    [WIDE, 4, WIDE, WIDE, WIDE],
  ] as const)("of %j hold %j: its beginning, its end, and what is shown of it", (row) => {
    const [text, cells, beginning, end, shown] = row;
    expect(beginningOf(text, cells)).toBe(beginning);
    expect(endOf(text, cells)).toBe(end);
    expect(fitted(text, cells)).toBe(shown);
  });

  it("never hold more than they have room for", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\u65E5", "e\u0301", "\u{1F600}", " ") });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, cells) => {
        for (const part of [beginningOf(given, cells), endOf(given, cells), fitted(given, cells)])
          expect(widthOf(part)).toBeLessThanOrEqual(cells);
        expect(given.startsWith(beginningOf(given, cells))).toBe(true);
        expect(given.endsWith(endOf(given, cells))).toBe(true);
      }),
    );
  });
});
