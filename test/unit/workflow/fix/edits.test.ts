import { describe, expect, test } from "vitest";
import type { Edit } from "../../../../src/domain/finding/finding.ts";
import { removeKey, replace, setKey } from "../../../../src/domain/workflow/fix/edits.ts";
import { setNested } from "../../../../src/domain/workflow/fix/set-nested.ts";
import type { Mapping, Node } from "../../../../src/domain/workflow/yaml/node.ts";
import { SourceFile } from "../../../../src/domain/workflow/yaml/source-file.ts";
import { treeFromEvents } from "../../../../src/domain/workflow/yaml/tree-from-events.ts";

type Way = readonly (string | number)[];

function nodeAt(root: Node | undefined, way: Way): Node | undefined {
  let node = root;
  for (const part of way)
    if (node?.kind === "mapping") node = node.entries.find(({ key }) => key.text === part)?.value;
    else if (node?.kind === "sequence") node = node.items[Number(part)]?.node;
  return node;
}

function mappingAt(text: string, way: Way): { file: SourceFile; mapping: Mapping } {
  const file = new SourceFile("x.yml", text);
  const node = nodeAt(treeFromEvents(file), way);
  if (node?.kind !== "mapping") throw new Error(`no mapping at ${way.join(".")}`);
  return { file, mapping: node };
}

const applied = (text: string, edit: Edit | undefined): string | undefined =>
  edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to);

function set(text: string, way: Way, setting: readonly [string, string | readonly string[]]) {
  const { file, mapping } = mappingAt(text, way);
  return applied(text, setKey(file, mapping, ...setting));
}

function remove(text: string, way: Way, key: string) {
  const { file, mapping } = mappingAt(text, way);
  return applied(text, removeKey(file, mapping, key));
}

function setWith(text: string) {
  const { file, mapping } = mappingAt(text, [0]);
  return applied(text, setNested(file, mapping, [["with", "k"], "v"]));
}

describe("setKey adds a key", () => {
  test.each<[string, string, Way, readonly [string, string | readonly string[]], string]>([
    ["behind the last one", "a:\n  b: 1\n", ["a"], ["c", "2"], "a:\n  b: 1\n  c: 2\n"],
    [
      "where the file ends without a line break",
      "a:\n  b: 1",
      ["a"],
      ["c", "2"],
      "a:\n  b: 1\n  c: 2",
    ],
    [
      "with the file's line ends",
      "a:\r\n  b: 1\r\n",
      ["a"],
      ["c", ["d: 2"]],
      "a:\r\n  b: 1\r\n  c:\r\n    d: 2\r\n",
    ],
    [
      "behind a block scalar and before the empty line",
      "a:\n  b: |\n    x\n\n    y\n\nz: 1\n",
      ["a"],
      ["c", "2"],
      "a:\n  b: |\n    x\n\n    y\n  c: 2\n\nz: 1\n",
    ],
    [
      "behind the empty lines that a block scalar keeps",
      "a:\n  b: |+\n    x\n\nz: 1\n",
      ["a"],
      ["c", "2"],
      "a:\n  b: |+\n    x\n\n  c: 2\nz: 1\n",
    ],
    [
      "in a step that begins beside its dash",
      "s:\n  - a: 1\n    b: 2 # why\n  - a: 3\n",
      ["s", 0],
      ["c", "2"],
      "s:\n  - a: 1\n    b: 2 # why\n    c: 2\n  - a: 3\n",
    ],
    [
      "in a list that is not indented",
      "s:\n- a: 1\n- a: 3\n",
      ["s", 0],
      ["c", "2"],
      "s:\n- a: 1\n  c: 2\n- a: 3\n",
    ],
    [
      "behind a comment that belongs to what is inside",
      "a:\n  b:\n    - 1\n    # - 2\n  # of z\nz: 1\n",
      ["a"],
      ["c", "2"],
      "a:\n  b:\n    - 1\n    # - 2\n  c: 2\n  # of z\nz: 1\n",
    ],
    ["in braces", "a: { b: 'x' } # why\n", ["a"], ["c", "2"], "a: { b: 'x', c: 2 } # why\n"],
    [
      "in braces with a comma at the end",
      "a: {b: [1, 2], }\n",
      ["a"],
      ["c", "${{ x }}"],
      "a: {b: [1, 2], c: '${{ x }}', }\n",
    ],
    ["in empty braces", "a: {}\n", ["a"], ["c", "2"], "a: { c: 2 }\n"],
    [
      "to a workflow, where people look for it",
      "on: push\n\n# the jobs\njobs:\n  a:\n    runs-on: x\n",
      [],
      ["permissions", "{}"],
      "on: push\npermissions: {}\n\n# the jobs\njobs:\n  a:\n    runs-on: x\n",
    ],
    [
      "to a job, indented like the file is",
      "on: push\njobs:\n    a:\n        runs-on: x\n        steps:\n        - run: y\n",
      ["jobs", "a"],
      ["permissions", ["contents: read"]],
      "on: push\njobs:\n    a:\n        runs-on: x\n        permissions:\n            contents: read\n        steps:\n        - run: y\n",
    ],
    [
      "in front of all, with their comment",
      "jobs:\n  a:\n    # on\n    runs-on: x\n",
      ["jobs", "a"],
      ["name", "A"],
      "jobs:\n  a:\n    name: A\n    # on\n    runs-on: x\n",
    ],
    [
      "behind an alias",
      "a: &a { x: 1 }\nb:\n  c: *a\n",
      ["b"],
      ["d", "2"],
      "a: &a { x: 1 }\nb:\n  c: *a\n  d: 2\n",
    ],
    [
      "behind a byte order mark",
      "\uFEFFon: push\njobs: {}\n",
      [],
      ["permissions", "{}"],
      "\uFEFFon: push\npermissions: {}\njobs: {}\n",
    ],
    [
      "behind a key without a value",
      "a:\n  b: # nothing\n",
      ["a"],
      ["c", "2"],
      "a:\n  b: # nothing\n  c: 2\n",
    ],
    [
      "behind tabs in a comment",
      "a:\n  b: 1\t# x\ty\n",
      ["a"],
      ["c", "2"],
      "a:\n  b: 1\t# x\ty\n  c: 2\n",
    ],
  ])("%s", (_, ...[text, way, setting, expected]) => {
    expect(set(text, way, setting)).toBe(expected);
  });
});

