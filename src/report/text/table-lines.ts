import type { Table } from "../../domain/report/report.ts";
import { clip } from "../../domain/text/clip.ts";
import { terminal } from "../escape/terminal.ts";
import type { Canvas } from "./canvas.ts";

const WIDEST = 72;
const MOST_ROWS = 30;
const MOST_OF_ALL = 200;

const cell = (text: string | undefined): string => clip(terminal(text ?? ""), WIDEST);

/** A table in aligned columns. */
export function tableLines({ title, columns, rows }: Table, { paint, all }: Canvas): string[] {
  const head = columns.map(cell);
  const body = rows
    .slice(0, all ? MOST_OF_ALL : MOST_ROWS)
    .map((row) => columns.map((_, index) => cell(row[index])));
  const widths = head.map((name, index) =>
    Math.max(name.length, ...body.map((row) => row[index]?.length ?? 0)),
  );
  const aligned = (row: readonly string[]): string =>
    `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
  const rest = rows.length - body.length;
  return [
    paint("bold", terminal(title)),
    paint("faint", aligned(head)),
    ...body.map(aligned),
    ...(rest > 0 ? [`  and ${rest} more rows; the JSON report has all`] : []),
    "",
  ];
}
