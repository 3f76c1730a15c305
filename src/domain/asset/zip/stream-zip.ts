import { crc32, createInflateRaw } from "node:zlib";
import type { ByteSource } from "../../content/byte-source.ts";
import { SourceCursor } from "../../content/source-cursor.ts";
import { tailOf } from "../../content/tail-of.ts";
import { GuardError } from "../../failure/guard-error.ts";
import type { EntryReader } from "../../package/archive/stream-archive.ts";
import { throughZlib } from "../../package/archive/through-zlib.ts";
import { centralDirectory } from "./central-directory.ts";
import {
  checkEntries,
  checkGap,
  dataOf,
  inOrder,
  LOCAL_SIZE,
  notUnfolded,
  STORED,
  unpack,
  wrongSum,
} from "./read-zip.ts";
import type { ZipEntry } from "./zip-entry.ts";
import { malformed } from "./zip-refusal.ts";

/** Chooses who reads a file of a zip; undefined lets its bytes pass by, which are checked all the same. */
export type ZipVisitor = (entry: ZipEntry) => EntryReader | undefined;

/** Where the directory is looked for, counted from the end: room for about 80,000 files. */
const TAIL = 8 * 1024 * 1024;
/** What is unpacked at once, in bytes. */
const SMALL = 1024 * 1024;
const PIECE = 256 * 1024;
const NOBODY: EntryReader = { take: () => undefined, end: () => undefined };

const cutOff = (name: string): GuardError => malformed(`has no entry where it names ${name}`);

async function exactly(cursor: SourceCursor, size: number, name: string): Promise<Buffer> {
  const bytes = await cursor.exactly(size);
  if (bytes === undefined) throw cutOff(name);
  return bytes;
}

/** Reads the local header, which must say what the directory says. Returns its length. */
async function readHeader(cursor: SourceCursor, entry: ZipEntry): Promise<number> {
  const fixed = await exactly(cursor, LOCAL_SIZE, entry.name);
  const rest = fixed.readUInt16LE(26) + fixed.readUInt16LE(28);
  const header = Buffer.concat([fixed, await exactly(cursor, rest, entry.name)]);
  return dataOf(header, entry, 0);
}

/** What the deflated bytes of one entry unfold to; all of them must belong to it. */
async function* inflated(
  { name, packedSize }: ZipEntry,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: PIECE });
  try {
    yield* throughZlib(inflater, packed);
    if (inflater.bytesWritten !== packedSize) throw new Error("bytes behind the stream");
  } catch (error) {
    // A source that refuses to be read says so itself.
    if (error instanceof GuardError && error.code !== "unreadable") throw error;
    throw notUnfolded(name, error);
  }
}

async function readLarge(
  cursor: SourceCursor,
  entry: ZipEntry,
  reader: EntryReader,
): Promise<void> {
  const packed = cursor.stretch(entry.packedSize);
  const pieces = entry.method === STORED ? packed : inflated(entry, packed);
  let [sum, size] = [0, 0];
  for await (const bytes of pieces) {
    sum = crc32(bytes, sum);
    size += bytes.byteLength;
    if (size > entry.size) throw notUnfolded(entry.name, undefined);
    await reader.take(bytes);
  }
  if (size !== entry.size || sum !== entry.crc) throw wrongSum(entry.name);
  await reader.end();
}

async function readEntry(
  cursor: SourceCursor,
  entry: ZipEntry,
  reader: EntryReader,
): Promise<void> {
  if (entry.packedSize > SMALL || entry.size > SMALL) return readLarge(cursor, entry, reader);
  const bytes = unpack(entry, await exactly(cursor, entry.packedSize, entry.name));
  await reader.take(bytes);
  return reader.end();
}

/** A name with a slash at the end is a folder, unless it has content all the same. */
const isFile = ({ name, size }: ZipEntry): boolean => size > 0 || !name.endsWith("/");

/**
 * Every file of a zip whose size does not matter, in the order in which they lie there, as strictly
 * as `readZip`. The source is read twice: for the directory at its end, and for the files.
 */
export async function streamZip(
  source: ByteSource,
  limit: number,
  visit: ZipVisitor,
): Promise<void> {
  const tail = await tailOf(source, TAIL);
  const directory = centralDirectory({ tail, before: source.size - tail.byteLength });
  checkEntries(directory.entries, limit);
  const cursor = new SourceCursor(source);
  try {
    let at = 0;
    let before: ZipEntry | undefined;
    const pass = async (to: number, name: string): Promise<void> => {
      checkGap(to - at, before);
      await exactly(cursor, to - at, name);
    };
    for (const entry of inOrder(directory.entries)) {
      // One after the other, as they lie there.
      // oxlint-disable-next-line no-await-in-loop
      await pass(entry.offset, entry.name);
      // oxlint-disable-next-line no-await-in-loop
      const header = await readHeader(cursor, entry);
      // oxlint-disable-next-line no-await-in-loop
      await readEntry(cursor, entry, (isFile(entry) && visit(entry)) || NOBODY);
      at = entry.offset + header + entry.packedSize;
      before = entry;
    }
    await pass(directory.begin, "the directory");
    await cursor.toEnd();
  } finally {
    await cursor.close();
  }
}
