import { gzipSync } from "node:zlib";
import { Header } from "tar/header";
import { Pax } from "tar/pax";

export interface PackFile {
  /** Path inside the package, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

const BLOCK = 512;
// A written date needs no clock. npm stamps every file with this moment.
// oxlint-disable-next-line no-restricted-globals
const MTIME = new Date("1985-10-26T08:15:00.000Z");
const OS_UNKNOWN = 255;

const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

function headerOf(file: PackFile): Buffer {
  const facts = {
    path: `package/${file.path}`,
    mode: file.executable ? 0o755 : 0o644,
    size: file.bytes.byteLength,
    mtime: MTIME,
  };
  const block = Buffer.alloc(BLOCK);
  const needsPax = new Header({ ...facts, type: "File" }).encode(block);
  return needsPax
    ? Buffer.concat([new Pax({ path: facts.path, size: facts.size }).encode(), block])
    : block;
}

/**
 * The `.tgz` of a package: entries in byte order of path, npm's fixed time, modes 0644 and 0755,
 * no owner, a gzip header without name, time and system. Equal input gives equal bytes.
 */
export function packArchive(files: readonly PackFile[]): Uint8Array {
  const blocks = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => [headerOf(file), file.bytes, padding(file.bytes.byteLength)]);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[9] = OS_UNKNOWN;
  return packed;
}
