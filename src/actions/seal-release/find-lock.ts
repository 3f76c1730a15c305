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

const within = (above: string, name: string): string => (above === "" ? name : `${above}/${name}`);

/** The folder itself, then every folder above it, up to the workspace's root. */
const upwards = (folder: string): readonly string[] => {
  const parts = folder === "" ? [] : folder.split("/");
  return [...parts.keys()]
    .map((count) => parts.slice(0, parts.length - count).join("/"))
    .concat("");
};

/** The lock file beside the package, or the nearest above it where that speaks of the package; undefined where there is none. */
export async function findLock(
  workspace: Workspace,
  { folder, manifest, packedHere }: OpenedPackage,
): Promise<FoundLock | undefined> {
  const folders = upwards(folder);
  const paths = folders.flatMap((above) => NAMES.map((name) => within(above, name)));
  const found = await readFirst(workspace, paths);
  if (found === undefined) return undefined;
  const above = found.path.split("/").slice(0, -1).join("/");
  const relative = above === "" ? folder : folder.slice(above.length + 1);
  if (relative === "" && folder !== "") return { ...found, folder: "" };
  const entry = found.packages.get(relative);
  // A `.tgz` may come from anywhere, so the lock file must name it.
  if (entry === undefined) return undefined;
  return packedHere || entry.name === manifest.name ? { ...found, folder: relative } : undefined;
}
