import { compare, major, prerelease, valid } from "semver";

/** Where in a tag the version stands; a tag that does not hold it has no sisters. */
export interface TagShape {
  readonly before: string;
  readonly after: string;
}

export function tagShape(tag: string, version: string): TagShape | undefined {
  const at = tag.lastIndexOf(version);
  if (at === -1) return undefined;
  return { before: tag.slice(0, at), after: tag.slice(at + version.length) };
}

/** The versions that stand in tags of one shape; whatever else is a tag falls out. */
export const versionsIn = (tags: readonly string[], { before, after }: TagShape): string[] =>
  tags
    .filter((tag) => tag.startsWith(before) && tag.endsWith(after))
    .map((tag) => tag.slice(before.length, tag.length - after.length))
    .filter((version) => valid(version) === version);

const isFinal = (version: string): boolean => prerelease(version) === null;

/** The highest released version above this one, prereleases left out; undefined where this is the highest. */
export function higherVersion(version: string, others: readonly string[]): string | undefined {
  if (valid(version) === null) return undefined;
  return others
    .filter((other) => isFinal(other) && compare(other, version) > 0)
    .toSorted(compare)
    .at(-1);
}

/** The highest released version of the same major above this one. */
export const higherInMajor = (version: string, others: readonly string[]): string | undefined =>
  valid(version) === null
    ? undefined
    : higherVersion(
        version,
        others.filter((other) => major(other) === major(version)),
      );

/** The version before this one, whose notes end where these begin; a prerelease may follow another. */
export const versionBefore = (version: string, others: readonly string[]): string | undefined =>
  valid(version) === null
    ? undefined
    : others
        .filter((other) => compare(other, version) < 0)
        .filter((other) => isFinal(other) || !isFinal(version))
        .toSorted(compare)
        .at(-1);
