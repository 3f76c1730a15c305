import { pythonVersion } from "../../release/python-version.ts";
import { distributionFile } from "./distribution-file.ts";

const ZEROS = /^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)*((?:a|b|rc|\.post|\.dev|\+).*)?$/;

/** The one text of all versions that an index holds to be the same. */
const releaseKey = (version: string): string =>
  (pythonVersion(version) ?? version).replace(ZEROS, "$1$2");

/** Whether two versions are one release of a project: zeros at the end do not count (PEP 440), so 1.0 is 1.0.0. */
export const isSameRelease = (one: string, other: string): boolean =>
  releaseKey(one) === releaseKey(other);

/** Build number and tags of a wheel, each set in one order; empty for an sdist. */
const tagsOf = (file: string): string =>
  file.endsWith(".whl")
    ? file
        .slice(0, -".whl".length)
        .toLowerCase()
        .split("-")
        .slice(2)
        .map((tags) => tags.split(".").toSorted().join("."))
        .join("-")
    : "";

/** Whether two names of files are the same distribution, whatever their spelling. An index compares so (pypi-attestations). */
export function isSameDistribution(one: string, other: string): boolean {
  const [left, right] = [distributionFile(one), distributionFile(other)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.kind === right.kind &&
    left.project === right.project &&
    isSameRelease(left.version, right.version) &&
    tagsOf(one) === tagsOf(other)
  );
}
