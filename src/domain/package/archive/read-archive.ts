import { crc32, gunzipSync } from "node:zlib";
import { Parser } from "tar/parse";
import type { ReadEntry } from "tar/read-entry";
import { GuardError } from "../../failure/guard-error.ts";
import type { PackageEntry } from "./package-entry.ts";

/** Largest archive that is unpacked, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;

/** How every refusal here begins. */
export const THE_ARCHIVE = "The package's archive";

export const archiveRefusal = (says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says: `${THE_ARCHIVE} ${says}`,
    fix: "Pack it again with `npm pack`, or give the folder and let release-guard pack it.",
    cause,
  });

function unfold(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    throw archiveRefusal("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
  }
}

/** The last eight bytes must close the one stream that was read: nothing hides behind it or in a second stream. */
function checkTrailer(bytes: Uint8Array, tar: Buffer): void {
  const end = Buffer.from(bytes.subarray(-TRAILER));
  if (end.readUInt32LE(0) !== crc32(tar) || end.readUInt32LE(4) !== tar.byteLength % 2 ** 32)
    throw archiveRefusal("has bytes behind the end of its gzip stream");
}

export const kindOf = (type: ReadEntry["type"]): PackageEntry["kind"] => {
  if (type === "File" || type === "OldFile" || type === "ContiguousFile") return "file";
  if (type === "Directory" || type === "GNUDumpDir") return "directory";
  return type === "Link" || type === "SymbolicLink" ? "link" : "device";
};

export const withoutFirst = (name: string): string => name.slice(name.indexOf("/") + 1);

function take(entry: ReadEntry, entries: PackageEntry[]): void {
  const chunks: Buffer[] = [];
  entry.on("data", (chunk) => chunks.push(chunk));
  entry.on("end", () => {
    const { path: name, mode = 0, type } = entry;
    const path = withoutFirst(name);
    const bytes = Buffer.concat(chunks);
    entries.push({ name, path, kind: kindOf(type), mode: mode & 0o7777, bytes });
  });
}

/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
function feed(parser: Parser, tar: Buffer): void {
  let ended = false;
  parser.on("eof", () => (ended = true));
  for (let at = 0; at < tar.byteLength; at += BLOCK) {
    const block = tar.subarray(at, at + BLOCK);
    if (ended && block.some((byte) => byte !== 0))
      throw archiveRefusal("has bytes behind its last entry");
    parser.write(block);
  }
  parser.end();
  if (!ended) throw archiveRefusal("is cut off: its end is missing");
}

/**
 * Every entry of a `.tgz`, in its order, read with the library npm itself unpacks with.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
export function readArchive(bytes: Uint8Array): readonly PackageEntry[] {
  return readTar(unfoldGzip(bytes));
}

/** The one stream of a gzip file. Throws as `readArchive` does. */
export function unfoldGzip(bytes: Uint8Array): Buffer {
  const unfolded = unfold(bytes);
  checkTrailer(bytes, unfolded);
  return unfolded;
}

/** Every entry of a tar, in its order. Throws as `readArchive` does. */
export function readTar(tar: Buffer): readonly PackageEntry[] {
  const entries: PackageEntry[] = [];
  const faults: Error[] = [];
  const parser = new Parser({ strict: true, onReadEntry: (entry) => take(entry, entries) });
  parser.on("error", (error: Error) => faults.push(error));
  parser.on("ignoredEntry", ({ path }: ReadEntry) => faults.push(new Error(`cannot read ${path}`)));
  feed(parser, tar);
  const [fault] = faults;
  if (fault) throw archiveRefusal(`is malformed: ${fault.message}`, fault);
  if (entries.length === 0) throw archiveRefusal("holds no file");
  return entries;
}
