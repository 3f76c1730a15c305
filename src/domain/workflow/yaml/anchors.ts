import { Malformed } from "./malformed.ts";
import type { Node } from "./node.ts";

/** The anchors of a file while its tree is built. */
export class Anchors {
  readonly #nodes = new Map<string, Node | "open">();
  /** Where anchors stand that no alias has named yet. */
  readonly #idle = new Map<string, number>();
  readonly #forgotten: number[] = [];

  /** Called when an anchored node begins; an alias to it from inside would never end. */
  open(name: string, offset = -1): void {
    this.#nodes.set(name, "open");
    const before = this.#idle.get(name);
    if (before !== undefined) this.#forgotten.push(before);
    if (offset !== -1) this.#idle.set(name, offset);
  }

  /** Where anchors stand that no alias names. */
  get idle(): readonly number[] {
    return [...this.#forgotten, ...this.#idle.values()];
  }

  close(name: string, node: Node): void {
    this.#nodes.set(name, node);
  }

  resolve(name: string, offset: number): Node {
    const node = this.#nodes.get(name);
    if (node === undefined) throw new Malformed(`the alias *${name} has no anchor`, offset);
    if (node === "open") throw new Malformed(`the alias *${name} stands inside its anchor`, offset);
    this.#idle.delete(name);
    return node;
  }
}
