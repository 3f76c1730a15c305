import type { Node } from "./node.ts";

/** Whether a block without a last line break ends in one is all that readers differ on. */
const plain = (text: string): string => text.replace(/\n+$/, "");

/** Whether two readings of a file have the same keys and texts in the same places of the tree. */
export function isSameTree(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === "scalar") return b.kind === "scalar" && plain(a.text) === plain(b.text);
  if (a.kind === "sequence") {
    if (b.kind !== "sequence" || a.items.length !== b.items.length) return false;
    return a.items.every(({ node }, at) => isSameTree(node, b.items[at]?.node));
  }
  if (b.kind !== "mapping" || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }, at) => {
    const other = b.entries[at];
    return key.text === other?.key.text && isSameTree(value, other.value);
  });
}
