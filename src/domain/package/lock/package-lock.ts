import { npmDependencies } from "../sbom/dependency-graph.ts";
import { parseLockFile } from "../sbom/lock-file.ts";
import type { ReadLock } from "./lock-owner.ts";

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3. */
export const readPackageLock: ReadLock = ({ path, bytes }, { folder, manifest, certain }) => {
  const packages = parseLockFile(path, bytes);
  if (folder === "" && certain) return npmDependencies(packages, folder);
  const entry = packages.get(folder);
  // A `.tgz` may come from anywhere, so the lock file must name it.
  const fits = entry !== undefined && (certain || entry.name === manifest.name);
  return fits ? npmDependencies(packages, folder) : undefined;
};
