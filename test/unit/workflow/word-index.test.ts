import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { WordIndex } from "../../../src/domain/workflow/yaml/word-index.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "_", "-", "é"), maxLength: 40 });
const words = fc.string({ unit: fc.constantFrom("a", "b", "_", "-", "é"), maxLength: 5 });

it("finds a word exactly where a search finds it", () => {
  fc.assert(
    fc.property(letters, fc.array(words), (text, list) => {
      const index = new WordIndex(text);
      for (const word of list) {
        expect(index.has(word)).toBe(text.includes(word));
        // Asked again it says the same.
        expect(index.has(word)).toBe(text.includes(word));
      }
    }),
  );
});

it("finds words that are shorter than three letters, and those at both ends", () => {
  const index = new WordIndex("uses: org/x");
  for (const word of ["", "us", "uses", "g/x", "x", "uses: org/x"])
    expect(index.has(word)).toBe(true);
  for (const word of ["use/", "org/xy", "z"]) expect(index.has(word)).toBe(false);
});
