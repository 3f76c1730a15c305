import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { readJsonWebToken } from "../../../src/domain/token/json-web-token.ts";
import { jwtSpecimen } from "../../../src/domain/token/specimen.ts";

it("reads the times of a token", () => {
  expect(readJsonWebToken(jwtSpecimen({ iat: 1, nbf: 2, exp: 3, iss: "x", aud: ["y"] }))).toEqual({
    kind: "jwt",
    checksum: "none",
    issuedAt: 1,
    notBefore: 2,
    expiresAt: 3,
  });
});

it.for([
  ["https://token.actions.githubusercontent.com", true],
  ["https://token.actions.githubusercontent.com/enterprise", true],
  ["https://token.actions.company.ghe.com", true],
  ["https://github.example/_services/token", true],
  ["https://token.actions.githubusercontent.com.evil.example", undefined],
  ["https://issuer.example", undefined],
] as const)("of the issuer %s says minted: %s", ([iss, minted]) => {
  expect(readJsonWebToken(jwtSpecimen({ iss }))?.minted).toBe(minted);
});

it.for([
  ["two segments", "e30.e30"],
  ["four segments", `${jwtSpecimen({})}.x`],
  ["a header without an algorithm", `e30.${jwtSpecimen({}).split(".")[1]}.x`],
  ["claims that are no object", `${jwtSpecimen({}).split(".")[0]}.W10.x`],
  [
    "claims that are no text",
    `${jwtSpecimen({}).split(".")[0]}.${Buffer.from('{"iss":"\u00ff"}', "latin1").toString("base64url")}.x`,
  ],
  ["an expiry that is no number", jwtSpecimen({ exp: "soon" })],
])("takes %s for no token", ([, text = ""]) => {
  expect(readJsonWebToken(text)).toBeUndefined();
});

it("never throws", () => {
  const segment = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64url"));
  fc.assert(
    fc.property(segment, segment, (header, payload) => {
      expect(readJsonWebToken(`${header}.${payload}.x`)).toBeUndefined();
    }),
  );
});
