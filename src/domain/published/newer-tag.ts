import { gt, valid } from "semver";

/** The version in a tag such as `v1.2.3` or `widget@1.2.3`. */
const versionIn = (tag: string): string | null => valid(/\d.*$/.exec(tag)?.[0] ?? "");

/** Whether a tag names a higher version than another; a release of an older line is not meant to be the latest. */
export function isNewerTag(tag: string, own: string): boolean {
  const [other, mine] = [versionIn(tag), versionIn(own)];
  return other !== null && mine !== null && gt(other, mine);
}
