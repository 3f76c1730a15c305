import { describe, expect, it } from "vitest";
import type { Node, Scalar } from "../../../src/domain/workflow/yaml/node.ts";
import { readTree } from "../../../src/domain/workflow/yaml/read-tree.ts";
import { SourceFile } from "../../../src/domain/workflow/yaml/source-file.ts";
import { treeFromDocument } from "../../../src/domain/workflow/yaml/tree-from-document.ts";
import { treeFromEvents } from "../../../src/domain/workflow/yaml/tree-from-events.ts";

const read = (text: string) => readTree(new SourceFile("a.yml", text));

function valueOf(node: Node | undefined, key: string): Scalar {
  if (node?.kind !== "mapping") throw new Error("not a mapping");
  const value = node.entries.find((entry) => entry.key.text === key)?.value;
  if (value?.kind !== "scalar") throw new Error(`no scalar ${key}`);
  return value;
}

const placeOf = async (text: string, word: string) => {
  const scalar = valueOf(await read(text), "run");
  const from = scalar.text.indexOf(word);
  const { start, end } = scalar.at(from, from + word.length);
  return { line: start.line, column: start.column, said: text.slice(start.offset, end.offset) };
};

/** Everything that a reader of the tree can see of it. */
function shapeOf(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const { from, to } = node;
  if (node.kind === "scalar") return { text: node.text, from, to };
  if (node.kind === "sequence")
    return { from, to, items: node.items.map((item) => [shapeOf(item.node), item.use]) };
  const entries = node.entries.map(({ key, value, use }) => [shapeOf(key), shapeOf(value), use]);
  return { from, to, entries };
}

describe("the place of a word", () => {
  it.for([
    ["in a plain text", "run: echo word\n", 1, 11],
    ["in single quotes behind an escape", "run: 'it''s a word'\n", 1, 15],
    ["in double quotes behind escapes", 'run: "\\u0041\\t\\"word"\n', 1, 17],
    ["in a literal block", "run: |\n  echo\n    one word\n", 3, 9],
    ["in a literal block with an indentation indicator", "run: |2-\n    echo\n  word\n", 3, 3],
    ["in a folded block", "run: >-\n  echo\n  one\n\n  word\n", 5, 3],
    ["in a plain text of two lines", "run: echo\n  one\n  word\n", 3, 3],
    ["behind CRLF", "name: x\r\nrun: |\r\n  echo\r\n  word\r\n", 4, 3],
    ["behind a byte order mark", "\uFEFFrun: word\n", 1, 6],
    ["behind a character of two units", "run: |\n  😀 word\n", 2, 6],
  ] as const)("%s is where it stands in the file", async ([, text, line, column]) => {
    expect(await placeOf(text, "word")).toEqual({ line, column, said: "word" });
  });

  it("ends with the file where a block's last line break is not there", async () => {
    const text = "run: |\n  word";
    const { end } = valueOf(await read(text), "run").at(0, "word\n".length);
    expect(end).toEqual({ line: 2, column: 7, offset: text.length });
  });

  it("is the same with both readers", () => {
    const text =
      "a: &x [1, 'b', {c: d}]\nb: *x\nrun: >\n  one\n\n   two\nlast: |+\n  keep\n\nnone:\n? q\n: \"e\\\n  f\"\n";
    const file = new SourceFile("a.yml", text);
    expect(shapeOf(treeFromEvents(file))).toEqual(shapeOf(treeFromDocument(file)));
  });
});

describe("a closing bracket further left than js-yaml wants it", () => {
  const text = "a:\n    list: [\n      one,\n      two\n    ]\nrun: echo word\n";
  const commented = text.replace("two", "two # last");

  it("is read with the same places as the tolerant reader has", () => {
    const file = new SourceFile("a.yml", text);
    expect(shapeOf(treeFromEvents(file))).toEqual(shapeOf(treeFromDocument(file)));
  });

  it("is left to the tolerant reader where a comment stands before it", async () => {
    expect(() => treeFromEvents(new SourceFile("a.yml", commented))).toThrow();
    expect(await placeOf(commented, "word")).toEqual({ line: 6, column: 11, said: "word" });
  });
});

describe("aliases", () => {
  it("stand for the node of their anchor, and are known by their own place", async () => {
    const tree = await read("a: &x word\nb: *x\n");
    const entry = tree?.kind === "mapping" ? tree.entries[1] : undefined;
    expect(entry?.value.kind === "scalar" && entry.value.text).toBe("word");
    expect(entry?.use).toEqual({ from: 14, to: 16 });
  });

  it.for([
    ["an alias without an anchor", "a: *x\n", "the alias *x has no anchor"],
    ["an alias inside its own anchor", "a: &x [*x]\n", "the alias *x stands inside its anchor"],
    ["two documents", "a: 1\n---\nb: 2\n", "it holds more than one document"],
    ["a key that is a list", "? [a]\n: b\n", "a key must be a text"],
  ] as const)("%s is refused", async ([, text, says]) => {
    await expect(read(text)).rejects.toThrow(says);
    expect(() => treeFromDocument(new SourceFile("a.yml", text))).toThrow(says);
  });

  it("that would stand for millions of values are refused before they are followed", async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => {
      const items = n === 0 ? "x, x" : `*a${n - 1}, *a${n - 1}`;
      return `k${n}: &a${n} [${items}]`;
    });
    await expect(read(`${bomb.join("\n")}\n`)).rejects.toThrow(/stand for more than 250000 values/);
  });
});
