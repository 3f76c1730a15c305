import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { inAscii } from "../../../scripts/build/in-ascii.ts";

const valueOf = (program: string): unknown => runInNewContext(program);

it.for([
  '"Größe – 𝒳"',
  "`${1}·2`",
  '/[é-ü]/.test("ö")',
  '/^.$/u.test("😀")',
  '/^[😀-😂]$/u.test("😁")',
  "Object.keys({ größe: 1 }).join()",
  "/* – */ 1",
])("means the same in ASCII: %s", (program) => {
  const ascii = inAscii(program);
  expect(ascii).toMatch(/^[\0-\u007f]*$/);
  expect(valueOf(ascii)).toEqual(valueOf(program));
});

it("shows what reviewers cannot see", () => {
  expect(inAscii('"a\u202eb\u0085"')).toBe(String.raw`"a\u202eb\u0085"`);
});

it("refuses a raw template, whose meaning is its letters", () => {
  expect(() => inAscii("String.raw`ü`")).toThrow("a raw template would change its meaning");
});
