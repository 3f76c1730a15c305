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
