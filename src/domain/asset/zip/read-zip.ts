import { crc32, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { centralDirectory } from "./central-directory.ts";
import { DESCRIBED_LATER, ENCRYPTED, type ZipEntry } from "./zip-entry.ts";
import type { GuardError } from "../../failure/guard-error.ts";
import { beyondUs, malformed } from "./zip-refusal.ts";
import { checkSecondName } from "./second-name.ts";

export interface ZipFile {
  readonly name: string;
  /** Unix mode with the kind of file; 0 where the zip does not say. */
  readonly mode: number;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04_03_4b_50;
export const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum behind the data, with or without a signature before them. */
const DESCRIPTORS = [12, 16];

/** What zlib gives with `info`, which its types leave out. */
const inflated = z.object({
  buffer: z.instanceof(Buffer),
  engine: z.object({ bytesWritten: z.number() }),
});

/** Bytes of a local header before its name. */
export const LOCAL_SIZE = 30;

/** Where the data of an entry begins. Its own header, at `offset` of these bytes, must say what the directory says. */
export function dataOf(zip: Buffer, entry: ZipEntry, offset = entry.offset): number {
  const { name, flags, method } = entry;
  if (offset + LOCAL_SIZE > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL)
    throw malformed(`has no entry where it names ${name}`);
  const nameEnd = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26);
  const later = (flags & DESCRIBED_LATER) !== 0;
  const same =
    zip.toString("utf8", offset + LOCAL_SIZE, nameEnd) === name &&
    zip.readUInt16LE(offset + 6) === flags &&
    zip.readUInt16LE(offset + 8) === method &&
    (later ||
      (zip.readUInt32LE(offset + 14) === entry.crc &&
        zip.readUInt32LE(offset + 18) === entry.packedSize &&
        zip.readUInt32LE(offset + 22) === entry.size));
  if (!same) throw malformed(`says two things of ${name}`);
  const data = nameEnd + zip.readUInt16LE(offset + 28);
  checkSecondName(name, zip.subarray(nameEnd, data));
  return data;
}

function inflate(name: string, packed: Buffer, size: number): Buffer {
  try {
    // `info` tells how much was read, so that nothing hides behind the end of the stream.
    const options = { maxOutputLength: Math.max(size, 1), info: true } as const;
    const { buffer, engine } = inflated.parse(inflateRawSync(packed, options));
    if (engine.bytesWritten !== packed.byteLength) throw new Error("bytes behind the stream");
    return buffer;
  } catch (error) {
    throw notUnfolded(name, error);
  }
}

export const notUnfolded = (name: string, cause: unknown): GuardError =>
  malformed(`holds ${name}, which cannot be unfolded to the size that it names`, cause);
export const wrongSum = (name: string): GuardError =>
  malformed(`holds ${name}, which is not what its checksum says`);

export function unpack(entry: ZipEntry, packed: Buffer): Buffer {
  const { name, method, size, crc } = entry;
  const bytes = method === STORED ? packed : inflate(name, packed, size);
  if (bytes.byteLength !== size || crc32(bytes) !== crc) throw wrongSum(name);
  return bytes;
}

/** What lies between two entries, or the last one and the directory: nothing, or what was said to stand there. */
export function checkGap(gap: number, before: ZipEntry | undefined): void {
  const later = before !== undefined && (before.flags & DESCRIBED_LATER) !== 0;
  if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
    throw malformed("has bytes between its entries that belong to none");
}

export function checkEntries(entries: readonly ZipEntry[], limit: number): void {
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw malformed("holds two entries of one name");
  for (const { name, flags, method } of entries) {
    if ((flags & ENCRYPTED) !== 0) throw beyondUs(`holds ${name}, which is encrypted`);
    if (method !== STORED && method !== DEFLATED)
      throw beyondUs(`holds ${name}, which is packed in a way that we cannot read`);
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
    throw beyondUs("unfolds to more than we look at");
}

export const inOrder = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.toSorted((a, b) => a.offset - b.offset);

/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
export function readZip(bytes: Uint8Array, limit: number): readonly ZipFile[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, begin } = centralDirectory(zip);
  checkEntries(entries, limit);
  const placed = inOrder(entries).map((entry) => ({ entry, data: dataOf(zip, entry) }));
  // Entries and nothing else fill the zip up to its directory, so that nothing hides between them.
  let at = 0;
  for (const [index, { entry, data }] of placed.entries()) {
    checkGap(entry.offset - at, placed[index - 1]?.entry);
    at = data + entry.packedSize;
  }
  checkGap(begin - at, placed.at(-1)?.entry);
  return placed
    .map(({ entry, data }) => ({
      name: entry.name,
      mode: entry.mode,
      bytes: unpack(entry, zip.subarray(data, data + entry.packedSize)),
    }))
    .filter(({ name, bytes }) => bytes.byteLength > 0 || !name.endsWith("/"));
}

/**
 * One file of a zip, without unpacking the others; undefined where it holds none of that name.
 * Throws as `readZip` does, for that file and the directory.
 */
export function readZipMember(
  bytes: Uint8Array,
  name: string,
  limit: number,
): Uint8Array | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = centralDirectory(zip).entries.filter((entry) => entry.name === name);
  checkEntries(found, limit);
  const [entry] = found;
  if (entry === undefined) return undefined;
  const data = dataOf(zip, entry);
  return unpack(entry, zip.subarray(data, data + entry.packedSize));
}
