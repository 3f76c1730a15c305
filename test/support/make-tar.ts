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
}

const BLOCK = 512;

function checksummed(block: Buffer, letter: string): Buffer {
  block.write(letter, 156, "latin1");
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

function blocksOf({ path, content = "", type = "File", mode = 0o644, letter }: TarPart) {
  const bytes = Buffer.from(content);
  const block = Buffer.alloc(BLOCK);
  new Header({
    path,
    type,
    mode,
    size: bytes.length,
    ...(type.endsWith("Link") && { linkpath: "/etc/passwd" }),
  }).encode(block);
  const rest = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  return Buffer.concat([letter ? checksummed(block, letter) : block, bytes, rest]);
}

/** A tar of these parts, not compressed. */
const makeTar = (parts: readonly TarPart[]): Buffer =>
  Buffer.concat([...parts.map(blocksOf), Buffer.alloc(2 * BLOCK)]);

/** A `.tar.gz` of these parts, so that it can be as wrong as a test wants. */
export const makeTarGz = (parts: readonly TarPart[], level = 9): Buffer =>
  gzipSync(makeTar(parts), { level });
