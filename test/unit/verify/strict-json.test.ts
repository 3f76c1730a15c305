import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { parseStrictJson } from "../../../src/domain/attestation/strict-json.ts";

it("reads every JSON value as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.integer({ min: 0, max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

it("refuses every object with a key added a second time", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const [key = ""] = Object.keys(value);
      const text = `{${JSON.stringify(key)}:0,${JSON.stringify(value).slice(1)}`;
      expect(parseStrictJson(text).ok).toBe(false);
    }),
  );
});

it.for([
  ['{"a":1,"a":2}', 'has the key "a" twice'],
  ['{"a":1,"\\u0061":2}', 'has the key "a" twice'],
  ['{"x":[{"b":{},"b" \n\t: []}]}', 'has the key "b" twice'],
  ['{"__proto__":1,"__proto__":2}', 'has the key "__proto__" twice'],
  ['{"a\\"":1,"a\\"":2}', 'has the key "a\\"" twice'],
  ["", "is not JSON"],
  ["{", "is not JSON"],
  ["{'a':1}", "is not JSON"],
  ["[1] [2]", "is not JSON"],
  ["[".repeat(65) + "]".repeat(65), "is nested more than 64 levels deep"],
  [`"${"x".repeat(16_000_000)}"`, "is longer than 16000000 characters"],
] as const)("refuses %#", ([text, says]) => {
  expect(parseStrictJson(text)).toEqual({ ok: false, says });
});

it.for([
  '[{"a":1},{"a":1}]',
  '{"a":{"a":{"a":1}}}',
  '{"a":"a","b":"a"}',
  '{"a":"{\\"b\\":1,\\"b\\":2}"}',
  "[".repeat(64) + "]".repeat(64),
])("accepts one key in several objects, and keys in texts: %#", (text) => {
  expect(parseStrictJson(text).ok).toBe(true);
});
