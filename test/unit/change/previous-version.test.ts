import { describe, expect, it } from "vitest";
import { NPM_ORDER } from "../../../src/domain/change/npm-order.ts";
import { previousVersion } from "../../../src/domain/change/previous-version.ts";
import { PYTHON_ORDER } from "../../../src/domain/change/python-order.ts";

describe("the version that users of a new one come from", () => {
  const published = ["0.1.0", "0.1.1", "0.2.0", "1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0", "2.0.1"];

  it.for<[string, string | undefined, string | undefined]>([
    ["2.0.2", "2.0.1", "2.0.1"],
    ["1.1.1", "2.0.1", "1.1.0"],
    ["3.0.0", "2.0.1", "2.0.1"],
    ["3.0.0", "1.1.0", "1.1.0"],
    ["3.0.0", undefined, "2.0.1"],
    ["0.1.2", "2.0.1", "0.1.1"],
    ["0.3.0", "2.0.1", "2.0.1"],
    ["2.0.0", "2.0.1", "2.0.1"],
    ["2.0.0-rc.2", "2.0.1", "2.0.0-rc.1"],
    ["0.0.1", "2.0.1", "2.0.1"],
    ["0.0.1", undefined, undefined],
  ])("%s, with %s as the latest, is %s", ([version, latest, before]) => {
    expect(previousVersion(published, version, { order: NPM_ORDER, latest })).toBe(before);
  });

  it("may be a prerelease where there is no other", () => {
    const at = { order: NPM_ORDER };
    expect(previousVersion(["1.0.0-rc.1"], "1.0.0", at)).toBe("1.0.0-rc.1");
    expect(previousVersion([], "1.0.0", at)).toBeUndefined();
  });
});

it("orders versions as PEP 440 does", () => {
  const ordered = [
    ["0.9", "1.0.dev1", "1.0a1.dev1", "1.0a1", "1.0a2", "1.0b1", "1.0rc1", "1.0"],
    ["1.0.post1.dev1", "1.0.post1", "1.0.1", "1.1", "1.10", "2.0", "1!0.1"],
  ].flat();
  const mixed = [...ordered].toReversed();
  expect(mixed.toSorted((a, b) => PYTHON_ORDER.compare(a, b))).toEqual(ordered);
  expect(PYTHON_ORDER.compare("1.0", "1.0.0")).toBe(0);
});
