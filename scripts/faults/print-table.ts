import type { Cell } from "./cells.ts";
import type { Result } from "./run-cell.ts";

interface Row {
  readonly name: string;
  readonly cells: number;
  readonly converged: number;
  /** How many first runs ended so. */
  readonly endings: ReadonlyMap<string, number>;
}

/** Service of a call: the channel, or what it stands on. */
const serviceOf = ({ row, call }: Cell): string =>
  row === "race" ? "two runs at once" : (call.split(":")[0] ?? call);

const troubleOf = (cell: Cell): string => {
  if (cell.row === "fault") return `${cell.fault}${cell.lasting ? ", lasting" : ", once"}`;
  return cell.row === "kill" ? `killed when ${cell.when}` : "race";
};

function rowOf(name: string, results: readonly Result[]): Row {
  const endings = new Map<string, number>();
  for (const { first } of results) endings.set(first, (endings.get(first) ?? 0) + 1);
  const converged = results.filter(({ wrong }) => wrong.length === 0).length;
  return { name, cells: results.length, converged, endings };
}

function rowsOf(
  title: (cell: Cell) => string,
  cells: readonly Cell[],
  results: ReadonlyMap<string, Result>,
): Row[] {
  const groups = Map.groupBy(cells, title);
  return [...groups].map(([name, members]) =>
    rowOf(
      name,
      members.flatMap(({ id }) => results.get(id) ?? []),
    ),
  );
}

const line = (columns: readonly [string, string, string, string]): string =>
  [columns[0].padEnd(36), columns[1].padStart(6), columns[2].padStart(10), `  ${columns[3]}`].join(
    "",
  );

function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${line([title, "cells", "converged", "how the first run ended"])}`);
  for (const { name, cells, converged, endings } of rows) {
    const ends = [...endings]
      .toSorted(([, one], [, other]) => other - one)
      .map(([word, count]) => `${word} ${count}`);
    console.log(line([name, String(cells), String(converged), ends.join(", ")]));
  }
}

const callOf = (cell: Cell): string => (cell.row === "race" ? "race" : cell.call);

/** Per channel, per call and per trouble; then every cell that did not converge; then the count. */
export function printTable(cells: readonly Cell[], results: ReadonlyMap<string, Result>): boolean {
  printRows("channel", rowsOf(serviceOf, cells, results));
  printRows("call", rowsOf(callOf, cells, results));
  printRows("trouble", rowsOf(troubleOf, cells, results));
  const failed = [...results.values()].filter(({ wrong }) => wrong.length > 0);
  for (const { id, first, wrong } of failed) {
    console.log(`\n${id}: the first run ${first}`);
    for (const what of wrong) console.log(`  ${what}`);
    console.log(`  again: npm run faults -- --only '${id}'`);
  }
  const converged = results.size - failed.length;
  console.log(`\ncells: ${cells.length} tried, ${converged} converged`);
  return cells.length > 0 && converged === cells.length;
}
