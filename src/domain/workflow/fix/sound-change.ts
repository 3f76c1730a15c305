import type { Edit } from "../../finding/finding.ts";
import type { Node, Span } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { ChangedOffsets } from "./changed-offsets.ts";

/** A key, a text or an alias of a tree, and the offsets of the keys above it. */
interface Leaf extends Span {
  readonly text: string;
  readonly below: readonly number[];
}

/** Every leaf once, where it is written; and how many keys stand twice. */
class Leaves {
  readonly found = new Map<number, Leaf>();
  doubles = 0;
  readonly #file: SourceFile;

  constructor(file: SourceFile, root: Node | undefined) {
    this.#file = file;
    if (root) this.#visit(root, []);
  }

  #visit(node: Node, below: readonly number[]): void {
    if (node.kind === "scalar") return this.#add(node, node.text, below);
    if (node.kind === "sequence") {
      for (const { node: item, use } of node.items) this.#value(item, use, [...below, -1]);
      return;
    }
    const keys = node.entries.map(({ key }) => key.text.toLowerCase());
    this.doubles += keys.length - new Set(keys).size;
    for (const { key, value, use } of node.entries) {
      this.#add(key, key.text, below);
      this.#value(value, use, [...below, key.from]);
    }
  }

  #value(node: Node, use: Span | undefined, below: readonly number[]): void {
    if (use) this.#add(use, this.#file.text.slice(use.from, use.to), below);
    else this.#visit(node, below);
  }

  /** The last line break of a block scalar depends on whether something follows. */
  #add({ from, to }: Span, text: string, below: readonly number[]): void {
    if (from < to) this.found.set(from, { from, to, text: text.trimEnd(), below });
  }
}

export interface Tree {
  readonly file: SourceFile;
  readonly root: Node | undefined;
}

const isBelow = (a: Leaf, b: Leaf): boolean => a.below.join() === b.below.join();

const isSame = (a: Leaf, b: Leaf | undefined): b is Leaf =>
  b !== undefined && a.text === b.text && isBelow(a, b);

/** The leaf that was written on at one of its ends. */
const grown = (leaf: Leaf, now: Iterable<Leaf>): Leaf | undefined =>
  [...now].find(
    (one) =>
      one.from <= leaf.from &&
      leaf.to <= one.to &&
      one.text.includes(leaf.text) &&
      isBelow(leaf, one),
  );

/**
 * What edits changed besides the text they touch, as a reader of the file sees it; undefined where
 * that is nothing: every key and text outside of them still stands, below the same keys, and
 * nothing new appears outside of what they wrote.
 */
export function flawOfChange(
  before: Tree,
  after: Tree,
  edits: readonly Edit[],
): string | undefined {
  const offsets = new ChangedOffsets(edits);
  const old = new Leaves(before.file, before.root);
  const now = new Leaves(after.file, after.root);
  if (now.doubles > old.doubles) return "a key would stand twice";
  const explained = new Set<number>();
  for (const leaf of old.found.values()) {
    if (offsets.touches(leaf)) continue;
    const from = offsets.moved(leaf.from) ?? -1;
    const to = from + leaf.to - leaf.from;
    const below = leaf.below.map((key) => (key === -1 ? -1 : (offsets.movedKey(key) ?? -2)));
    const wanted = { ...leaf, from, to, below };
    const same = now.found.get(from);
    const found = isSame(wanted, same)
      ? same
      : offsets.adjoins(leaf) && grown(wanted, now.found.values());
    if (!found)
      return `\`${leaf.text.slice(0, 40)}\` in line ${before.file.position(leaf.from).line} would mean something else`;
    explained.add(found.from);
  }
  const written = offsets.written();
  const appeared = [...now.found.values()].find(
    ({ from, to }) =>
      !explained.has(from) && !written.some((span) => span.from <= to && span.to >= from),
  );
  return appeared && `\`${appeared.text.slice(0, 40)}\` would appear`;
}
