import type { Report, Table } from "../../domain/report/report.ts";
import { cell, prose, table } from "./prose.ts";
import { fitting } from "./room.ts";

const ROOM = 150_000;

function printTable({ title, columns, rows }: Table, bytes: number): string {
  const [header = "", rule = "", ...lines] = table(
    columns.map(cell),
    rows.map((row) => row.map(cell)),
  );
  const { blocks, leftOut } = fitting(lines, bytes);
  const rest = leftOut > 0 ? ["", `_${leftOut} more in report.html._`] : [];
  return [`### ${prose(title)}`, "", header, rule, ...blocks, ...rest].join("\n");
}

/** The action's own tables, as they stand. */
export function tablesSection({ tables = [] }: Report): string[] {
  const printed = tables.map((one) => printTable(one, ROOM / tables.length));
  const { blocks, leftOut } = fitting(printed, 2 * ROOM);
  return leftOut === 0 ? [...blocks] : [...blocks, `_${leftOut} more tables in report.html._`];
}
