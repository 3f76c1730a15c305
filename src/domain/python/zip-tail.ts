const END = Buffer.from("PK\u0005\u0006", "latin1");
const END_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;
/** As many last bytes as `endsLikeZip` looks at. */
export const ZIP_TAIL = END_SIZE + LONGEST_COMMENT;

/** What is said of such a file that is no zip. */
export const ALSO_A_ZIP = "is a zip as well, so that two readers see two archives";

/** Whether a reader of zips would find one at the end of these bytes; it takes what follows for a comment. */
export function endsLikeZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.byteLength - END_SIZE - LONGEST_COMMENT);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
  const at = tail.lastIndexOf(END);
  if (at === -1 || at + END_SIZE > tail.byteLength) return false;
  return at + END_SIZE + tail.readUInt16LE(at + 20) <= tail.byteLength;
}
