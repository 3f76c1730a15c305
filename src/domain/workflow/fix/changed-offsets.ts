import type { Edit } from "../../finding/finding.ts";
import type { Span } from "../yaml/node.ts";

/** The edits of one file in its order, so that they can be applied one after the other. */
const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  edits.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** The text with edits made that do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let made = "";
  let at = 0;
  for (const { from, to, text: next } of inOrder(edits)) {
    made += text.slice(at, from) + next;
    at = to;
  }
  return made + text.slice(at);
}

/** Where the characters of a file stand once its edits are made. */
export class ChangedOffsets {
  readonly #edits: readonly Edit[];

  constructor(edits: readonly Edit[]) {
    this.#edits = inOrder(edits);
  }

  /** Where the character at `offset` stands now; undefined where it was taken away. */
  moved(offset: number): number | undefined {
    let shift = 0;
    for (const { from, to, text } of this.#edits) {
      if (offset < from) break;
      if (offset < to) return undefined;
      shift += text.length - (to - from);
    }
    return offset + shift;
  }

  /** The same for a key, which stays one when another word takes its place. */
  movedKey(offset: number): number | undefined {
    const at = this.#edits.findIndex(({ from, to }) => from <= offset && offset < to);
    return at === -1 ? this.moved(offset) : this.written()[at]?.from;
  }

  /** Whether an edit puts something right before or behind a stretch. */
  adjoins({ from, to }: Span): boolean {
    return this.#edits.some(
      (edit) => edit.from === edit.to && (edit.from === from || edit.to === to),
    );
  }

  /** Whether an edit changes something in a stretch of the old text. */
  touches({ from, to }: Span): boolean {
    return this.#edits.some(
      (edit) => edit.from < to && (edit.to > from || (edit.from === edit.to && edit.from > from)),
    );
  }

  /** The stretches of the new text that edits wrote. */
  written(): readonly Span[] {
    let shift = 0;
    return this.#edits.map(({ from, to, text }) => {
      const start = from + shift;
      shift += text.length - (to - from);
      return { from: start, to: start + text.length };
    });
  }
}
