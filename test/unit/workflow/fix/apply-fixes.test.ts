import { describe, expect, test } from "vitest";
import type { Edit, Finding } from "../../../../src/domain/finding/finding.ts";
import { applyFixes, proposalOf } from "../../../../src/domain/workflow/fix/apply-fixes.ts";

const PATH = "x.yml";
const edit = (from: number, to: number, text: string): Edit => ({ path: PATH, from, to, text });

const finding: Finding = {
  check: "x",
  title: "x",
  aliases: [],
  severity: "low",
  confidence: "high",
  persona: "regular",
  message: "x",
  fix: "x",
  docs: "x",
  fingerprint: "x",
};

const proposal = (...edits: readonly Edit[]) => ({
  finding,
  fix: { title: "x", safe: true, edits },
});

async function mend(text: string, ...proposals: readonly (readonly Edit[])[]) {
  const made = await applyFixes(
    new Map([[PATH, text]]),
    proposals.map((edits) => proposal(...edits)),
  );
  const { applied, refused, texts } = made;
  return {
    text: texts.get(PATH),
    applied: applied.length,
    refused: refused.map(({ because }) => because),
  };
}

test("edits that do not overlap are made together", async () => {
  const made = await mend("a: 1\nb: 2\n", [edit(8, 9, "three")], [edit(3, 4, "x")]);
  expect(made).toEqual({ text: "a: x\nb: three\n", applied: 2, refused: [] });
});

test("an edit gets the line breaks of its file", async () => {
  const made = await mend("a: 1\r\n", [edit(6, 6, "b: 2\nc: 3\n")]);
  expect(made.text).toBe("a: 1\r\nb: 2\r\nc: 3\r\n");
});

test("the same edit is made once", async () => {
  const made = await mend("a: 1\n", [edit(5, 5, "b: 2\n")], [edit(5, 5, "b: 2\n")]);
  expect(made).toEqual({ text: "a: 1\nb: 2\n", applied: 2, refused: [] });
});

test.each<[string, string, Edit, string]>([
  ["behind a text", "- run: npm ci\n- x: y\n", edit(13, 13, " -q"), "- run: npm ci -q\n- x: y\n"],
  ["in front of a text", "- run: npm ci\n", edit(7, 7, "sudo "), "- run: sudo npm ci\n"],
  [
    "behind the last line of a block",
    "a: |\n  x\n  y\nb: 1\n",
    edit(12, 12, " z"),
    "a: |\n  x\n  y z\nb: 1\n",
  ],
  [
    "another key in place of one",
    "permisions:\n  a: b\n",
    edit(0, 10, "permissions"),
    "permissions:\n  a: b\n",
  ],
])("an edit may stand %s", async (_, ...[text, one, expected]) => {
  expect(await mend(text, [one])).toEqual({ text: expected, applied: 1, refused: [] });
});

describe("the first one wins", () => {
  test.each<[string, readonly Edit[], readonly Edit[]]>([
    ["of two that overlap", [edit(0, 4, "z: 1")], [edit(3, 4, "2")]],
    ["of two insertions at one place", [edit(5, 5, "c: 1\n")], [edit(5, 5, "d: 1\n")]],
    ["with all of its edits", [edit(3, 4, "x")], [edit(3, 4, "y"), edit(8, 9, "z")]],
  ])("%s", async (_, first, second) => {
    const made = await mend("a: 1\nb: 2\n", first, second);
    expect(made).toMatchObject({ applied: 1, refused: [] });
    expect(made).toMatchObject(await mend("a: 1\nb: 2\n", first));
  });
});

describe("an edit is refused", () => {
  test.each<[string, string, Edit, RegExp]>([
    ["after which the file is no YAML", "a: 1\n", edit(3, 4, "["), /malformed/],
    [
      "that moves what stands behind it into another value",
      "a: # x\n  b: 2\n",
      edit(3, 6, "|"),
      /would/,
    ],
    ["that swallows what follows in a quoted text", "a: 1\nb: 'x'\n", edit(3, 4, "'"), /would/],
    ["that makes a comment of the rest", "a: { b: 1, c: 2 }\n", edit(8, 9, "1 } #"), /would/],
    ["that writes a key twice", "a: 1\nb: 2\n", edit(5, 5, "b: 3\n"), /twice/],
    ["that puts keys below another one", "a:\n  b: 1\n", edit(3, 3, "  z:\n  "), /./],
    ["that gives an anchor another value", "a: &x 1\nb: *x\n", edit(3, 6, ""), /./],
    ["outside of the file", "a: 1\n", edit(3, 99, "x"), /not there/],
    [
      "of another file",
      "a: 1\n",
      { ...edit(0, 1, "x"), path: "y" },
      /changes y, which was not scanned/,
    ],
  ])("%s", async (_, ...[text, bad, because]) => {
    const made = await mend(text, [bad]);
    expect(made).toMatchObject({ text: undefined, applied: 0 });
    expect(made.refused[0]).toMatch(because);
  });

  test("and the others are made", async () => {
    const made = await mend("a: 1\nb: 2\n", [edit(3, 4, "[")], [edit(8, 9, "x")]);
    expect(made).toMatchObject({ text: "a: 1\nb: x\n", applied: 1 });
  });
});

test("a safe fix comes before an unsafe one, and an unsafe one only when wanted", () => {
  const unsafe = { title: "u", safe: false, edits: [] };
  const safe = { title: "s", safe: true, edits: [] };
  expect(proposalOf({ ...finding, fixes: [unsafe, safe] }, "unsafe")?.fix).toBe(safe);
  expect(proposalOf({ ...finding, fixes: [unsafe] }, "unsafe")?.fix).toBe(unsafe);
  expect(proposalOf({ ...finding, fixes: [unsafe] }, "safe")).toBeUndefined();
  expect(proposalOf(finding, "unsafe")).toBeUndefined();
});
