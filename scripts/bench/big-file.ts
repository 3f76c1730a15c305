import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const PIECE = 1024 * 1024;

/** Bytes that no compression makes smaller, the same ones each time. */
export function noise(megabytes: number, write: (piece: Uint8Array) => void): void {
  const seed = createHash("sha256").update("release-guard").digest();
  const piece = Buffer.alloc(PIECE);
  let state = seed.readUInt32LE(0) | 1;
  for (let at = 0; at < PIECE; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    piece.writeInt32LE(state, at);
  }
  for (let number = 0; number < megabytes; number += 1) {
    // One word more than a window of gzip, and every piece differs.
    for (let at = 0; at < PIECE; at += 32) piece.writeInt32LE(number * 65_537 + at, at);
    write(piece);
  }
}

/** A file of so many megabytes. */
export function writeBigFile(path: string, megabytes: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  noise(megabytes, (piece) => void writeSync(file, piece));
  closeSync(file);
}
