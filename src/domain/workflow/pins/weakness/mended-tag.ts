import type { Advisory } from "../../known/advisory-table.ts";
import { isInRange, isExact, isLater, type Version, versionOf } from "../version/version.ts";

interface Release {
  readonly text: string;
  readonly version: Version;
}

const releaseOf = (text: string): Release[] => {
  const version = versionOf(text);
  return version ? [{ text, version }] : [];
};

/** The first release after a version that has none of the weaknesses. */
function mendedRelease(advisories: readonly Advisory[], from: Version): Release | undefined {
  const ranges = advisories.flatMap((advisory) => advisory.ranges);
  return advisories
    .flatMap((advisory) => advisory.fixed.flatMap(releaseOf))
    .filter(({ version }) => !isLater(from, version))
    .filter(({ version }) => {
      const { major, minor = 0, patch = 0, isPrerelease } = version;
      const first = { major, minor, patch, isPrerelease };
      return !ranges.some((range) => isInRange(first, range));
    })
    .toSorted((a, b) => (isLater(a.version, b.version) ? 1 : -1))[0];
}

/** The tag to take in place of a weak one, in the same notation; undefined where no release mends it. */
export function mendedTag(advisories: readonly Advisory[], tag: string): string | undefined {
  const from = versionOf(tag);
  const release = from && mendedRelease(advisories, from);
  if (from === undefined || release === undefined) return undefined;
  const lead = /^[^\d]*/.exec(tag)?.[0] ?? "";
  const { major, minor = 0, patch = 0 } = release.version;
  if (isExact(from)) return `${lead}${major}.${minor}.${patch}`;
  return from.minor === undefined ? `${lead}${major}` : `${lead}${major}.${minor}`;
}
