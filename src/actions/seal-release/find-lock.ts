import { type LockedPackages, parseLockFile } from "../../domain/package/sbom/lock-file.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { OpenedPackage } from "./open-package.ts";

/** A lock file, and the package's folder in it. */
export interface FoundLock {
  readonly path: string;
  readonly packages: LockedPackages;
  readonly folder: string;
}

const NAMES = ["npm-shrinkwrap.json", "package-lock.json"];

async function readFirst(workspace: Workspace, paths: readonly string[]) {
  for (const path of paths)
    // The first one counts.
    // oxlint-disable-next-line no-await-in-loop
    if (await workspace.exists(path))
      // oxlint-disable-next-line no-await-in-loop
      return { path, packages: parseLockFile(path, await workspace.read(path)) };
  return undefined;
}

/** The lock file beside the package, or the workspace's where it speaks of the package; undefined where there is none. */
export async function findLock(
  workspace: Workspace,
  { folder, manifest, packedHere }: OpenedPackage,
): Promise<FoundLock | undefined> {
  const own = folder === "" ? [] : NAMES.map((name) => `${folder}/${name}`);
  const beside = await readFirst(workspace, own);
  if (beside) return { ...beside, folder: "" };
  const root = await readFirst(workspace, NAMES);
  const entry = root?.packages.get(folder);
  // A `.tgz` may come from anywhere, so the lock file must name it.
  if (root === undefined || entry === undefined) return undefined;
  return packedHere || entry.name === manifest.name ? { ...root, folder } : undefined;
}
