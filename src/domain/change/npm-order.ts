import { compare, major, minor, prerelease } from "semver";
import type { VersionOrder } from "./previous-version.ts";

/** Semantic versions: before 1.0 every minor number is a line of its own. */
export const NPM_ORDER: VersionOrder = {
  compare,
  isPrerelease: (version) => prerelease(version) !== null,
  lineOf: (version) => (major(version) === 0 ? `0.${minor(version)}` : String(major(version))),
};
