import type { Place } from "../../finding/place.ts";
import type { Text } from "../text.ts";
import { alignScalar, type ScalarStyle } from "./align-scalar.ts";
import type { SourceFile } from "./source-file.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
  /** Where an alias stands in place of the value. */
  readonly use?: Span;
}

export interface Mapping extends Span {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
  /** Number of nodes in it, aliases counted as what they stand for. */
  readonly size: number;
}

export interface Item {
  readonly node: Node;
  readonly use?: Span;
}

export interface Sequence extends Span {
  readonly kind: "sequence";
  readonly items: readonly Item[];
  readonly size: number;
}

export type Node = Scalar | Mapping | Sequence;

interface ScalarParts extends Span {
  readonly style: ScalarStyle;
  /** Left out where the text is the raw characters. */
  readonly decode?: () => string;
}

/** Every escape but those for line feeds, tabs, quotes and backslashes, which no word holds. */
const HIDING = /\\[^nt"\\]/;
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);

/** The raw characters without the white space around them, so that a block's place begins at its first word. */
function trimmed(source: string, { from, to }: Span): Span {
  const raw = source.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  return raw.trim() === "" ? { from, to: from } : { from: start, to: start + raw.trim().length };
}

/** A text as the file has it; decoded, placed and aligned only when somebody asks. */
export class Scalar implements Text, Span {
  readonly kind = "scalar";
  readonly size = 1;
  readonly file: SourceFile;
  readonly #parts: ScalarParts;
  readonly #span: Span;
  #text: string | undefined;
  #offsets: Uint32Array | undefined;

  constructor(file: SourceFile, parts: ScalarParts) {
    this.file = file;
    this.#parts = parts;
    const isBlock = parts.style === "literal" || parts.style === "folded";
    if (parts.style === "double" && HIDING.test(file.text.slice(parts.from, parts.to)))
      file.noteEscapes();
    this.#span = isBlock ? trimmed(file.text, parts) : parts;
  }

  get style(): ScalarStyle {
    return this.#parts.style;
  }

  get from(): number {
    return this.#span.from;
  }

  get to(): number {
    return this.#span.to;
  }

  get text(): string {
    const { decode, from, to } = this.#parts;
    this.#text ??= decode ? decode() : this.file.text.slice(from, to);
    return this.#text;
  }

  get place(): Place {
    return this.file.place(this.from, this.to);
  }

  get isNull(): boolean {
    return this.#parts.style === "plain" && NULLS.has(this.text);
  }

  /** Whether the raw characters hold `part`; cheaper than decoding, and true whenever the text holds it unescaped. */
  mentions(part: string): boolean {
    return this.file.text.slice(this.#parts.from, this.#parts.to).includes(part);
  }

  at(from: number, to: number): Place {
    const { from: raw, to: end } = this.#parts;
    // Most texts stand in the file as they are.
    if (this.file.text.slice(raw, end) === this.text) return this.file.place(raw + from, raw + to);
    return this.#alignedPlace(from, to);
  }

  #alignedPlace(from: number, to: number): Place {
    this.#offsets ??= alignScalar({ ...this.#parts, source: this.file.text }, this.text);
    const start = this.#offsets[from] ?? this.to;
    const last = to > from ? this.#offsets[to - 1] : undefined;
    const after = this.#offsets[to] ?? this.to;
    // What follows a line's last character is the next line's indentation, which is not part of it.
    const end = last === undefined ? start : this.#endAfter(last, after);
    // A block's value ends with a line break even where the file ends without one.
    return this.file.place(start, Math.min(end, this.#parts.to));
  }

  #endAfter(last: number, after: number): number {
    const between = this.file.text.slice(last + 1, after);
    return /[\r\n]/.test(between) ? last + 1 : Math.max(after, last + 1);
  }
}
