import type { Edit } from "../../finding/finding.ts";
import type { Sequence } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { inFlow, insertLines } from "./edits.ts";
import { endOf, indentAt, isFlow, isShared, nextLine } from "./layout.ts";

/** Puts one more item of a single line at the end of a list. */
export function addListItem(file: SourceFile, list: Sequence, item: string): Edit | undefined {
  if (isShared(file, list)) return undefined;
  const last = list.items.at(-1);
  const end = last && (last.use?.to ?? endOf(file, last.node));
  if (isFlow(file, list)) {
    const at = end ?? list.from + 1;
    const text = `${end === undefined ? "" : ", "}${inFlow(item)}`;
    return { path: file.path, from: at, to: at, text };
  }
  if (end === undefined) return undefined;
  const indent = " ".repeat(indentAt(file, list.from));
  return insertLines(file, nextLine(file, end), `${indent}- ${item}`);
}
