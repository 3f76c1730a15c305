import { pythonVersion } from "../release/python-version.ts";
import type { VersionOrder } from "./previous-version.ts";

const NORMAL =
  /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.*))?$/;

type Key = readonly (readonly number[])[];

const NEVER = Number.MAX_SAFE_INTEGER;
const PHASES: Readonly<Record<string, number>> = { a: 0, b: 1, rc: 2 };

/** A list that compares as PEP 440 orders versions: development releases, prereleases, the release, post-releases. */
function keyOf(version: string): Key {
  const [, epoch = "0", release = "0", phase, number, post, dev] =
    NORMAL.exec(pythonVersion(version) ?? "") ?? [];
  const numbers = release.split(".").map(Number);
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
  const bare = phase === undefined && post === undefined && dev !== undefined;
  const early = phase === undefined ? (bare ? -1 : NEVER) : (PHASES[phase] ?? 0);
  return [
    [Number(epoch)],
    numbers,
    [early, Number(number ?? 0)],
    [post === undefined ? -1 : Number(post)],
    [dev === undefined ? NEVER : Number(dev)],
  ];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compare(a: string, b: string): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  for (const [at, part] of one.entries()) {
    const difference = compareNumbers(part, other[at] ?? []);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Versions of PEP 440. */
export const PYTHON_ORDER: VersionOrder = {
  compare,
  isPrerelease: (version) => /(a|b|rc|\.dev)\d+/.test(pythonVersion(version) ?? ""),
  lineOf: (version) => {
    const [, epoch = "0", release = "0"] = NORMAL.exec(pythonVersion(version) ?? "") ?? [];
    const [major = "0", minor = "0"] = release.split(".");
    return major === "0" ? `${epoch}!0.${minor}` : `${epoch}!${major}`;
  },
};
