import { readZip } from "../../asset/zip/read-zip.ts";
import type { ByteSource } from "../../content/byte-source.ts";
import { type Fact, known, unknown } from "../../failure/fact.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { THE_ARCHIVE } from "../../package/archive/read-archive.ts";
import { streamArchive } from "../../package/archive/stream-archive.ts";
import { ContentsReader, type PackedContents } from "./packed-contents.ts";

const MIB = 1024 * 1024;
/** A zip is read in memory. */
const LARGEST_WHEEL = 256 * MIB;
const LARGEST_UNFOLDED = 1024 * MIB;
const KIND_BITS = 0o170000;
const REGULAR = 0o100000;

const refuse = (says: string): GuardError =>
  new GuardError("unsupported", { says, fix: "Publish a .whl or a .tar.gz that can be read." });

async function bytesOf(file: ByteSource): Promise<Buffer> {
  if (file.size > LARGEST_WHEEL) throw refuse(`has more than ${LARGEST_WHEEL / MIB} MiB`);
  const pieces: Buffer[] = [];
  for await (const bytes of file.stream()) pieces.push(Buffer.from(bytes));
  return Buffer.concat(pieces);
}

async function wheelContents(file: ByteSource): Promise<PackedContents> {
  const reader = new ContentsReader();
  for (const { name: path, mode, bytes } of readZip(await bytesOf(file), LARGEST_UNFOLDED)) {
    const kind = [0, REGULAR].includes(mode & KIND_BITS) ? "file" : "link";
    const entry = reader.visit({ path, kind, size: bytes.byteLength });
    entry?.take(bytes);
    entry?.end();
  }
  return reader.contents();
}

async function sdistContents(file: ByteSource): Promise<PackedContents> {
  const reader = new ContentsReader("pyproject.toml", "setup.cfg");
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
