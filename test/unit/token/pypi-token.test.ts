import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { PUBLIC_HOSTS } from "../../../src/domain/registry/public-hosts.ts";
import { readMacaroon } from "../../../src/domain/token/macaroon.ts";
import { readPypiToken } from "../../../src/domain/token/pypi-token.ts";
import { pypiSpecimen } from "../../../src/domain/token/specimen.ts";

const NONE = { checksum: "none" };

it.for([
  ["an account", [[3, "user"]], { scope: { reach: "account" } }],
  [
    "an account, in the old form",
    [{ version: 1, permissions: "user" }],
    { scope: { reach: "account" }, outdated: true },
  ],
  [
    "one project",
    [
      [1, ["Some.Name"]],
      [2, ["id"]],
    ],
    { scope: { reach: "projects", names: ["some-name"] } },
  ],
  [
    "projects, in the old form",
    [{ version: 1, permissions: { projects: ["a", "b"] } }],
    { scope: { reach: "projects", names: ["a", "b"] }, outdated: true },
  ],
  [
    "what two lists share",
    [
      [1, ["a", "b"]],
      [1, ["b", "c"]],
    ],
    { scope: { reach: "projects", names: ["b"] } },
  ],
  ["projects that are named by id only", [[2, ["id"]]], { scope: { reach: "projects" } }],
  [
    "projects that are named by id only, in the old form",
    [{ project_ids: ["id"] }],
    { scope: { reach: "projects" }, outdated: true },
  ],
  ["nothing that can be seen", [], { scope: { reach: "unseen" } }],
  ["an account with an unknown limit", [[3, "u"], [9]], { scope: { reach: "unseen" } }],
  [
    "times",
    [
      [0, 200, 100],
      [3, "u"],
    ],
    { scope: { reach: "account" }, expiresAt: 200, notBefore: 100 },
  ],
  [
    "the narrowest of several times",
    [[0, 200, 100], [0, 300, 150], { nbf: 120, exp: 190 }],
    { scope: { reach: "unseen" }, expiresAt: 190, notBefore: 150, outdated: true },
  ],
  [
    "a publisher",
    [
      [4, "publisher"],
      [2, ["id"]],
    ],
    { scope: { reach: "projects" }, minted: true },
  ],
] as const)("reads %s", ([, caveats, facts]) => {
  expect(readPypiToken(pypiSpecimen(caveats))).toEqual({ kind: "pypi", ...NONE, ...facts });
});

it("tells PyPI from TestPyPI and from any other index", () => {
  expect(readPypiToken(pypiSpecimen([], PUBLIC_HOSTS.testPypi))?.kind).toBe("testpypi");
  expect(readPypiToken(pypiSpecimen([], "index.example"))?.defect).toBe(
    "it was issued by neither PyPI nor TestPyPI",
  );
});

it("begins as every token of PyPI does", () => {
  // The version, the field of the location and its length come first, whatever follows.
  const start = Buffer.from(`\u0002\u0001\u0008${PUBLIC_HOSTS.pypi}`).toString("base64url");
  expect(pypiSpecimen([[3, "u"]]).startsWith(`pypi-${start}`)).toBe(true);
});

it("has the length that PyPI's tokens have", () => {
  expect(pypiSpecimen([[3, "00000000-0000-4000-8000-000000000000"]])).toHaveLength(179);
});

it("reads back any caveats", () => {
  fc.assert(
    fc.property(
      fc.array(fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text))),
      (caveats) => {
        const macaroon = readMacaroon(pypiSpecimen(caveats).slice("pypi-".length));
        expect(macaroon?.location).toBe(PUBLIC_HOSTS.pypi);
        expect(macaroon?.caveats).toEqual(caveats.map((one) => JSON.stringify(one)));
      },
    ),
  );
});

it("decodes no token that was cut or made longer anywhere", () => {
  const bytes = Buffer.from(
    pypiSpecimen([
      [3, "user"],
      [1, ["a"]],
    ]).slice("pypi-".length),
    "base64url",
  );
  for (let end = 0; end < bytes.length; end += 1)
    expect(readMacaroon(bytes.subarray(0, end).toString("base64url"))).toBeUndefined();
  expect(
    readMacaroon(Buffer.concat([bytes, Buffer.from([0])]).toString("base64url")),
  ).toBeUndefined();
});

it("never throws, whatever the bytes are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.concat([Buffer.from([2]), bytes]).toString("base64url");
      expect(() => readPypiToken(`pypi-${text}`)).not.toThrow();
    }),
  );
});

it("refuses characters that base64url does not have", () => {
  const token = pypiSpecimen([[3, "user"]]);
  expect(readPypiToken(`${token}=`)?.defect).toContain("cannot be decoded");
  expect(readPypiToken(token.replace(/.$/, "!"))?.defect).toContain("cannot be decoded");
});

it("never takes a list of caveats that holds a project for one of an account", () => {
  const caveat = fc.oneof(
    fc.constant([3, "user"]),
    fc.constant([2, ["id"]]),
    fc.constant([99, "later"]),
    fc.constant([0, 2, 1]),
  );
  fc.assert(
    fc.property(fc.array(caveat), fc.array(caveat), (before, after) => {
      const token = readPypiToken(pypiSpecimen([...before, [1, ["mine"]], ...after]));
      expect(token?.scope).toEqual({ reach: "projects", names: ["mine"] });
    }),
  );
});
