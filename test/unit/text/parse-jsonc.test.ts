import { expect, it } from "vitest";
import { parseJsonc } from "../../../src/domain/text/jsonc/parse-jsonc.ts";

it.for<[string, unknown]>([
  ['{"a": [1, 2,], }', { a: [1, 2] }],
  ['// one\n{"a": 1, // two\n}', { a: 1 }],
  ['{"a": 1, /* three,] */ }', { a: 1 }],
  ['{"a": "// no comment", "b": "/* none */"}', { a: "// no comment", b: "/* none */" }],
  ['{"a": ",]", "b": "\\",}"}', { a: ",]", b: '",}' }],
  ['\u{FEFF}{"a": 1}', { a: 1 }],
])("reads %s", ([text, value]) => {
  expect(parseJsonc(text)).toEqual(value);
});

it.for(["", "{,}", "[1,,]", '{"a": 1', '{"a" 1}', "/* open", '["a]', "[,]", "{'a': 1}"])(
  "refuses %s",
  (text) => {
    expect(() => parseJsonc(text)).toThrow(SyntaxError);
  },
);
