import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

export interface ScanRoot {
  readonly root: string;
  /** The same paths, relative to the root. */
  readonly files: readonly string[];
  readonly policy: string;
  readonly baseline: string;
  readonly written: string;
}

/** Files beside those to scan; empty for none. */
export interface NamedFiles {
  readonly policy: string;
  readonly baseline: string;
  readonly written: string;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isWithin = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.replace(/[/\\]?$/, sep));

/** The part of a path before its first glob character. */
const fixedPart = (path: string): string => {
  const glob = path.search(/[*?[{]/);
  return glob < 0 ? path : dirname(`${path.slice(0, glob)}x`);
};

function commonFolder(paths: readonly string[]): string {
  let root = paths[0] ?? "";
  while (!paths.every((path) => isWithin(root, path)) || !isFolder(root)) root = dirname(root);
  return root;
}

const from = (root: string, path: string): string =>
  relative(root, path).split(sep).join("/") || ".";

/** Where to root a scan, so that files anywhere on the disk can be named; the current folder wherever that will do. */
export function scanRoot(cwd: string, given: readonly string[], beside: NamedFiles): ScanRoot {
  const paths = given.map((path) => resolve(cwd, path));
  const { policy, baseline, written } = beside;
  const named = [policy, baseline, written].filter(Boolean).map((path) => resolve(cwd, path));
  const fixed = [...paths.map(fixedPart), ...named];
  const root = fixed.every((path) => isWithin(cwd, path)) ? cwd : commonFolder(fixed);
  const fromRoot = (path: string) => (path === "" ? "" : from(root, resolve(cwd, path)));
  return {
    root,
    files: paths.map((path) => from(root, path)),
    policy: fromRoot(policy),
    baseline: fromRoot(baseline),
    written: fromRoot(written),
  };
}
