import { describe, expect, it } from "vitest";
import { folderOf, globPattern, isGlob } from "../../../src/domain/text/glob.ts";

describe("a glob", () => {
  it.for([
    ["*.yml", "a.yml", true],
    ["*.yml", "a/b.yml", false],
    ["a/**/b.yml", "a/b.yml", true],
    ["a/**/b.yml", "a/c/d/b.yml", true],
    ["**", "a/b/c", true],
    ["?.yml", "a.yml", true],
    ["?.yml", "/.yml", false],
    ["[a-c].yml", "b.yml", true],
    ["[!a].yml", "a.yml", false],
    ["*.{yml,yaml}", "a.yaml", true],
    ["*.{yml,yaml}", "a.yamlx", false],
    ["a.b+(c).yml", "a.b+(c).yml", true],
    ["a.yml", "axyml", false],
  ] as const)("%s and %s: %s", ([glob, path, matches]) => {
    expect(globPattern(glob).test(path)).toBe(matches);
  });

  it("is known by its wildcards, and by the folder before them", () => {
    expect([isGlob("a/b.yml"), isGlob("a/*.yml")]).toEqual([false, true]);
    expect([folderOf("a/b/*.yml"), folderOf("*.yml"), folderOf("a/**/c")]).toEqual([
      "a/b",
      ".",
      "a",
    ]);
  });
});
