import type { Edit } from "../../finding/finding.ts";
import type { Place } from "../../finding/place.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { lineEnd } from "./layout.ts";

/** What may stand between a value and the comment behind it. */
const REST = /^(["']?)[ \t]*(#[^\r\n]*)?$/;

/**
 * Puts a comment behind the value at `place`, or in the place of the one that stands there.
 * Undefined where more of the same line follows.
 */
export function appendComment(file: SourceFile, place: Place, comment: string): Edit | undefined {
  const from = place.end.offset;
  const to = lineEnd(file, from);
  const found = REST.exec(file.text.slice(from, to));
  if (found === null) return undefined;
  return { path: file.path, from: from + (found[1]?.length ?? 0), to, text: ` # ${comment}` };
}
