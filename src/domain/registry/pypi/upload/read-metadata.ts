import { readZipMember } from "../../../asset/zip/read-zip.ts";
import { GuardError } from "../../../failure/guard-error.ts";
import { readTar, unfoldGzip } from "../../../package/archive/read-archive.ts";
import { type CoreMetadata, readCoreMetadata } from "../../../python/core-metadata.ts";
import type { DistributionFile } from "../distribution-file.ts";

/** The most that METADATA may hold, in bytes: it goes whole into a form. */
export const LARGEST_METADATA = 16 * 1024 * 1024;

const refuse = (file: string, says: string, cause?: unknown): GuardError =>
  new GuardError("bundle", {
    says: `${file} ${says}`,
    fix: "Build the wheel or sdist again with an ordinary build tool (`python -m build`), and seal again.",
    cause,
  });

/** An archive that cannot be read is a matter of the file that was built; what is said of the bundle stands. */
export const readingRefusal = (file: string, error: unknown): unknown =>
  error instanceof GuardError && error.code !== "bundle"
    ? refuse(file, `cannot be read: ${error.message}`, error)
    : error;

/** Where a wheel or an sdist carries its metadata. */
export const metadataPath = ({ kind, written: { name, version } }: DistributionFile): string =>
  kind === "wheel" ? `${name}-${version}.dist-info/METADATA` : `${name}-${version}/PKG-INFO`;

/** Metadata from the bytes that were found under its path, if any. */
export function metadataFrom(
  file: string,
  { kind }: DistributionFile,
  bytes: Uint8Array | undefined,
): CoreMetadata {
  const at = kind === "wheel" ? "METADATA in its .dist-info folder" : "PKG-INFO at its root";
  if (bytes === undefined || bytes.byteLength > LARGEST_METADATA)
    throw refuse(file, `has no ${at}`);
  const reading = readCoreMetadata(bytes);
  if ("metadata" in reading) return reading.metadata;
  throw refuse(file, `has metadata that ${reading.fault}`);
}

const inSdist = (bytes: Uint8Array, path: string): Uint8Array | undefined =>
  readTar(unfoldGzip(bytes)).find(({ name, kind }) => kind === "file" && name === path)?.bytes;

/** The metadata of a wheel or sdist that is in memory. Throws a `GuardError` where it has none that can be read. */
export function readMetadata(
  file: string,
  named: DistributionFile,
  bytes: Uint8Array,
): CoreMetadata {
  const path = metadataPath(named);
  try {
    const found =
      named.kind === "wheel" ? readZipMember(bytes, path, LARGEST_METADATA) : inSdist(bytes, path);
    return metadataFrom(file, named, found);
  } catch (error) {
    throw readingRefusal(file, error);
  }
}
