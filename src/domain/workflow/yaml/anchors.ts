import { Malformed } from "./malformed.ts";
import type { Node } from "./node.ts";

/** The anchors of a file while its tree is built. */
export class Anchors {
  readonly #nodes = new Map<string, Node | "open">();

  /** Called when an anchored node begins; an alias to it from inside would never end. */
  open(name: string): void {
    this.#nodes.set(name, "open");
  }

  close(name: string, node: Node): void {
    this.#nodes.set(name, node);
  }

  resolve(name: string, offset: number): Node {
    const node = this.#nodes.get(name);
    if (node === undefined) throw new Malformed(`the alias *${name} has no anchor`, offset);
    if (node === "open") throw new Malformed(`the alias *${name} stands inside its anchor`, offset);
    return node;
  }
}
