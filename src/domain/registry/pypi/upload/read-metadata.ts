import { readZipMember } from "../../../asset/zip/read-zip.ts";
import { GuardError } from "../../../failure/guard-error.ts";
import { readTar, unfoldGzip } from "../../../package/archive/read-archive.ts";
import type { DistributionFile } from "../distribution-file.ts";
import { type CoreMetadata, coreMetadata } from "./core-metadata.ts";

/** The most that METADATA may hold, in bytes: it goes whole into a form. */
const LARGEST = 16 * 1024 * 1024;

const refuse = (file: string, says: string, cause?: unknown): GuardError =>
  new GuardError("bundle", {
    says: `${file} ${says}`,
    fix: "Build the wheel or sdist again with an ordinary build tool (`python -m build`), and seal again.",
    cause,
  });

function fromSdist(bytes: Uint8Array, { written }: DistributionFile): Uint8Array | undefined {
  const path = `${written.name}-${written.version}/PKG-INFO`;
  return readTar(unfoldGzip(bytes)).find(({ name, kind }) => kind === "file" && name === path)
    ?.bytes;
}

const fromWheel = (bytes: Uint8Array, { written }: DistributionFile): Uint8Array | undefined =>
  readZipMember(bytes, `${written.name}-${written.version}.dist-info/METADATA`, LARGEST);

function bytesIn(file: string, named: DistributionFile, bytes: Uint8Array): Uint8Array {
  const at = named.kind === "wheel" ? "METADATA in its .dist-info folder" : "PKG-INFO at its root";
  let found: Uint8Array | undefined;
  try {
    found = named.kind === "wheel" ? fromWheel(bytes, named) : fromSdist(bytes, named);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    throw refuse(file, `cannot be read: ${error.message}`, error);
  }
  if (found === undefined || found.byteLength > LARGEST) throw refuse(file, `has no ${at}`);
  return found;
}

/** The metadata that a wheel or sdist carries. Throws a `GuardError` where it has none that can be read. */
export function readMetadata(
  file: string,
  named: DistributionFile,
  bytes: Uint8Array,
): CoreMetadata {
  const raw = bytesIn(file, named, bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch (error) {
    throw refuse(file, "has metadata that is not UTF-8", error);
  }
  const metadata = coreMetadata(text);
  if (metadata) return metadata;
  throw refuse(file, "has metadata with a line that is no field");
}
