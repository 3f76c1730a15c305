import { sizeOf } from "../content/large-file.ts";
import type { CouldNotCheck } from "../finding/finding.ts";
import { hexDigest } from "../release/digest.ts";
import type { DistributionEntry } from "./distribution.ts";

/** One line of a wheel's RECORD; hash and size are empty for RECORD itself. */
interface RecordLine {
  readonly path: string;
  readonly hash: string;
  readonly size: string;
}

const CELL = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/;
/** Hashes that an index takes. Source: the binary distribution format, "Signed wheel files": sha256 or better. */
const STRONG = ["sha256", "sha384", "sha512"] as const;

const base64Url = (hex: string): string => Buffer.from(hex, "hex").toString("base64url");

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A line as every builder writes it. */
export const recordLine = (path: string, sha256: string, size: number): string =>
  `${quoted(path)},sha256=${base64Url(sha256)},${size}`;

function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  for (let rest = line; ;) {
    const [all = "", inQuotes, plain = "", end] = CELL.exec(rest) ?? [];
    if (end === undefined) return undefined;
    cells.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === "") return cells;
    rest = rest.slice(all.length);
  }
}

/** Reads RECORD (PEP 376, 427); a line that is none is returned as a text. */
function readRecord(bytes: Uint8Array): readonly (RecordLine | string)[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [path, hash, size, ...more] = cellsOf(line) ?? [];
      if (path === undefined || hash === undefined || size === undefined || more.length > 0)
        return line;
      return { path, hash, size };
    });
}

/** Files that stand in RECORD without a hash, because they are written after it. */
const withoutHash = (path: string): boolean => /\.dist-info\/RECORD(\.jws|\.p7s)?$/.test(path);

/** As hex; undefined for a digest that nobody took while a large file passed by. */
function digestOf(file: DistributionEntry, algorithm: (typeof STRONG)[number]): string | undefined {
  if (file.large === undefined) return hexDigest(algorithm, file.bytes);
  return algorithm === "sha384" ? undefined : file.large[algorithm];
}

type Fault = string | CouldNotCheck;

function* lineFaults({ path, hash, size }: RecordLine, file: DistributionEntry): Generator<Fault> {
  if (withoutHash(path)) return;
  const [, named = "", digest = ""] = /^([^=]*)=(.*)$/.exec(hash) ?? [];
  const algorithm = STRONG.find((one) => one === named);
  if (algorithm === undefined) {
    yield `RECORD gives ${path} ${hash === "" ? "no hash" : `a hash of ${named}, which is too weak`}`;
    return;
  }
  const hex = digestOf(file, algorithm);
  if (hex === undefined)
    yield {
      needs: `a sha256 or sha512 of ${path} in RECORD, which gives a large file ${algorithm}`,
    };
  else if (base64Url(hex) !== digest.replace(/=+$/, ""))
    yield `RECORD gives ${path} another hash than it has`;
  const found = String(sizeOf(file));
  if (size !== found) yield `RECORD gives ${path} ${size || "no"} bytes, but it has ${found}`;
}

/** Where RECORD and the files of a wheel disagree, each as a sentence, and where nobody could compare them. */
export function* recordFaults(
  record: Uint8Array,
  files: readonly DistributionEntry[],
): Generator<Fault> {
  const lines = readRecord(record);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const listed = new Set<string>();
  for (const line of lines) {
    if (typeof line === "string") {
      yield `RECORD holds a line that cannot be read: ${line.slice(0, 80)}`;
      continue;
    }
    if (listed.has(line.path)) yield `RECORD names ${line.path} twice`;
    listed.add(line.path);
    const file = byPath.get(line.path);
    if (file === undefined) yield `RECORD names ${line.path}, which is not in the wheel`;
    else yield* lineFaults(line, file);
  }
  for (const { path } of files)
    if (!listed.has(path) && !/\.dist-info\/RECORD\.(jws|p7s)$/.test(path))
      yield `${path} is not in RECORD`;
}
