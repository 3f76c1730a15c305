import type { Edit } from "../../finding/finding.ts";
import type { Mapping } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { entryOf, inFlow, setKey } from "./edits.ts";

/**
 * Sets a key below another one, which is made where it is missing: `["with", "persist-credentials"]`.
 * Undefined where an alias or one text stands in place of the block.
 */
export function setNested(
  file: SourceFile,
  mapping: Mapping,
  [[outer, inner], value]: readonly [keys: readonly [string, string], value: string],
): Edit | undefined {
  const entry = entryOf(mapping, outer);
  if (entry === undefined) {
    const block = setKey(file, mapping, outer, [`${inner}: ${value}`]);
    return block ?? setKey(file, mapping, outer, `{ ${inner}: ${inFlow(value)} }`);
  }
  if (entry.use) return undefined;
  if (entry.value.kind === "mapping") return setKey(file, entry.value, inner, value);
  const isNull = entry.value.kind === "scalar" && entry.value.isNull;
  return isNull ? setKey(file, mapping, outer, [`${inner}: ${value}`]) : undefined;
}