describe("setKey changes a value", () => {
  test.each<[string, string, Way, readonly [string, string | readonly string[]], string]>([
    ["and keeps the comment", "a: 1 # why\n", [], ["a", "2"], "a: 2 # why\n"],
    ["with its quotes", 'a: "1"\n', [], ["a", "2"], "a: 2\n"],
    ["where there is none", "a: # why\nb: 1\n", [], ["a", "2"], "a: 2 # why\nb: 1\n"],
    [
      "from a word to a block",
      "a: write-all # why\nb: 1\n",
      [],
      ["a", ["c: read"]],
      "a: # why\n  c: read\nb: 1\n",
    ],
    [
      "from a block to a word",
      "a: # why\n  c: read\n  d: x\nb: 1\n",
      [],
      ["a", "{}"],
      "a: {} # why\nb: 1\n",
    ],
    ["from a block scalar to a word", "a: |\n  c\n  d\nb: 1\n", [], ["a", "x"], "a: x\nb: 1\n"],
    [
      "from a block to another",
      "a:\r\n  c: read\r\nb: 1\r\n",
      [],
      ["a", ["d: 1", "e: 2"]],
      "a:\r\n  d: 1\r\n  e: 2\r\nb: 1\r\n",
    ],
    ["in place of an alias", "z: &z 1\na: *z\n", [], ["a", "2"], "z: &z 1\na: 2\n"],
    ["in braces", "a: { b: 'x', c: 1 }\n", ["a"], ["b", "true"], "a: { b: true, c: 1 }\n"],
    ["the last of a key that stands twice", "a: 1\na: 2\n", [], ["a", "3"], "a: 1\na: 3\n"],
  ])("%s", (_, ...[text, way, setting, expected]) => {
    expect(set(text, way, setting)).toBe(expected);
  });
});

test.each<[string, string, Way, readonly [string, string | readonly string[]]]>([
  ["a block in braces", "a: { b: 1 }\n", ["a"], ["c", ["d: 1"]]],
  ["a mapping that an alias stands for elsewhere", "a: &x\n  b: 1\nc: *x\n", ["a"], ["d", "1"]],
  ["a value that an alias stands for elsewhere", "a:\n  b: &x 1\n  c: *x\n", ["a"], ["b", "2"]],
])("setKey leaves alone %s", (_, ...[text, way, setting]) => {
  expect(set(text, way, setting)).toBeUndefined();
});

describe("removeKey", () => {
  test.each<[string, string, Way, string, string]>([
    ["takes the line", "a:\n  b: 1 # x\n  c: 2\n", ["a"], "b", "a:\n  c: 2\n"],
    ["takes a block", "a:\n  b:\n    x: 1\n    y: 2\n  c: 2\n", ["a"], "b", "a:\n  c: 2\n"],
    [
      "takes the last line of a file without a line break",
      "a:\n  b: 1\n  c: 2",
      ["a"],
      "c",
      "a:\n  b: 1",
    ],
    [
      "takes what stands beside a dash",
      "s:\n  - b: 1\n    c: 2\n",
      ["s", 0],
      "b",
      "s:\n  - c: 2\n",
    ],
    ["takes from braces", "a: { b: 1, c: 2 }\n", ["a"], "b", "a: { c: 2 }\n"],
    ["takes the last from braces", "a: { b: 1, c: [2] }\n", ["a"], "c", "a: { b: 1 }\n"],
    [
      "keeps a comment behind what stood beside a dash",
      "s:\n  - b: 1\n    # of c\n    c: 2\n",
      ["s", 0],
      "b",
      "s:\n  - \n    # of c\n    c: 2\n",
    ],
  ])("%s", (_, ...[text, way, key, expected]) => {
    expect(remove(text, way, key)).toBe(expected);
  });

  test.each<[string, string, Way, string]>([
    ["the only key", "a:\n  b: 1\n", ["a"], "b"],
    ["a key that is not there", "a:\n  b: 1\n  c: 1\n", ["a"], "d"],
    ["what is named elsewhere", "a:\n  b: &x 1\n  c: *x\n", ["a"], "b"],
  ])("leaves alone %s", (_, ...[text, way, key]) => {
    expect(remove(text, way, key)).toBeUndefined();
  });
});

describe("setNested", () => {
  test.each<[string, string, string | undefined]>([
    ["makes the outer key", "- uses: x\n  if: y\n", "- uses: x\n  if: y\n  with:\n    k: v\n"],
    ["adds to it", "- uses: x\n  with:\n    a: b\n", "- uses: x\n  with:\n    a: b\n    k: v\n"],
    ["fills an empty one", "- uses: x\n  with:\n", "- uses: x\n  with:\n    k: v\n"],
    ["works in braces", "- { uses: x }\n", "- { uses: x, with: { k: v } }\n"],
    ["leaves one text alone", "- uses: x\n  with: ${{ y }}\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(setWith(text)).toBe(expected);
  });
});

test("replace puts a text in a place", () => {
  const file = new SourceFile("x.yml", "a: bcd\n");
  expect(applied(file.text, replace(file.place(3, 5), "x"))).toBe("a: xd\n");
});
