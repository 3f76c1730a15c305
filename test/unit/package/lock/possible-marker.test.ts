import { describe, expect, it } from "vitest";
import { mayHold } from "../../../../src/domain/package/lock/python/possible-marker.ts";

const NOTHING = { extras: [], groups: [] };
const SOME = { extras: ["Fast_Lane"], groups: ["default"] };

describe("a marker may hold", () => {
  it.for<[string, boolean, boolean]>([
    ["python_version < '3.12'", true, true],
    ["'fast-lane' in extras", false, true],
    ['"fast.lane" not in extras', true, false],
    ["'fast-lane' not  in extras", true, false],
    ["'other' in extras", false, false],
    ["'default' in dependency_groups", false, true],
    ["os_name == 'nt' and 'default' in dependency_groups", false, true],
    ["'default' in dependency_groups and os_name == 'nt'", false, true],
    ["os_name == 'nt' or 'default' in dependency_groups", true, true],
    ["'a' in extras or 'default' in dependency_groups and 'b' in extras", false, false],
    ["('a' in extras or 'default' in dependency_groups) and 'fast-lane' in extras", false, true],
    ["'3.8 3.9' in python_version", true, true],
    ["python_version not in '3.8, 3.9'", true, true],
    ["'linux' ~= sys_platform", true, true],
    ["extras == 'fast-lane'", true, true],
    ["'fast-lane' == extras", true, true],
    ["'x' in constructor", true, true],
  ])("%s: without anything %s, with something %s", ([marker, bare, some]) => {
    expect([mayHold(marker, NOTHING), mayHold(marker, SOME)]).toEqual([bare, some]);
  });
});

describe("no marker is", () => {
  it.for<[string, string]>([
    ["", "the word after its end is not expected"],
    ["os_name", "the word after its end is not expected"],
    ["os_name ==", "the word after its end is not expected"],
    ["os_name == 'a' 'b'", "the word 'b' is not expected"],
    ["(os_name == 'a'", "the word after its end is not expected"],
    ["os_name == 'a')", "the word ) is not expected"],
    ["and os_name == 'a'", "the word os_name is not expected"],
    ["os_name == 'a' or", "the word after its end is not expected"],
    ["os_name = 'a'", "at character 9 stands no marker"],
    ["os_name == 'a", "at character 12 stands no marker"],
    ["(".repeat(1000), "the word ( is not expected"],
  ])("%s", ([marker, says]) => {
    expect(() => mayHold(marker, NOTHING)).toThrow(says);
  });
});
