import type { Problem } from "../model.ts";
import type { Mapping, Node } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";

function problemsOf(file: SourceFile, mapping: Mapping): Problem[] {
  const seen = new Map<string, number>();
  return mapping.entries.flatMap(({ key }): Problem[] => {
    const name = key.text.toLowerCase();
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, key.from);
      if (key.text !== "<<") return [];
      return [
        {
          message: "`<<` merges nothing here: the runner refuses it",
          place: key.place,
          blind: false,
        },
      ];
    }
    const { line } = file.position(first);
    const message = `\`${key.text}\` stands here for the second time, after line ${line}; readers disagree on which one counts`;
    return [{ message, place: key.place, blind: false }];
  });
}

/** Keys that stand twice in one mapping (in any case, as the runner compares them), and merge keys. */
export function keyProblems(file: SourceFile, root: Node): readonly Problem[] {
  const visited = new Set<Node>();
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "scalar" || visited.has(node)) return;
    visited.add(node);
    if (node.kind === "sequence") for (const item of node.items) visit(item.node);
    else {
      problems.push(...problemsOf(file, node));
      for (const entry of node.entries) visit(entry.value);
    }
  };
  visit(root);
  return problems;
}
