import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import type { ByteSource } from "../domain/content/byte-source.ts";
import type { OpenFile } from "../ports/workspace.ts";
import { piecePassed } from "./collect-garbage.ts";

export type WrittenContent = Uint8Array | string | Pick<ByteSource, "stream">;

const PIECE = 256 * 1024;

async function* pieces(full: string, check: () => void): AsyncGenerator<Uint8Array> {
  check();
  const file = openSync(full, "r");
  // The same memory for every piece: a fresh one each time lies about until somebody collects it.
  const piece = Buffer.allocUnsafeSlow(PIECE);
  try {
    for (;;) {
      const read = readSync(file, piece);
      if (read === 0) return;
      piecePassed(read);
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

function sizeOf(full: string): number {
  const file = openSync(full, "r");
  try {
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

/** A file on disk that is read when asked for; `check` is heard again before each reading. */
export const openFile = (full: string, check: () => void): OpenFile => ({
  size: sizeOf(full),
  stream: () => pieces(full, check),
  whole: () => {
    check();
    return readFileSync(full);
  },
});

/** Writes a file that must not be there yet; what cannot be written whole does not stay. */
export async function writeNew(
  full: string,
  content: WrittenContent,
  mode: number | undefined,
): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array)
    return writeFileSync(full, content, { flag: "wx", ...(mode !== undefined && { mode }) });
  const file = openSync(full, "wx", mode);
  try {
    for await (const bytes of content.stream())
      for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
  } catch (error) {
    rmSync(full, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return undefined;
}
