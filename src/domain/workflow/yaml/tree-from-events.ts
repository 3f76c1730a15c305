import {
  type Event,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import type { ScalarStyle } from "./align-scalar.ts";
import { Anchors } from "./anchors.ts";
import { Malformed, refuseGrowth } from "./malformed.ts";
import { type Entry, type Item, type Mapping, type Node, Scalar, type Sequence } from "./node.ts";
import type { SourceFile } from "./source-file.ts";

type Of<K extends keyof typeof EVENT_ID> = Extract<Event, { type: (typeof EVENT_ID)[K] }>;

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "single",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "double",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
};

class Builder {
  readonly #file: SourceFile;
  readonly #events: readonly Event[];
  readonly #anchors = new Anchors();
  #next = 0;
  /** End of what was read last: where an empty value stands. */
  #end = 0;

  constructor(file: SourceFile, events: readonly Event[]) {
    this.#file = file;
    this.#events = events;
  }

  document(): Node | undefined {
    const documents = this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    if (documents > 1) throw new Malformed("it holds more than one document", this.#secondStart());
    if (documents === 0) return undefined;
    this.#next = 1;
    const root = this.#events[1]?.type === EVENT_ID.POP ? undefined : this.#item().node;
    this.#file.noteIdleAnchors(this.#anchors.idle);
    return root;
  }

  #secondStart(): number {
    return /^---(?=\s|$)/m.exec(this.#file.text.slice(3))?.index ?? 0;
  }

  #item(): Item {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event?.type === EVENT_ID.ALIAS) return this.#alias(event);
    if (event?.type === EVENT_ID.SCALAR) return { node: this.#scalar(event) };
    if (event?.type === EVENT_ID.MAPPING) return { node: this.#mapping(event) };
    if (event?.type === EVENT_ID.SEQUENCE) return { node: this.#sequence(event) };
    throw new Malformed("it ends in the middle of a value", this.#end);
  }

  #alias(event: Of<"ALIAS">): Item {
    const { anchorStart, anchorEnd } = event;
    this.#end = anchorEnd;
    const node = this.#anchors.resolve(
      this.#file.text.slice(anchorStart, anchorEnd),
      anchorStart - 1,
    );
    return { node, use: { from: anchorStart - 1, to: anchorEnd } };
  }

  #scalar(event: Of<"SCALAR">): Scalar {
    const empty = event.valueStart === -1;
    const from = empty ? Math.max(this.#end, event.anchorEnd, event.tagEnd) : event.valueStart;
    const to = empty ? from : event.valueEnd;
    const style = STYLES[event.style] ?? "plain";
    const parts = { style, from, to };
    const decode = () => getScalarValue(this.#file.text, event);
    const scalar = new Scalar(this.#file, event.fast || empty ? parts : { ...parts, decode });
    this.#end = Math.max(this.#end, scalar.to);
    return this.#anchored(event, () => scalar);
  }

  #mapping(event: Of<"MAPPING">): Mapping {
    return this.#anchored(event, () => {
      const entries: Entry[] = [];
      let size = 1;
      while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
        const { node: key } = this.#item();
        if (key.kind !== "scalar") throw new Malformed("a key must be a text", key.from);
        const { node: value, use } = this.#item();
        size += 1 + value.size;
        refuseGrowth(size, value.from);
        entries.push({ key, value, ...(use && { use }) });
      }
      this.#next += 1;
      return { kind: "mapping", entries, size, from: event.start, to: this.#end };
    });
  }

  #sequence(event: Of<"SEQUENCE">): Sequence {
    return this.#anchored(event, () => {
      const items: Item[] = [];
      let size = 1;
      while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
        const item = this.#item();
        size += item.node.size;
        refuseGrowth(size, item.node.from);
        items.push(item);
      }
      this.#next += 1;
      return { kind: "sequence", items, size, from: event.start, to: this.#end };
    });
  }

  #anchored<N extends Node>(
    { anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number },
    build: () => N,
  ): N {
    if (anchorStart < 0) return build();
    const name = this.#file.text.slice(anchorStart, anchorEnd);
    this.#anchors.open(name, anchorStart);
    const node = build();
    this.#anchors.close(name, node);
    return node;
  }
}

const MOST_REPAIRS = 100;

/**
 * js-yaml wants the closing bracket of a flow sequence further right than GitHub does. With a blank
 * in place of the line break before it the bracket stands where js-yaml likes it, and every offset
 * stays true. Nothing where that is not what is wrong.
 */
function repaired(text: string, error: unknown): string | undefined {
  if (!(error instanceof YAMLException) || error.reason !== "deficient indentation")
    return undefined;
  const position = error.mark?.position;
  if (position === undefined || !/^[\]}]/.test(text.slice(position))) return undefined;
  const before = /(?:\r\n|\n|\r)[ ]*$/.exec(text.slice(0, position));
  if (before === null) return undefined;
  return text.slice(0, before.index) + " ".repeat(before[0].length) + text.slice(position);
}

const repairedFiles = new WeakSet<SourceFile>();

/** Whether a bracket had to be moved for js-yaml to read the file. */
export const wasRepaired = (file: SourceFile): boolean => repairedFiles.has(file);

function eventsOf(file: SourceFile): Event[] {
  let { text } = file;
  for (let repairs = 0; ; repairs += 1)
    try {
      return parseEvents(text, {});
    } catch (error) {
      const next = repairs < MOST_REPAIRS ? repaired(text, error) : undefined;
      if (next === undefined) throw error;
      text = next;
      repairedFiles.add(file);
    }
}

/** Reads a file with js-yaml; throws its `YAMLException`, or `Malformed` for what the runner refuses. */
export const treeFromEvents = (file: SourceFile): Node | undefined =>
  new Builder(file, eventsOf(file)).document();
