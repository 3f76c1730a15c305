import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar as DocumentScalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { ScalarStyle } from "./align-scalar.ts";
import { Anchors } from "./anchors.ts";
import { Malformed, refuseGrowth } from "./malformed.ts";
import { type Item, type Mapping, type Node, Scalar, type Sequence } from "./node.ts";
import type { SourceFile } from "./source-file.ts";

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

const bodyStart = (text: string, header: number): number => {
  const found = text.slice(header).search(/\r\n|\n|\r/);
  if (found === -1) return text.length;
  return header + found + (text.startsWith("\r\n", header + found) ? 2 : 1);
};

class Builder {
  readonly #file: SourceFile;
  readonly #anchors = new Anchors();
  #end = 0;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  node(node: unknown): Item {
    if (isAlias(node)) return this.#alias(node);
    if (isScalar(node)) return { node: this.#anchored(node.anchor, () => this.#scalar(node)) };
    if (isMap(node)) return { node: this.#anchored(node.anchor, () => this.#mapping(node)) };
    if (isSeq(node)) return { node: this.#anchored(node.anchor, () => this.#sequence(node)) };
    return { node: this.#empty() };
  }

  #empty(): Scalar {
    const end = this.#end;
    return new Scalar(this.#file, { style: "plain", from: end, to: end, decode: () => "" });
  }

  #alias({ source, range }: Alias): Item {
    const [from, to] = range ?? [this.#end, this.#end];
    this.#end = to;
    return { node: this.#anchors.resolve(source, from), use: { from, to } };
  }

  #scalar(node: DocumentScalar): Scalar {
    const [start, end] = node.range ?? [this.#end, this.#end];
    const style = STYLES[node.type ?? ""] ?? "plain";
    const isBlock = style === "literal" || style === "folded";
    const quote = style === "single" || style === "double" ? 1 : 0;
    const empty = start === end;
    const from = isBlock ? bodyStart(this.#file.text, start) : start + quote;
    const span = empty ? { from: this.#end, to: this.#end } : { from, to: end - quote };
    const scalar = new Scalar(this.#file, { style, ...span, decode: () => node.source ?? "" });
    this.#end = Math.max(this.#end, scalar.to);
    return scalar;
  }

  #mapping(map: YAMLMap): Mapping {
    const from = map.range?.[0] ?? this.#end;
    let size = 1;
    const entries = map.items.map((pair) => {
      const { node: key } = this.node(pair.key);
      if (key.kind !== "scalar") throw new Malformed("a key must be a text", key.from);
      const { node: value, use } = this.node(pair.value);
      size += 1 + value.size;
      refuseGrowth(size, value.from);
      return { key, value, ...(use && { use }) };
    });
    return { kind: "mapping", entries, size, from, to: this.#end };
  }

  #sequence(list: YAMLSeq): Sequence {
    const from = list.range?.[0] ?? this.#end;
    let size = 1;
    const items = list.items.map((item) => {
      const built = this.node(item);
      size += built.node.size;
      refuseGrowth(size, built.node.from);
      return built;
    });
    return { kind: "sequence", items, size, from, to: this.#end };
  }

  #anchored<N extends Node>(name: string | undefined, build: () => N): N {
    if (name === undefined) return build();
    this.#anchors.open(name);
    const node = build();
    this.#anchors.close(name, node);
    return node;
  }
}

/** Reads a file with `yaml`, which is slower and takes more; throws `Malformed`. */
export function treeFromDocument(file: SourceFile): Node | undefined {
  const documents: readonly Document[] = [
    ...parseAllDocuments(file.text, { uniqueKeys: false, prettyErrors: false, merge: false }),
  ];
  const [document, second] = documents;
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) throw new Malformed(error.message, error.pos[0]);
  if (second) throw new Malformed("it holds more than one document", second.range?.[0] ?? 0);
  if (document === undefined || document.contents === null) return undefined;
  return new Builder(file).node(document.contents).node;
}
