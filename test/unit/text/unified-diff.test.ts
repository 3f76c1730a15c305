import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, assert, asyncProperty, constantFrom, tuple } from "../../support/properties.ts";
import { afterAll, expect, test } from "vitest";
import { unifiedDiff } from "../../../src/domain/text/unified-diff.ts";

const folder = mkdtempSync(join(tmpdir(), "unified-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a changed line stands with three lines around it", () => {
  const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  expect(unifiedDiff("a/x.yml", before, before.replace("5", "five"))).toBe(
    "--- a/a/x.yml\n+++ b/a/x.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
  );
});

test("changes far apart are hunks of their own, and close ones are one", () => {
  const lines = Array.from({ length: 30 }, (_, at) => `line ${at}\n`);
  const changed = lines.with(2, "x\n").with(8, "y\n").with(25, "z\n");
  const hunks = unifiedDiff("x", lines.join(""), changed.join("")).match(/^@@.*@@$/gm);
  expect(hunks).toEqual(["@@ -1,12 +1,12 @@", "@@ -23,7 +23,7 @@"]);
});

test("a missing line break at the end is said", () => {
  expect(unifiedDiff("x", "a", "a\nb\n")).toBe(
    "--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n",
  );
});

test("equal texts have no diff", () => {
  expect(unifiedDiff("x", "a\n", "a\n")).toBe("");
});

test("git apply makes the new text out of the old one", () => {
  const line = constantFrom("a\n", "b\n", "c\r\n", "d\n", "\n", "e e\n");
  const text = array(line, { maxLength: 14 }).map((lines) => lines.join(""));
  const ended = tuple(text, constantFrom("", "z")).map(([head, tail]) => head + tail);
  const sound = asyncProperty(ended, ended, async (before, after) => {
    if (before === after || before === "" || after === "") return;
    writeFileSync(join(folder, "x.yml"), before);
    const args = ["apply", "--whitespace=nowarn", "-"];
    const run = spawnSync("git", args, { cwd: folder, input: unifiedDiff("x.yml", before, after) });
    expect(String(run.stderr)).toBe("");
    expect(readFileSync(join(folder, "x.yml"), "utf8")).toBe(after);
  });
  return assert(sound, { numRuns: 60 });
});
