import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { cleanSecret } from "../../../src/domain/token/clean-secret.ts";
import { hiddenParts } from "../../../src/domain/token/hidden-parts.ts";
import { isPlaceholder } from "../../../src/domain/token/placeholder.ts";
import { checkedSpecimen, lettersOf } from "../../../src/domain/token/specimen.ts";

it.for([
  [" token-text \n", "token-text"],
  ['"token-text"', "token-text"],
  ["' token-text '", "token-text"],
  ["Bearer token-text", "token-text"],
  ["token token-text", "token-text"],
  ['"Bearer token-text"\r\n', "token-text"],
  ['" Bearer token-text "', "token-text"],
  ["Authorization: Basic token-text", "token-text"],
  ["\uFEFFtoken-text", "token-text"],
  ["token ring network", "token ring network"],
  ['"', '"'],
  ['""', ""],
  [" \n", ""],
])("takes from %j what was pasted around it", ([value = "", clean]) => {
  expect(cleanSecret(value)).toBe(clean);
});

it.for([
  "changeme",
  "CHANGE-ME",
  "<your token>",
  "your-npm-token",
  "your_token_here",
  "insert your key here",
  "replace-with-your-token",
  "xxxxxxxx",
  "npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "ghp_000000000000000000000000000000000000",
  "secret",
  "null",
])("knows %s for a placeholder", (value) => {
  expect(isPlaceholder(value)).toBe(true);
});

it("takes no token for a placeholder", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(isPlaceholder(checkedSpecimen("npm_", seed))).toBe(false);
      expect(isPlaceholder(lettersOf(seed, 24))).toBe(false);
    }),
  );
});

it("hides the leaves of JSON that are long enough, and the whole", () => {
  const value = JSON.stringify({
    user: "robot-account",
    key: ["a-private-key"],
    n: 12_345_678,
    on: true,
  });
  expect(hiddenParts(value, value)).toEqual([value, "robot-account", "a-private-key", "12345678"]);
});

it("hides a value with and without what was pasted around it", () => {
  expect(hiddenParts('"a-secret-text"', "a-secret-text")).toEqual([
    '"a-secret-text"',
    "a-secret-text",
  ]);
});

it("leaves out nothing but emptiness and words that everybody knows", () => {
  expect(hiddenParts("", "")).toEqual([]);
  expect(hiddenParts("changeme", "changeme")).toEqual([]);
  expect(hiddenParts("hunter2", "hunter2")).toEqual(["hunter2"]);
});
