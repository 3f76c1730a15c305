import { pythonVersion } from "../../release/python-version.ts";

/** What the name of a wheel or an sdist says. */
export interface DistributionName {
  readonly kind: "wheel" | "sdist";
  /** Project in the normal form of PEP 503. */
  readonly project: string;
  /** Version in the normal form of PEP 440. */
  readonly version: string;
  /** Build number and tags of a wheel, sorted, so that two spellings of one wheel are equal; empty for an sdist. */
  readonly tags: string;
}

/** A project's name in its normal form (PEP 503). */
export const projectName = (name: string): string => name.replaceAll(/[-_.]+/g, "-").toLowerCase();

/** Name, version, perhaps a build number, and three tags (PEP 427). */
const WHEEL = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl$/;
/** Older sdists have hyphens in their names, and may be zip files (PEP 625 ended both). */
const SDIST = /^(.+)-([^-]+)\.(?:tar\.gz|zip)$/;
const PROJECT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** A compressed set of tags in one order. */
const inOrder = (tags: string): string => tags.toLowerCase().split(".").toSorted().join(".");

function named(
  kind: DistributionName["kind"],
  [project, version]: readonly [string | undefined, string | undefined],
  tags: string,
): DistributionName | undefined {
  const normal = pythonVersion(version ?? "");
  if (normal === undefined || !PROJECT.test(project ?? "")) return undefined;
  return { kind, project: projectName(project ?? ""), version: normal, tags };
}

/** Reads the name of a wheel or an sdist; undefined for every other name. */
export function distributionName(fileName: string): DistributionName | undefined {
  const wheel = WHEEL.exec(fileName);
  if (wheel !== null) {
    const [, project, version, build = "", ...tags] = wheel;
    return named("wheel", [project, version], [build, ...tags.map(inOrder)].join("-"));
  }
  const sdist = SDIST.exec(fileName);
  return sdist === null ? undefined : named("sdist", [sdist[1], sdist[2]], "");
}

const ZEROS = /^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)*((?:a|b|rc|\.post|\.dev|\+).*)?$/;

/** The one text of all versions that PyPI holds to be the same: 1.0 and 1.0.0 are. */
const releaseKey = (version: string): string =>
  (pythonVersion(version) ?? version).replace(ZEROS, "$1$2");

/** Whether two versions are one release of a project (PEP 440, "Public version identifiers": zeros at the end do not count). */
export const isSameRelease = (one: string, other: string): boolean =>
  releaseKey(one) === releaseKey(other);

/** Whether two names of files are the same distribution, whatever their spelling. */
export function isSameDistribution(one: string, other: string): boolean {
  const [left, right] = [distributionName(one), distributionName(other)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.kind === right.kind &&
    left.project === right.project &&
    isSameRelease(left.version, right.version) &&
    left.tags === right.tags
  );
}
