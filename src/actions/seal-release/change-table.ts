import { type ChangeSubject, type Comparison, someOf } from "../../domain/change/change-subject.ts";
import { compareContent, type ContentChange } from "../../domain/change/compare-content.ts";
import type { Table } from "../../domain/report/report.ts";

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));

const named = (names: readonly string[]): string =>
  names.length === 0 ? "none" : `${names.length}: ${someOf(names)}`;

const rowsOf = (change: ContentChange): readonly (readonly [string, string])[] => [
  ["files added", named(change.added)],
  ["files removed", named(change.removed)],
  ["files changed", named(change.changed)],
  ["bytes packed", signed(change.packedDelta)],
  ["bytes unpacked", signed(change.unpackedDelta)],
  ["new install scripts", named(change.newScripts)],
  ["new commands", named(change.newCommands)],
  ["new native code", named(change.newNative)],
  ["new files that run", named(change.newRunnable)],
  ["new dependencies", named(change.newDependencies)],
  ["dependencies gone", named(change.goneDependencies)],
];

function changeTable({ what, now, before }: Comparison): readonly Table[] {
  if (!before.known || before.value === undefined) return [];
  const change = compareContent(before.value, now);
  const rows = rowsOf(change).filter(([, text]) => text !== "none" && text !== "0");
  return [
    {
      title: `What changes for users: ${what} against ${before.value.version}`,
      columns: ["What", "Difference"],
      rows: rows.length > 0 ? rows : [["everything", "is as it was"]],
    },
  ];
}

/** One table for each file that could be compared. */
export const changeTables = ({ comparisons }: ChangeSubject): readonly Table[] =>
  comparisons.flatMap(changeTable);

/** The same for report.json, with every name. */
export const changeFacts = ({ comparisons }: ChangeSubject): readonly object[] =>
  comparisons.map(({ what, now, before }) => {
    if (!before.known) return { what, needs: before.needs };
    if (before.value === undefined) return { what, first: true };
    return { what, against: before.value.version, ...compareContent(before.value, now) };
  });
