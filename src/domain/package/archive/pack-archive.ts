import { createGzip, gzipSync } from "node:zlib";
import { Header } from "tar/header";
import { Pax } from "tar/pax";
import type { ByteSource } from "../../content/byte-source.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { throughZlib } from "./through-zlib.ts";

interface PackedFacts {
  /** Path inside the package, with forward slashes. */
  readonly path: string;
  readonly executable: boolean;
}

export interface PackFile extends PackedFacts {
  readonly bytes: Uint8Array;
}

/** A file that is read while it is packed. */
export interface PackSource extends PackedFacts {
  readonly content: ByteSource;
}

const BLOCK = 512;
// A written date needs no clock. npm stamps every file with this moment.
// oxlint-disable-next-line no-restricted-globals
const MTIME = new Date("1985-10-26T08:15:00.000Z");
const OS_UNKNOWN = 255;
/** Where a gzip header names the system (RFC 1952, 2.3). */
const OS_AT = 9;

const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

function headerOf({ path, executable }: PackedFacts, size: number): Buffer {
  const facts = {
    path: `package/${path}`,
    mode: executable ? 0o755 : 0o644,
    size,
    mtime: MTIME,
  };
  const block = Buffer.alloc(BLOCK);
  const needsPax = new Header({ ...facts, type: "File" }).encode(block);
  return needsPax
    ? Buffer.concat([new Pax({ path: facts.path, size: facts.size }).encode(), block])
    : block;
}

const byPath = (a: PackedFacts, b: PackedFacts): number => (a.path < b.path ? -1 : 1);

/**
 * The `.tgz` of a package: entries in byte order of path, npm's fixed time, modes 0644 and 0755,
 * no owner, a gzip header without name, time and system. Equal input gives equal bytes.
 */
export function packArchive(files: readonly PackFile[]): Uint8Array {
  const blocks = files
    .toSorted(byPath)
    .flatMap((file) => [
      headerOf(file, file.bytes.byteLength),
      file.bytes,
      padding(file.bytes.byteLength),
    ]);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[OS_AT] = OS_UNKNOWN;
  return packed;
}

async function* tarOf(files: readonly PackSource[]): AsyncGenerator<Uint8Array> {
  for (const file of files.toSorted(byPath)) {
    const { size } = file.content;
    yield headerOf(file, size);
    let left = size;
    for await (const bytes of file.content.stream()) {
      left -= bytes.byteLength;
      yield bytes;
    }
    if (left !== 0)
      throw new GuardError("conflict", {
        says: `${file.path} changed while it was packed`,
        fix: "Let nothing write to the package's folder while it is sealed, and seal again.",
      });
    yield padding(size);
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** The same archive as `packArchive` makes, piece by piece, for files that are too large to be held. */
export async function* packStream(files: readonly PackSource[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const bytes of throughZlib(createGzip({ level: 9 }), tarOf(files))) {
    if (at <= OS_AT && OS_AT < at + bytes.byteLength) bytes[OS_AT - at] = OS_UNKNOWN;
    at += bytes.byteLength;
    yield bytes;
  }
}
