import { GuardError } from "../../domain/failure/guard-error.ts";
import { packArchive } from "../../domain/package/archive/pack-archive.ts";
import type { PackageEntry } from "../../domain/package/archive/package-entry.ts";
import { readArchive } from "../../domain/package/archive/read-archive.ts";
import {
  binsOf,
  packedPath,
  type PackageManifest,
  parseManifest,
} from "../../domain/package/manifest.ts";
import type { PackList } from "../../ports/pack-list.ts";
import type { Workspace } from "../../ports/workspace.ts";

/** The exact bytes that will be published, and what was read back from them. */
export interface OpenedPackage {
  readonly bytes: Uint8Array;
  readonly manifest: PackageManifest;
  readonly entries: readonly PackageEntry[];
  /** Folder it was packed from, with forward slashes; empty for the workspace's root and for a `.tgz`. */
  readonly folder: string;
  readonly packedHere: boolean;
}

interface Disk {
  readonly workspace: Workspace;
  readonly packList: PackList;
}

const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
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

async function readAll(workspace: Workspace, paths: readonly string[]): Promise<Uint8Array[]> {
  const read: Uint8Array[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE).map(async (path) => workspace.read(path));
    // A batch at a time, so that a large package does not use up the open files.
    // oxlint-disable-next-line no-await-in-loop
    read.push(...(await Promise.all(some)));
  }
  return read;
}

async function packFolder(folder: string, { workspace, packList }: Disk): Promise<Uint8Array> {
  const within = (path: string): string => (folder === "" ? path : `${folder}/${path}`);
  const own = within("package.json");
  const manifest = parseManifest(own, await workspace.read(own));
  checkBundled(manifest);
  const files = await packList.filesOf(folder === "" ? "." : folder, manifest);
  const contents = await readAll(
    workspace,
    files.map(({ path }) => within(path)),
  );
  const bins = new Set(Object.values(binsOf(manifest)).map(packedPath));
  return packArchive(
    files.map(({ path, mode }, index) => ({
      path,
      bytes: contents[index] ?? new Uint8Array(),
      executable: bins.has(path) || (mode & OWNER_MAY_RUN) !== 0,
    })),
  );
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
  const bytes = packedHere ? await packFolder(folder, disk) : await disk.workspace.read(given);
  const entries = readArchive(bytes);
  return { bytes, manifest: manifestOf(entries), entries, folder, packedHere };
}
