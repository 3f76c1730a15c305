import { pythonVersion } from "../release/python-version.ts";
import type { VersionOrder } from "./previous-version.ts";

const NORMAL =
  /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.*))?$/;

type Key = readonly (readonly number[])[];

const NEVER = Number.MAX_SAFE_INTEGER;
const PHASES: Readonly<Record<string, number>> = { a: 0, b: 1, rc: 2 };

/** Where a phase stands: before everything of its release, among its prereleases, or behind them. */
function phaseOf(parts: readonly (string | undefined)[]): readonly number[] {
  const [, , , phase, number = "0", post, dev] = parts;
  if (phase !== undefined) return [PHASES[phase] ?? 0, Number(number)];
  return post === undefined && dev !== undefined ? [-1, 0] : [NEVER, 0];
}

function withoutZeros(release: string): readonly number[] {
  const numbers = release.split(".").map(Number);
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
  return numbers;
}

/** A list that compares as PEP 440 orders versions: development releases, prereleases, the release, post-releases. */
function keyOf(version: string): Key {
  const parts = [...(NORMAL.exec(pythonVersion(version) ?? "") ?? [])];
  const [, epoch = "0", release = "0", , , post = "-1", dev = String(NEVER)] = parts;
  return [[Number(epoch)], withoutZeros(release), phaseOf(parts), [Number(post)], [Number(dev)]];
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
