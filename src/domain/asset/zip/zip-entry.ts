/** One entry of a zip's central directory (PKWARE's APPNOTE 4.3.12), with what we use of it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Unix mode with the kind of file, where a Unix made it; else 0. */
  readonly mode: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
export const DESCRIBED_LATER = 0x0008;

const KIND_BITS = 0o170000;
const LINK = 0o120000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;

/** The kind of an entry, by its Unix mode; 0 says nothing else than a file. */
export function zipKind(mode: number): "file" | "directory" | "link" | "device" {
  const kind = mode & KIND_BITS;
  if (kind === LINK) return "link";
  if (kind === FOLDER) return "directory";
  return kind === REGULAR || kind === 0 ? "file" : "device";
}
