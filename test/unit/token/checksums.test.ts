import { crc32 } from "node:zlib";
import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { base32 } from "../../../src/domain/token/base32.ts";
import { base62Checksum } from "../../../src/domain/token/base62-checksum.ts";
import { recogniseToken } from "../../../src/domain/token/recognise-token.ts";
import {
  checkedSpecimen,
  fineGrainedSpecimen,
  jwtSpecimen,
  lettersOf,
} from "../../../src/domain/token/specimen.ts";

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
const letters = (length: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const valueOf = (base62: string): number =>
  Array.from(base62).reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);

it("writes the CRC of any text in six digits of base 62", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const checksum = base62Checksum(text);
      expect(checksum).toMatch(/^[0-9A-Za-z]{6}$/);
      expect(valueOf(checksum)).toBe(crc32(text));
    }),
  );
});

it("fills a small checksum with zeros", () => {
  expect(base62Checksum("")).toBe("000000");
});

it.for([
  ["", ""],
  ["f", "MY"],
  ["foobar", "MZXW6YTBOI"],
])("writes %s in base 32 as RFC 4648 does", ([text = "", expected]) => {
  expect(base32(Buffer.from(text))).toBe(expected);
});

it.for(["npm_", "ghp_", "gho_", "ghu_", "ghs_"])(
  "accepts every %s token with its checksum",
  (prefix) => {
    fc.assert(
      fc.property(letters(30), (body) => {
        const token = recogniseToken(prefix + body + base62Checksum(body), "other");
        expect(token?.checksum).toBe("right");
      }),
    );
  },
);

it.for(["npm_", "ghp_", "ghs_"])("sees any one changed character of a %s token", (prefix) => {
  fc.assert(
    fc.property(fc.string(), fc.nat(35), fc.constantFrom(...LETTERS), (seed, at, letter) => {
      const random = checkedSpecimen("", seed);
      fc.pre(random[at] !== letter);
      const token = recogniseToken(
        prefix + random.slice(0, at) + letter + random.slice(at + 1),
        "other",
      );
      expect(token?.checksum).toBe("wrong");
    }),
  );
});

it("sees any one changed character of a fine-grained token but the last eight", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 13, max: 84 }), (seed, at) => {
      const text = fineGrainedSpecimen(seed);
      fc.pre(text[at] !== "_");
      const other = text[at] === "A" ? "B" : "A";
      const token = recogniseToken(text.slice(0, at) + other + text.slice(at + 1), "other");
      expect(token).toMatchObject({ kind: "github-fine-grained", checksum: "wrong" });
    }),
  );
  expect(recogniseToken(fineGrainedSpecimen("right"), "other")?.checksum).toBe("right");
});

it("never looks inside GitHub's long installation tokens", () => {
  const long = `ghs_123456_${jwtSpecimen({ iss: "https://token.actions.githubusercontent.com", exp: 1 })}`;
  expect(recogniseToken(long, "other")).toEqual({ kind: "github-installation", checksum: "none" });
});

it("reads a refresh token in its short and its long form", () => {
  for (const random of [30, 70])
    expect(recogniseToken(checkedSpecimen("ghr_", "refresh", random), "other")).toEqual({
      kind: "github-refresh",
      checksum: "right",
    });
});

it.for([
  ["npm_", "npm", "at least 36 letters and digits belong after npm_"],
  ["ghp_", "github-classic", "36 letters and digits belong after ghp_"],
  ["ghs_", "github-installation", "36 letters and digits belong after ghs_"],
  ["ghr_", "github-refresh", "36 or 76 letters and digits belong after ghr_"],
  ["github_pat_", "github-fine-grained", "93 characters"],
  ["pypi-", "pypi", "cannot be decoded"],
] as const)("says what a %s token that was cut off lacks", ([prefix, kind, says]) => {
  const token = recogniseToken(prefix + lettersOf("short", 20), "other");
  expect(token).toMatchObject({ kind, checksum: "none" });
  expect(token?.defect).toContain(says);
});

it("leaves the checksum of a longer npm token open, since nobody has described it", () => {
  expect(recogniseToken(`npm_${lettersOf("long", 40)}`, "npm")).toEqual({
    kind: "npm",
    checksum: "none",
  });
});

it("takes a UUID for a dead npm token only where an npm token belongs", () => {
  const uuid = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  expect(recogniseToken(uuid, "npm")?.dead).toContain("at the end of 2025");
  expect(recogniseToken(uuid, "other")).toBeUndefined();
});

it("takes forty hex digits for a dead GitHub token only where a classic one belongs", () => {
  expect(recogniseToken("ab".repeat(20), "github-classic")?.dead).toContain("in 2021");
  expect(recogniseToken("ab".repeat(20), "other")).toBeUndefined();
});

it("recognises nothing in any other text", () => {
  fc.assert(
    fc.property(letters(40), (text) => {
      expect(recogniseToken(text, "other")).toBeUndefined();
    }),
  );
});
