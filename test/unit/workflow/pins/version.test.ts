import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  tuple,
} from "../../../support/properties.ts";
import { satisfies } from "semver";
import { describe, expect, it } from "vitest";
import {
  isExact,
  isInRange,
  isSameRelease,
  mayBeInRange,
  type Version,
  versionOf,
} from "../../../../src/domain/workflow/pins/version/version.ts";

const version = (tag: string): Version => {
  const read = versionOf(tag);
  if (read === undefined) throw new Error(`${tag} is no version`);
  return read;
};

const part = integer({ min: 0, max: 12 });
const triple = tuple(part, part, part).map((parts) => parts.join("."));
const operator = constantFrom(">=", "<=", ">", "<", "=");

describe("ranges of versions", () => {
  it("agree with semver about whole versions", () => {
    assert(
      property(
        triple,
        array(tuple(operator, triple), { minLength: 1, maxLength: 3 }),
        (tag, conditions) => {
          const words = conditions.map(([sign, bound]) => `${sign}${bound}`);
          expect(isInRange(version(`v${tag}`), words.join(","))).toBe(
            satisfies(tag, words.join(" ")),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("take a moving tag for its newest release", () => {
    expect(isInRange(version("v4"), ">=4.0.0,<4.1.3")).toBe(false);
    expect(isInRange(version("v4"), ">=4.0.0,<5.0.0")).toBe(true);
    expect(isInRange(version("v4.1"), ">=4.0.0,<4.2")).toBe(true);
    expect(isInRange(version("v2.x"), ">=0,<=2.9.9")).toBe(false);
  });

  it("take a noted moving tag for any release from its first to its newest", () => {
    expect(mayBeInRange(version("v3"), ">=3.26.11,<3.28.3")).toBe(true);
    expect(mayBeInRange(version("v4"), ">=3.26.11,<3.28.3")).toBe(false);
    expect(mayBeInRange(version("v3.28"), ">=3.26.11,<3.28.3")).toBe(true);
    expect(mayBeInRange(version("v3.29"), ">=3.26.11,<3.28.3")).toBe(false);
  });

  it("put a prerelease before its release", () => {
    expect(isInRange(version("1.2.3-rc.1"), "<1.2.3")).toBe(true);
    expect(isInRange(version("1.2.3-rc.1"), "<=1.2.2")).toBe(false);
  });

  it("hold nothing that is no version", () => {
    expect(isInRange(version("v1"), ">=main")).toBe(false);
  });
});

describe("tags", () => {
  it.each([
    ["v4", { major: 4, isPrerelease: false }, false],
    ["4.1", { major: 4, minor: 1, isPrerelease: false }, false],
    ["release/v1", { major: 1, isPrerelease: false }, false],
    ["v1.2.3-beta", { major: 1, minor: 2, patch: 3, isPrerelease: true }, true],
    ["v1.2.3.4", { major: 1, minor: 2, patch: 3, isPrerelease: false }, true],
  ])("%s", (tag, expected, exact) => {
    expect(versionOf(tag)).toEqual(expected);
    expect(isExact(version(tag))).toBe(exact);
  });

  it.each(["main", "v", "11bd71901bbe5b1630ceea73d27597364c9af683", "codeql-bundle-v2.20.0", ""])(
    "%s is no version",
    (tag) => expect(versionOf(tag)).toBeUndefined(),
  );

  it("are the same release where neither says otherwise", () => {
    expect(isSameRelease(version("v4"), version("4.2.2"))).toBe(true);
    expect(isSameRelease(version("v4.2"), version("4.2.2"))).toBe(true);
    expect(isSameRelease(version("v4.3"), version("4.2.2"))).toBe(false);
    expect(isSameRelease(version("v5"), version("4"))).toBe(false);
  });
});
