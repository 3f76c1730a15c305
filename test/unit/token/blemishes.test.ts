import { expect, it } from "vitest";
import { blemishesOf, hasUnmaskableLine } from "../../../src/domain/token/blemishes.ts";
import { secretSpecimen } from "../../../src/domain/token/specimen.ts";

const blemishes = (value: string) =>
  blemishesOf(value, secretSpecimen(value, { kind: "other", name: "KEY" }));

it.for([
  ["hunter2", ["has fewer than 8 characters"]],
  ["hunter22", []],
  [
    " Bearer of-tidings",
    ["has blanks or line breaks around it", "begins with the scheme of a header, such as Bearer"],
  ],
  [
    " KEY=hunter22",
    ["has blanks or line breaks around it", "begins with a variable's name and an equals sign"],
  ],
  ["//host.example/:_authToken=hunter22", ["begins with a variable's name and an equals sign"]],
  ["OTHER_KEY=hunter22", []],
  ["hunter22\n\n", ["has blanks or line breaks around it"]],
  ["first line\nsecond line\n", []],
  ["first line\nsecond line\n\n", ["has blanks or line breaks around it"]],
  ["'hunter22'", ["stands in quotes"]],
  ["it's a long 'secret'", []],
  ["\"' odd one", []],
  ["hunter\u200B22", ["holds an invisible character, such as a byte order mark"]],
] as const)("of %j says %j", ([value, expected]) => {
  expect(blemishes(value)).toEqual(expected);
});

it("lets a passphrase have blanks, and a token not", () => {
  const value = "correct horse battery staple";
  const inside = "has blanks or line breaks inside, which no token has";
  expect(blemishes(value)).toEqual([]);
  expect(blemishesOf(value, secretSpecimen(value, { kind: "npm" }))).toEqual([inside]);
});

it.for([
  ["one short line", "{\n  a\n}", true],
  ["a short line that is indented", "line one\n   }\nline two", true],
  ["lines of four characters", "abcd\nefgh", false],
  ["an empty line, as armoured keys have", "-----BEGIN\n\nabcdefgh\n-----END", false],
  ["a short text of one line", "abc", false],
] as const)("of %s says that the runner cannot mask it: %s", ([, value, unmaskable]) => {
  expect(hasUnmaskableLine(value)).toBe(unmaskable);
});
