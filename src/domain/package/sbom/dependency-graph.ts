import type { LockedPackages, LockEntry } from "./lock-file.ts";

const FOLDER = "node_modules/";

/** One installed package and why it is there. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  /** `required` and `optional` run on the users' machines; `development` does not. */
  readonly scope: "required" | "optional" | "development";
  /** Names with versions of what it depends on. */
  readonly needs: readonly string[];
}

const keyOf = (name: string, version: string): string => `${name}@${version}`;

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
  return keyOf(nameOf(folder, found), found.version);
}

const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"] as const;

/** What the package in a folder depends on, as names with versions; what is not installed is left out. */
export function needsOf(
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

const scopeOf = ({ dev, devOptional, optional }: LockEntry): Dependency["scope"] => {
  if (dev) return "development";
  return optional || devOptional ? "optional" : "required";
};

const STRENGTH = ["required", "optional", "development"];

/** Two copies of one version are one dependency: the stronger reason counts, their needs add up. */
function merged(one: Dependency, other: Dependency): Dependency {
  const [stronger] = [one, other].toSorted(
    (a, b) => STRENGTH.indexOf(a.scope) - STRENGTH.indexOf(b.scope),
  );
  return {
    ...(stronger ?? one),
    needs: [...new Set([...one.needs, ...other.needs])].toSorted(),
  };
}

/** Every installed package of a lock file, by name with version; links into the workspace are left out. */
export function dependenciesIn(packages: LockedPackages): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>();
  for (const [folder, entry] of packages) {
    if (!folder.includes(FOLDER) || entry.link || entry.version === undefined) continue;
    const name = nameOf(folder, entry);
    const key = keyOf(name, entry.version);
    const dependency: Dependency = {
      name,
      version: entry.version,
      ...(entry.integrity !== undefined && { integrity: entry.integrity }),
      scope: scopeOf(entry),
      needs: needsOf(packages, folder),
    };
    const before = found.get(key);
    found.set(key, before === undefined ? dependency : merged(before, dependency));
  }
  return found;
}
