import { npmPurl } from "../npm-purl.ts";
import { type Dependency, type DependencySet, hashesOf, merged, type Scope } from "./dependency.ts";
import type { LockedPackages, LockEntry } from "./lock-file.ts";

const FOLDER = "node_modules/";

const nameOf = (folder: string, { name }: LockEntry): string =>
  name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);

/** Where Node looks for a package: in the folder's own node_modules, then in those above. */
function* lookups(from: string, name: string): Generator<string> {
  let at = from;
  for (;;) {
    yield at === "" ? FOLDER + name : `${at}/${FOLDER}${name}`;
    if (at === "") return;
    const up = at.lastIndexOf(`/${FOLDER}`);
    at = up === -1 ? (at.startsWith(FOLDER) ? "" : parentOf(at)) : at.slice(0, up);
  }
}

const parentOf = (folder: string): string => folder.slice(0, Math.max(0, folder.lastIndexOf("/")));

function resolved(packages: LockedPackages, from: string, name: string): string | undefined {
  const folder = [...lookups(from, name)].find((candidate) => packages.has(candidate));
  const found = folder === undefined ? undefined : packages.get(folder);
  if (folder === undefined || found?.version === undefined) return undefined;
  return npmPurl(nameOf(folder, found), found.version);
}

const isInstalled = (packages: LockedPackages, from: string, name: string): boolean =>
  [...lookups(from, name)].some((candidate) => packages.has(candidate));

/** The first package that is needed and not installed: by the package in `folder`, which needs `names`, or by another one. */
export function missingIn(
  packages: LockedPackages,
  folder: string,
  names: readonly string[],
): string | undefined {
  const own = names.find((name) => !isInstalled(packages, folder, name));
  if (own !== undefined) return own;
  for (const [at, { dependencies, optionalDependencies, link }] of packages) {
    if (link || !at.includes(FOLDER)) continue;
    const needed = Object.keys(dependencies).filter((name) => !(name in optionalDependencies));
    const missing = needed.find((name) => !isInstalled(packages, at, name));
    if (missing !== undefined) return `${missing}, which ${at} needs`;
  }
  return undefined;
}

const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"] as const;

/** What the package in a folder depends on, as package URLs; what is not installed is left out. */
function needsOf(
  packages: LockedPackages,
  folder: string,
  withDevelopment = false,
): readonly string[] {
  const entry = packages.get(folder);
  if (entry === undefined) return [];
  const fields = withDevelopment ? [...RUNTIME, "devDependencies" as const] : RUNTIME;
  const names = new Set(fields.flatMap((field) => Object.keys(entry[field])));
  const keys = [...names].map((name) => resolved(packages, folder, name) ?? []).flat();
  return [...new Set(keys)].toSorted();
}

const scopeOf = ({ dev, devOptional, optional }: LockEntry): Scope => {
  if (dev) return "development";
  return optional || devOptional ? "optional" : "required";
};

/** Every installed package of a `package-lock.json`, and what the package in `folder` names; links into the workspace are left out. */
export function npmDependencies(packages: LockedPackages, folder: string): DependencySet {
  const all = new Map<string, Dependency>();
  for (const [at, entry] of packages) {
    if (!at.includes(FOLDER) || entry.link || entry.version === undefined) continue;
    const name = nameOf(at, entry);
    const purl = npmPurl(name, entry.version);
    const dependency: Dependency = {
      purl,
      name,
      version: entry.version,
      hashes: hashesOf(entry.integrity),
      scope: scopeOf(entry),
      needs: needsOf(packages, at),
    };
    const before = all.get(purl);
    all.set(purl, before === undefined ? dependency : merged(before, dependency));
  }
  return { all, own: needsOf(packages, folder, true) };
}
