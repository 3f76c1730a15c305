import { sizeOf } from "../../domain/content/large-file.ts";
import type { PackageEntry } from "../../domain/package/archive/package-entry.ts";
import type { BundleFile } from "../../domain/release/bundle.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { Table } from "../../domain/report/report.ts";

export interface FileFacts {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

const COLUMNS = ["File", "Bytes", "SHA-256"];
/** A longer table is cut; report.json has every row. */
const MOST_ROWS = 100;

export const packedFacts = (entries: readonly PackageEntry[]): readonly FileFacts[] =>
  entries
    .filter(({ kind }) => kind === "file")
    .map((entry) => ({
      name: entry.path,
      size: sizeOf(entry),
      sha256: entry.large?.sha256 ?? hexDigest("sha256", entry.bytes),
    }));

const rowOf = ({ name, size, sha256 }: FileFacts): readonly string[] => [
  name,
  String(size),
  sha256,
];

/** The files of a package as they were read back; `of` is what it is called in the title. */
export function packageTable(files: readonly FileFacts[], of: string): Table {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const more = files.length - MOST_ROWS;
  const rest = more > 0 ? [[`and ${more} more`, "", "see report.json"]] : [];
  return {
    title: `Files of ${of} (${files.length} files, ${total} bytes)`,
    columns: COLUMNS,
    rows: [...files.slice(0, MOST_ROWS).map(rowOf), ...rest],
  };
}

/** The files of the sealed bundle. */
export const bundleTable = (files: readonly BundleFile[]): Table => ({
  title: "Files of the sealed release",
  columns: COLUMNS,
  rows: files.map(rowOf),
});
