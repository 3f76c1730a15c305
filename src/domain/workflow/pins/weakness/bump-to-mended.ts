import type { Fix } from "../../../finding/finding.ts";
import { replace } from "../../fix/edits.ts";
import type { Advisory } from "../../known/advisory-table.ts";
import { mendedTag } from "./mended-tag.ts";
import type { Running } from "./running-release.ts";
import { placeOfUse, type Use } from "../uses-of.ts";

/** Takes the first release without the weaknesses, where the workflow names a tag. */
export function bumpToMended(
  use: Use,
  advisories: readonly Advisory[],
  { tag, from }: Running,
): Fix | undefined {
  const mended = from === "ref" ? mendedTag(advisories, tag) : undefined;
  const { start, end } = placeOfUse(use);
  if (mended === undefined || start.line !== end.line) return undefined;
  const { text } = use.text;
  const edit = replace(use.text.at(text.lastIndexOf("@") + 1, text.trimEnd().length), mended);
  return { title: `take ${mended}`, safe: false, edits: [edit] };
}
