import { expect, it } from "vitest";
import { findCredentials } from "../../../src/domain/package/content/find-credentials.ts";
import { checkedSpecimen, jwtSpecimen, lettersOf } from "../../../src/domain/token/specimen.ts";

const token = checkedSpecimen("npm_", "find-credentials");
const found = (bytes: Uint8Array | string) =>
  [...findCredentials(Buffer.from(bytes))].map(({ line, what }) => [line, what]);

it("counts lines, and finds more than one", () => {
  expect(found(`a\n${token}\n\nb ${token};`)).toEqual([
    [2, "an npm token (npm_…)"],
    [4, "an npm token (npm_…)"],
  ]);
});

it.for([
  ["UTF-16, little end first", Buffer.from(`\u{FEFF}x="${token}"`, "utf16le")],
  ["UTF-16, big end first", Buffer.from(`\u{FEFF}x="${token}"`, "utf16le").swap16()],
  ["binary data", Buffer.concat([Buffer.from([0, 255, 128]), Buffer.from(`"${token}"`)])],
] as const)("reads %s", ([, bytes]) => {
  expect(found(bytes)).toHaveLength(1);
});

it.for([
  ["xoxb", () => `xoxb-${lettersOf("slack", 40)}`, "a Slack token"],
  ["Stripe", () => `sk_live_${lettersOf("stripe", 24)}`, "a live Stripe key"],
  ["GitLab", () => `glpat-${lettersOf("gitlab", 20)}`, "a GitLab token"],
  [
    "npm settings",
    () => `//r.example/:_authToken=${lettersOf("npm", 36)}`,
    "an npm registry credential (_authToken)",
  ],
  ["JWT", () => jwtSpecimen({ iss: "https://octo.example" }), "a JSON Web Token"],
] as const)("knows the shape of %s", ([, make, what]) => {
  expect(found(`x = "${make()}"`)).toEqual([[1, what]]);
});

it.for([
  ["a variable", "//r.example/:_authToken=${NPM_TOKEN}"],
  ["half a token", token.slice(0, 30)],
  ["a token inside of a word", `x${token}`],
  ["a hash", "a".repeat(40)],
  ["AWS's own example", ["AKIAIOSFODNN7", "EXAMPLE"].join("")],
] as const)("leaves %s alone", ([, text]) => {
  expect(found(text)).toEqual([]);
});

it("comes to an end on texts that are all beginnings", () => {
  for (const piece of ["eyJ-", "eyJaaaaaaaaaa.", "-----BEGIN PRIVATE KEY-----", "npm_", "pypi-AgE"])
    expect(found(piece.repeat(50_000))).toEqual([]);
});
