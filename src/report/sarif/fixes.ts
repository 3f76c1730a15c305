import type { Edit, Fix } from "../../domain/finding/finding.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import type { FileOf } from "../sources.ts";
import { artifactLocation } from "./location.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** The same stretch by characters and, where the file is at hand, by lines; a byte order mark is no character of it. */
function regionOf({ path, from, to }: Edit, fileOf: FileOf) {
  const file = fileOf(path);
  if (file === undefined || to > file.text.length)
    return { charOffset: from, charLength: to - from };
  const { start, end } = file.place(from, to);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: Math.max(0, from - (file.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0)),
    charLength: to - from,
  };
}

const replacementOf = (edit: Edit, fileOf: FileOf) => ({
  deletedRegion: regionOf(edit, fileOf),
  insertedContent: { text: edit.text },
});

const changesOf = (edits: readonly Edit[], fileOf: FileOf) =>
  [...Map.groupBy(edits, ({ path }) => path)].map(([path, members]) => ({
    artifactLocation: artifactLocation(path),
    replacements: members.map((edit) => replacementOf(edit, fileOf)),
  }));

const isWorkable = ({ edits }: Fix): boolean =>
  edits.length > 0 && edits.every(({ from, to }) => from <= to);

/** The edits that are offered; one that a person has to review says so. */
export const fixesOf = (fixes: readonly Fix[], fileOf: FileOf) =>
  fixes.filter(isWorkable).map(({ title, safe, edits }) => ({
    description: { text: sarifMessage(safe ? title : `${title} (may change what the file does)`) },
    artifactChanges: changesOf(edits, fileOf),
    properties: { safe },
  }));
