import type { Place, Position } from "../../finding/place.ts";
import { WordIndex } from "./word-index.ts";

const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const RETURN = 13;

/** YAML ends a line with a line feed, a carriage return, or both. */
function lineStartsOf(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
      starts.push(at + 1);
  }
  return starts;
}

/** A file's path and text, and the way from an offset to a line and a column. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #words: WordIndex | undefined;
  #escapes = false;
  #doubt: string | undefined;
  #idleAnchors: readonly number[] = [];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** A text of the file spells some of its characters as escapes, so that words can hide from a search. */
  noteEscapes(): void {
    this.#escapes = true;
  }

  noteIdleAnchors(offsets: readonly number[]): void {
    this.#idleAnchors = offsets;
  }

  /** Where the names of anchors begin that no alias names. */
  get idleAnchors(): readonly number[] {
    return this.#idleAnchors;
  }

  /** Readers of YAML disagree on the file, so nobody knows which one GitHub's is. */
  noteDoubt(message: string): void {
    this.#doubt = message;
  }

  get doubt(): string | undefined {
    return this.#doubt;
  }

  /** Whether one of the words, in lower case, may stand in the file in any case; true where escapes could hide it. */
  mayMention(words: readonly string[]): boolean {
    if (this.#escapes) return true;
    this.#words ??= new WordIndex(this.text.toLowerCase());
    for (const word of words) if (this.#words.has(word)) return true;
    return false;
  }

  /** A byte order mark has an offset but no column. */
  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), offset };
  }

  place(from: number, to: number): Place {
    return { path: this.path, start: this.position(from), end: this.position(to) };
  }

  /** The text of a line, counted from 1, without its break. */
  line(number: number): string {
    const starts = this.#starts();
    const from = starts[number - 1];
    if (from === undefined) return "";
    return this.text.slice(from, starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }
}
