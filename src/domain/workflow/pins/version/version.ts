import { perText } from "../../../text/per-text.ts";

/** A tag as three numbers; those it leaves open are undefined, so that it moves with the newest release. */
export interface Version {
  readonly major: number;
  readonly minor?: number;
  readonly patch?: number;
  readonly isPrerelease: boolean;
}

type Triple = readonly [number, number, number];

const TAG =
  /^(?:v|releases?[-/]v?)?(\d{1,9})(?:\.(\d{1,9}|x))?(?:\.(\d{1,9}|x))?(?:\.\d+)?([-+].*)?$/i;

const numberOf = (part: string | undefined): number | undefined =>
  part === undefined || part.toLowerCase() === "x" ? undefined : Number(part);

/** Reads `v4`, `4.1`, `v4.1.2`, `release/v1`, `v2.x`; undefined for branches and commits. */
export const versionOf = perText((tag): Version | undefined => {
  const [, major, second, third, suffix = ""] = TAG.exec(tag) ?? [];
  if (major === undefined) return undefined;
  const minor = numberOf(second);
  const patch = minor === undefined ? undefined : numberOf(third);
  return {
    major: Number(major),
    ...(minor !== undefined && { minor }),
    ...(patch !== undefined && { patch }),
    isPrerelease: suffix.startsWith("-"),
  };
});

/** Names one release, and does not move with newer ones. */
export const isExact = ({ patch }: Version): boolean => patch !== undefined;

/** The newest release that a version can stand for. */
function newestOf({ major, minor, patch, isPrerelease }: Version): Triple {
  const last = patch ?? Infinity;
  // A prerelease comes right before its release.
  return [major, minor ?? Infinity, isPrerelease ? last - 0.5 : last];
}

function compare(left: Triple, right: Triple): number {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
};

function meets(newest: Triple, condition: string): boolean {
  const [, operator = "=", bound = ""] = /^([<>]=?|=)?\s*(.*)$/.exec(condition.trim()) ?? [];
  const version = versionOf(bound);
  if (version === undefined) return false;
  const { major, minor = 0, patch = 0, isPrerelease } = version;
  const order = compare(newest, [major, minor, isPrerelease ? patch - 0.5 : patch]);
  return TESTS[operator]?.(order) ?? false;
}

/** Whether the newest release that a version stands for lies in a range such as `>=4.0.0,<4.1.3`. */
export function isInRange(version: Version, range: string): boolean {
  const newest = newestOf(version);
  return range.split(",").every((condition) => meets(newest, condition));
}

/** Whether any release that a version can stand for lies in the range, from its first to its newest. */
export function mayBeInRange(version: Version, range: string): boolean {
  const { major, minor = 0, patch = 0, isPrerelease } = version;
  const first: Triple = [major, minor, isPrerelease ? patch - 0.5 : patch];
  const newest = newestOf(version);
  return range
    .split(",")
    .every((condition) => meets(condition.trim().startsWith("<") ? first : newest, condition));
}

const agree = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether what a comment or a lockfile calls a release can be the one that a tag names: `v4` is any `v4.2.2`. */
export const isSameRelease = (left: Version, right: Version): boolean =>
  left.major === right.major && agree(left.minor, right.minor) && agree(left.patch, right.patch);

/** Whether a release comes after the newest that a version can stand for. */
export const isLater = (release: Version, than: Version): boolean =>
  compare(newestOf(release), newestOf(than)) > 0;
