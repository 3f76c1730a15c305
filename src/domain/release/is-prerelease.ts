import { prerelease } from "semver";
import { pythonVersion } from "./python-version.ts";

const OF_PYTHON = /\d(?:a|b|rc)\d|\.dev\d/;

/** Whether a version is a prerelease, as npm or, where it is no semantic version, as Python writes it. */
export const isPrerelease = (version: string): boolean =>
  prerelease(version) !== null ||
  OF_PYTHON.test((pythonVersion(version) ?? "").replace(/\+.*$/, ""));
