import { valid } from "semver";
import { NPM_ORDER } from "../change/npm-order.ts";
import { previousVersion } from "../change/previous-version.ts";
import { documentManifest, installHooks } from "./packed-manifest.ts";

/** The version before this one, and what ran when it was installed. */
export interface VersionBefore {
  readonly version: string;
  /** Undefined where the registry's document of it cannot be read. */
  readonly hooks?: readonly string[];
}

/** Finds it among the versions of a packument; undefined where there is none. */
export function versionBefore(
  versions: Readonly<Record<string, unknown>>,
  version: string,
): VersionBefore | undefined {
  if (valid(version) === null) return undefined;
  const numbers = Object.keys(versions).filter((one) => one !== version && valid(one) !== null);
  const before = previousVersion(numbers, version, { order: NPM_ORDER });
  if (before === undefined) return undefined;
  const manifest = documentManifest(versions[before]);
  return { version: before, ...(manifest && { hooks: installHooks(manifest) }) };
}
