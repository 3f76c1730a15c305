import { GuardError } from "../../domain/failure/guard-error.ts";
import { sourceOf } from "../../domain/content/byte-source.ts";
import { digestsOf, type KnownSource } from "../../domain/content/known-source.ts";
import { LARGE } from "../../domain/content/large-file.ts";
import { streamDigests } from "../../domain/content/stream-digests.ts";
import {
  packArchive,
  type PackSource,
  packStream,
} from "../../domain/package/archive/pack-archive.ts";
import type { PackageEntry } from "../../domain/package/archive/package-entry.ts";
import { surveyArchive } from "../../domain/package/archive/survey-archive.ts";
import { readArchive } from "../../domain/package/archive/read-archive.ts";
import {
  binsOf,
  packedPath,
  type PackageManifest,
  parseManifest,
} from "../../domain/package/manifest.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { PackList } from "../../ports/pack-list.ts";
import type { OpenFile, Workspace } from "../../ports/workspace.ts";

/** The exact bytes that will be published, and what was read back from them. */
export interface OpenedPackage {
  readonly packed: KnownSource;
  readonly manifest: PackageManifest;
  readonly entries: readonly PackageEntry[];
  /** Folder it was packed from, with forward slashes; empty for the workspace's root and for a `.tgz`. */
  readonly folder: string;
  readonly packedHere: boolean;
}

interface Disk {
  readonly workspace: Workspace;
  readonly packList: PackList;
  /** For what is too large to be held while it is packed. */
  readonly scratch: Workspace;
}

const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
/** What an archive of up to this size unfolds to, at most a thousand times as much, may be held. */
const SMALL = 256 * 1024;
/** Files that are read at the same time. */
const AT_ONCE = 64;

function checkBundled(manifest: PackageManifest): void {
  const { bundleDependencies, bundledDependencies } = manifest;
  const bundled = [bundleDependencies ?? [], bundledDependencies ?? []].flat();
  if (bundled.every((entry) => entry === false)) return;
  throw new GuardError("unsupported", {
    says: "package.json bundles dependencies, which release-guard does not pack",
    fix: "Run `npm pack` in the build and give the `.tgz`, or remove bundleDependencies.",
  });
}

async function readAll<T, U>(all: readonly T[], open: (one: T) => Promise<U>): Promise<U[]> {
  const read: U[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE).map(open);
    // A batch at a time, so that a large package does not use up the open files.
    // oxlint-disable-next-line no-await-in-loop
    read.push(...(await Promise.all(some)));
  }
  return read;
}

/** The packed folder: bytes, or for large ones the file that they were packed into. */
async function packFolder(folder: string, disk: Disk): Promise<Uint8Array | OpenFile> {
  const { workspace, packList } = disk;
  const within = (path: string): string => (folder === "" ? path : `${folder}/${path}`);
  const own = within("package.json");
  const manifest = parseManifest(own, await workspace.read(own));
  checkBundled(manifest);
  const files = await packList.filesOf(folder === "" ? "." : folder, manifest);
  const bins = new Set(Object.values(binsOf(manifest)).map(packedPath));
  const executable = ({ path, mode }: (typeof files)[number]) =>
    bins.has(path) || (mode & OWNER_MAY_RUN) !== 0;
  const opened = await readAll(files, async ({ path }) => workspace.open(within(path)));
  const size = opened.reduce((sum, file) => sum + file.size, 0);
  const sources = files.flatMap((file, index) => {
    const content = opened[index];
    return content ? [{ path: file.path, executable: executable(file), content }] : [];
  });
  if (size > LARGE) return packLarge(folder, sources, disk);
  return packArchive(sources.map(({ content, ...file }) => ({ ...file, bytes: content.whole() })));
}

/** Packs once, into a file beside the workspace: to pack again for each reading would cost more than the disk. */
async function packLarge(
  folder: string,
  sources: readonly PackSource[],
  { scratch }: Disk,
): Promise<OpenFile> {
  // Each package has a file of its own: several are packed at the same time.
  const path = `packed-${hexDigest("sha256", Buffer.from(folder))}.tgz`;
  await scratch.write(path, { stream: () => packStream(sources) });
  return scratch.open(path);
}

/** What was packed, and what was read back from it. */
async function readBack(given: Uint8Array | OpenFile) {
  if (!(given instanceof Uint8Array) && given.size > LARGE) {
    const packed = { source: given, ...(await streamDigests(given, "sha256", "sha512")) };
    return { packed, entries: await surveyArchive(given) };
  }
  const bytes = given instanceof Uint8Array ? given : given.whole();
  const packed = { source: sourceOf(bytes), ...digestsOf(bytes) };
  return { packed, entries: await entriesOf(bytes) };
}

/** A small archive may hold large files. */
async function entriesOf(bytes: Uint8Array): Promise<readonly PackageEntry[]> {
  return bytes.byteLength > SMALL ? surveyArchive(sourceOf(bytes)) : readArchive(bytes);
}

function manifestOf(entries: readonly PackageEntry[]): PackageManifest {
  const own = entries.filter(({ path, kind }) => kind === "file" && path === "package.json");
  const [first] = own;
  if (first !== undefined && own.length === 1) return parseManifest("package.json", first.bytes);
  throw new GuardError("unreadable", {
    says: `The package's archive holds ${own.length} package.json files instead of one`,
    fix: "Pack it again with `npm pack`.",
  });
}

/** Packs a folder, or takes a `.tgz` as it is, and reads the bytes back. No script of the package runs. */
export async function openPackage(given: string, disk: Disk): Promise<OpenedPackage> {
  const packedHere = !ARCHIVE.test(given);
  const folder = packedHere ? packedPath(given) : "";
  const packed = packedHere ? await packFolder(folder, disk) : await disk.workspace.open(given);
  const read = await readBack(packed);
  return { ...read, manifest: manifestOf(read.entries), folder, packedHere };
}
