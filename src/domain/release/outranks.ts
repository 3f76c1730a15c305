import type { ReleaseBundle } from "./bundle.ts";

/** The version in a tag that is written like the bundle's own; undefined where it is written otherwise. */
function versionIn(tag: string, { tag: own, version }: ReleaseBundle): string | undefined {
  const at = own.lastIndexOf(version);
  const [before, after] = [own.slice(0, at), own.slice(at + version.length)];
  const alike = at >= 0 && tag.startsWith(before) && tag.endsWith(after);
  return alike ? tag.slice(before.length, tag.length - after.length) : undefined;
}

/** The numbers that a version begins with, in npm's and in Python's way of writing alike. */
const numbersOf = (version: string): number[] =>
  (/^\d{1,15}(?:\.\d{1,15})*/.exec(version)?.[0] ?? "").split(".").map(Number);

function isLower(one: readonly number[], other: readonly number[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [mine = 0, theirs = 0] = [one[at], other[at]];
    if (mine !== theirs) return mine < theirs;
  }
  return false;
}

/** Whether a release may take the place of the one that GitHub shows as the latest: an older line must not. Tags that are written in another way are of something else, and say nothing. */
export function outranks(bundle: ReleaseBundle, latestTag: string | undefined): boolean {
  const theirs = latestTag === undefined ? undefined : versionIn(latestTag, bundle);
  return theirs === undefined || !isLower(numbersOf(bundle.version), numbersOf(theirs));
}
