import { gzipSync } from "node:zlib";
import { Header } from "tar/header";
import type { PackedFile } from "./pack-zip.ts";

const BLOCK = 512;
const FIRST_DAY = new Date("1980-01-01T00:00:00.000Z");

/** The `.tar.gz` of these files. Equal input gives equal bytes. */
export function packSdist(files: readonly PackedFile[]): Buffer {
  const blocks = files.flatMap(({ path, bytes }) => {
    const header = Buffer.alloc(BLOCK);
    new Header({ path, mode: 0o644, size: bytes.length, mtime: FIRST_DAY, type: "File" }).encode(
      header,
    );
    return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}
