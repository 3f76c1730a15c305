import { centralDirectory } from "../../../asset/zip/central-directory.ts";
import { readZipMember } from "../../../asset/zip/read-zip.ts";
import type { ByteSource } from "../../../content/byte-source.ts";
import { type EntryReader, streamArchive } from "../../../package/archive/stream-archive.ts";
import type { DistributionFile } from "../distribution-file.ts";
import type { CoreMetadata } from "../../../python/core-metadata.ts";
import { LARGEST_METADATA, metadataFrom, metadataPath, readingRefusal } from "./read-metadata.ts";

/** Where a zip's directory is looked for, counted from its end: room for about 80,000 files. */
const TAIL = 8 * 1024 * 1024;
/** Header, name and extra fields before the bytes of an entry. */
const HEADER = 30 + 2 * 0xff_ff;

/** Copies one stretch of a source to its place; the rest of `to` stays untouched, and so costs no memory. */
async function copy(source: ByteSource, to: Buffer, [from, end]: readonly [number, number]) {
  let at = 0;
  for await (const bytes of source.stream()) {
    const [begin, stop] = [Math.max(from - at, 0), Math.min(end - at, bytes.byteLength)];
    if (begin < stop) to.set(bytes.subarray(begin, stop), at + begin);
    at += bytes.byteLength;
  }
}

async function fromWheel(source: ByteSource, path: string): Promise<Uint8Array | undefined> {
  const zip = Buffer.alloc(source.size);
  await copy(source, zip, [source.size - TAIL, source.size]);
  const entry = centralDirectory(zip).entries.find(({ name }) => name === path);
  if (entry === undefined) return undefined;
  await copy(source, zip, [entry.offset, entry.offset + HEADER + entry.packedSize]);
  return readZipMember(zip, path, LARGEST_METADATA);
}

async function fromSdist(source: ByteSource, path: string): Promise<Uint8Array | undefined> {
  const found: Buffer[] = [];
  await streamArchive(source, ({ kind, name, size }): EntryReader | undefined => {
    if (kind !== "file" || name !== path || size > LARGEST_METADATA) return undefined;
    const pieces: Buffer[] = [];
    return {
      take: (bytes) => void pieces.push(Buffer.from(bytes)),
      end: () => void found.push(Buffer.concat(pieces)),
    };
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The metadata that a wheel or sdist carries, however large it is. Throws a `GuardError` where it has none that can be read. */
export async function streamMetadata(
  file: string,
  named: DistributionFile,
  source: ByteSource,
): Promise<CoreMetadata> {
  const path = metadataPath(named);
  try {
    const read = named.kind === "wheel" ? fromWheel : fromSdist;
    return metadataFrom(file, named, await read(source, path));
  } catch (error) {
    throw readingRefusal(file, error);
  }
}
