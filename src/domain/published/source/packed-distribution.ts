import { streamZip } from "../../asset/zip/stream-zip.ts";
import { zipKind } from "../../asset/zip/zip-entry.ts";
import type { ByteSource } from "../../content/byte-source.ts";
import { type Fact, known, unknown } from "../../failure/fact.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { THE_ARCHIVE } from "../../package/archive/read-archive.ts";
import { streamArchive } from "../../package/archive/stream-archive.ts";
import { isMetadata } from "./locked-in-distribution.ts";
import { ContentsReader, type PackedContents } from "./packed-contents.ts";

/** What stands in the tree too. */
const MANIFESTS: ReadonlySet<string> = new Set(["pyproject.toml", "setup.cfg"]);

const LARGEST_UNFOLDED = 1024 * 1024 * 1024;

const refuse = (says: string): GuardError =>
  new GuardError("unsupported", { says, fix: "Publish a .whl or a .tar.gz that can be read." });

async function wheelContents(file: ByteSource): Promise<PackedContents> {
  const reader = new ContentsReader(isMetadata);
  await streamZip(file, LARGEST_UNFOLDED, ({ name: path, mode, size }) =>
    reader.visit({ path, kind: zipKind(mode) === "file" ? "file" : "link", size }),
  );
  return reader.contents();
}

async function sdistContents(file: ByteSource): Promise<PackedContents> {
  const reader = new ContentsReader((path) => isMetadata(path) || MANIFESTS.has(path));
  await streamArchive(file, (entry) => reader.visit(entry));
  return reader.contents();
}

const read = (name: string, file: ByteSource): Promise<PackedContents> => {
  if (name.endsWith(".whl")) return wheelContents(file);
  if (name.endsWith(".tar.gz")) return sdistContents(file);
  throw refuse("is neither a .whl nor a .tar.gz");
};

/** The files of a downloaded wheel or sdist. */
export async function packedDistribution(
  name: string,
  file: ByteSource,
): Promise<{ readonly contents: Fact<PackedContents> }> {
  try {
    return { contents: known(await read(name, file)) };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const why = error.message.replace(`${THE_ARCHIVE} `, "");
    return { contents: unknown(`${name} as an archive that can be read (it ${why})`) };
  }
}
