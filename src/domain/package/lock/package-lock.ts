import { missingIn, npmDependencies } from "../sbom/dependency-graph.ts";
import { parseLockFile } from "../sbom/lock-file.ts";
import { type ReadLock, requiredNames } from "./lock-owner.ts";
import { unreadable } from "./lock-refusal.ts";

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3. */
export const readPackageLock: ReadLock = ({ path, bytes }, { folder, manifest, certain }) => {
  const packages = parseLockFile(path, bytes);
  const entry = packages.get(folder);
  // A `.tgz` may come from anywhere, so the lock file must name it.
  const named = entry !== undefined && (certain || entry.name === manifest.name);
  if (!named && !(folder === "" && certain)) return undefined;
  const missing = missingIn(packages, folder, requiredNames(manifest));
  if (missing !== undefined) throw unreadable(path, `it does not hold ${missing}`);
  return npmDependencies(packages, folder);
};
