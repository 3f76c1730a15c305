import { gzipSync } from "node:zlib";
import { Header } from "tar/header";
import type { EntryTypeName } from "tar/types";

/** What stands in a tar; a test makes one lie. */
export interface TarPart {
  readonly path: string;
  readonly content?: Uint8Array | string;
  readonly type?: EntryTypeName;
  readonly mode?: number;
  /** One letter in place of the kind that the header would have. */
  readonly letter?: string;
  /** Stands there as it is, without a header. */
  readonly raw?: Uint8Array;
  /** Writes the size as a number of base 256, and not as digits. */
  readonly bigSize?: boolean;
}

const BLOCK = 512;

function checksummed(block: Buffer, letter: string): Buffer {
  block.write(letter, 156, "latin1");
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

function blocksOf({ path, content = "", type = "File", mode = 0o644, letter, bigSize }: TarPart) {
  const bytes = Buffer.from(content);
  const block = Buffer.alloc(BLOCK);
  new Header({
    path,
    type,
    mode,
    size: bytes.length,
    ...(type.endsWith("Link") && { linkpath: "/etc/passwd" }),
  }).encode(block);
  if (bigSize) {
    block.fill(0, 124, 136).writeUInt8(0x80, 124);
    block.writeUInt32BE(bytes.length, 132);
    checksummed(block, "0");
  }
  const rest = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  return Buffer.concat([letter ? checksummed(block, letter) : block, bytes, rest]);
}

/** A tar of these parts, not compressed. */
const makeTar = (parts: readonly TarPart[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) => (part.raw ? Buffer.from(part.raw) : blocksOf(part))),
    Buffer.alloc(2 * BLOCK),
  ]);

/** A `.tar.gz` of these parts, so that it can be as wrong as a test wants. */
export const makeTarGz = (parts: readonly TarPart[], level = 9): Buffer =>
  gzipSync(makeTar(parts), { level });
