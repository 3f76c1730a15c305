import type { ZipEntry } from "./zip-entry.ts";
import { beyondUs, malformed } from "./zip-refusal.ts";
import { checkSecondName } from "./second-name.ts";

const END = "PK\u0005\u0006";
const END_SIZE = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xff_ff;
/** In place of a number that stands elsewhere, in a zip64. */
const ELSEWHERE = 0xff_ff_ff_ff;
const ELSEWHERE_SHORT = 0xff_ff;
/** The system that made an entry (APPNOTE 4.4.2). */
const UNIX = 3;

/** The last bytes of a zip, and how many lie before them. */
export interface ZipTail {
  readonly tail: Buffer;
  readonly before: number;
}

/** Where the zip says that it ends. */
function endOf(zip: Buffer): number {
  const from = Math.max(0, zip.byteLength - END_SIZE - LONGEST_COMMENT);
  const at = zip.lastIndexOf(END, undefined, "latin1");
  if (at < from || at + END_SIZE > zip.byteLength)
    throw malformed("is cut off: its end is missing");
  if (at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.byteLength)
    throw malformed("has bytes behind its end");
  return at;
}

function entryAt(zip: Buffer, at: number): readonly [entry: ZipEntry, next: number] {
  if (at + ENTRY_SIZE > zip.byteLength || zip.readUInt32LE(at) !== ENTRY)
    throw malformed("has a directory that cannot be read");
  const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
  const offset = zip.readUInt32LE(at + 42);
  if ([packedSize, size, offset].includes(ELSEWHERE)) throw beyondUs("is a zip64");
  const nameEnd = at + ENTRY_SIZE + zip.readUInt16LE(at + 28);
  const entry = {
    name: zip.toString("utf8", at + ENTRY_SIZE, nameEnd),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packedSize,
    size,
    mode: zip.readUInt8(at + 5) === UNIX ? zip.readUInt16LE(at + 40) : 0,
    offset,
  };
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  checkSecondName(entry.name, zip.subarray(nameEnd, extraEnd));
  return [entry, extraEnd + zip.readUInt16LE(at + 32)];
}

/** Every entry that the directory at the end of a zip names, and where that directory begins. */
export function centralDirectory(zip: Buffer | ZipTail): {
  readonly entries: readonly ZipEntry[];
  readonly begin: number;
} {
  const { tail, before } = Buffer.isBuffer(zip) ? { tail: zip, before: 0 } : zip;
  const end = endOf(tail);
  const [count, size, begin] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (count === ELSEWHERE_SHORT || size === ELSEWHERE || begin === ELSEWHERE)
    throw beyondUs("is a zip64");
  if (begin < before && begin + size === before + end)
    throw beyondUs("has a directory of more than 8 MiB");
  const entries: ZipEntry[] = [];
  let at = begin - before;
  while (at >= 0 && at < end) {
    const [entry, next] = entryAt(tail, at);
    entries.push(entry);
    at = next;
  }
  if (at !== end || begin + size !== before + end || entries.length !== count)
    throw malformed("has a directory of another size than it says");
  return { entries, begin };
}
