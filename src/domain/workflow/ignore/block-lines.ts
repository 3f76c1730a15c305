import type { Node } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import type { Surrounding } from "./around.ts";

const known = new WeakMap<SourceFile, ReadonlySet<number>>();

function collect(node: Node, lines: Set<number>): void {
  if (node.kind === "mapping") {
    for (const { value, use } of node.entries) if (!use) collect(value, lines);
  } else if (node.kind === "sequence") {
    for (const { node: item, use } of node.items) if (!use) collect(item, lines);
  } else if (node.style === "literal" || node.style === "folded") {
    const { start, end } = node.place;
    for (let line = start.line; line <= end.line; line += 1) lines.add(line);
  }
}

/** The lines of a file that are the text of a block scalar; its first line, with `|`, is not. */
export function blockLines({ file, root }: Surrounding): ReadonlySet<number> {
  const before = known.get(file);
  if (before) return before;
  const lines = new Set<number>();
  if (root) collect(root, lines);
  known.set(file, lines);
  return lines;
}
