type Row = readonly string[];

/** A table for the terminal; every column but the first is flush right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: Row): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  console.log(`\n${title}\n`);
  for (const row of all) console.log(`  ${line(row)}`);
}

export const verdict = (met: boolean): string => (met ? "aim met" : "aim missed");
