import type { UnreadLock } from "../../domain/advisory/dependency-subject.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { type LockKind, NPM_LOCKS, PYTHON_LOCKS } from "../../domain/package/lock/lock-kinds.ts";
import type { LockOwner } from "../../domain/package/lock/lock-owner.ts";
import type { PackageManifest } from "../../domain/package/manifest.ts";
import { type DependencySet, unionOf } from "../../domain/package/sbom/dependency.ts";
import { valuesOf } from "../../domain/python/core-metadata.ts";
import { type Distribution, metadataOf } from "../../domain/python/distribution.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { OpenedPackage } from "./open-package.ts";

/** What a release needs, as far as its lock files tell. */
export interface ReleaseDependencies {
  readonly set: DependencySet;
  /** What one package of the release needs, and the distributions beside it. */
  readonly of: (opened: OpenedPackage) => DependencySet;
  /** Paths of the lock files that were read. */
  readonly locks: readonly string[];
  readonly unread: readonly UnreadLock[];
  /** What packages without a lock file say that they need to run, whatever version it is. */
  readonly declared: readonly string[];
}

interface Found {
  readonly set?: DependencySet;
  readonly lock?: string;
  readonly unread?: UnreadLock;
}

const within = (folder: string, name: string): string =>
  folder === "" ? name : `${folder}/${name}`;

async function readLock(
  workspace: Workspace,
  { path, kind }: { readonly path: string; readonly kind: LockKind },
  owner: LockOwner,
): Promise<Found> {
  if (kind.read === undefined)
    return { unread: { path, why: kind.unreadable ?? "is of a kind that we have no reader for" } };
  try {
    const set = kind.read({ path, bytes: await workspace.read(path) }, owner);
    return set === undefined ? {} : { set, lock: path };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { unread: { path, why: error.message.replace(`${path} `, "") } };
  }
}

/** Folders that hold the lock files of others. */
const FOREIGN = new Set(["node_modules", ".git", ".venv", "venv", ".tox", ".nox"]);

/** Paths of the lock files of a kind in a folder: the one of that name, or all that have a name of their own. */
async function pathsOf(
  workspace: Workspace,
  folder: string,
  { name, others }: LockKind,
): Promise<readonly string[]> {
  const path = within(folder, name);
  if (await workspace.exists(path)) return [path];
  if (others === undefined) return [];
  const files = await workspace.list(folder === "" ? "." : folder, FOREIGN);
  return files
    .map((file) => file.path)
    .filter((one) => others.test(one.slice(within(folder, "").length)));
}

/** The first lock file of a folder; a package manager looks at one. */
async function lockIn(
  workspace: Workspace,
  kinds: readonly LockKind[],
  at: { readonly folder: string; readonly owner: LockOwner },
): Promise<readonly Found[]> {
  for (const kind of kinds) {
    // The first one counts.
    // oxlint-disable-next-line no-await-in-loop
    const paths = await pathsOf(workspace, at.folder, kind);
    // oxlint-disable-next-line no-await-in-loop
    const all = await Promise.all(
      paths.map(async (path) => readLock(workspace, { path, kind }, at.owner)),
    );
    const found = all.filter(({ set, unread }) => set !== undefined || unread !== undefined);
    if (found.length > 0) return found;
  }
  return [];
}

/** The folder itself, then every folder above it, up to the workspace's root. */
const upwards = (folder: string): readonly string[] => {
  const parts = folder === "" ? [] : folder.split("/");
  return [...parts.keys()]
    .map((count) => parts.slice(0, parts.length - count).join("/"))
    .concat("");
};

/** The lock file beside the package, or the nearest above it that speaks of the package. */
async function npmLock(
  workspace: Workspace,
  { folder, manifest, packedHere }: OpenedPackage,
): Promise<readonly Found[]> {
  for (const above of upwards(folder)) {
    const below = above === "" ? folder : folder.slice(above.length + 1);
    const owner = { folder: below, manifest, certain: packedHere };
    // The nearest one counts.
    // oxlint-disable-next-line no-await-in-loop
    const found = await lockIn(workspace, NPM_LOCKS, { folder: above, owner });
    if (found.length > 0) return found;
  }
  return [];
}

/** What the distributions offer as extras; undefined where one of them does not tell. */
function extrasOf(distributions: readonly Distribution[]): readonly string[] | undefined {
  const readings = distributions.map(metadataOf);
  const told = readings.flatMap((one) => (one && "metadata" in one ? [one.metadata] : []));
  if (told.length < readings.length) return undefined;
  return told.flatMap((metadata) => valuesOf(metadata, "Provides-Extra"));
}

/** The files of one project, and its lock files. */
interface Project {
  readonly distributions: readonly Distribution[];
  readonly found: readonly Found[];
}

const projectOf = ({ named }: Distribution): string => ("name" in named ? named.name.project : "");

/** A release may hold several projects, and each asks the lock file for itself. */
async function pythonLocks(
  workspace: Workspace,
  distributions: readonly Distribution[],
): Promise<readonly Project[]> {
  const names = [...new Set(distributions.map(projectOf))];
  return Promise.all(
    names.map(async (name) => {
      const own = distributions.filter((each) => projectOf(each) === name);
      const extras = extrasOf(own);
      const owner = { folder: "", manifest: { name }, certain: true, ...(extras && { extras }) };
      const found = await lockIn(workspace, PYTHON_LOCKS, { folder: "", owner });
      return { distributions: own, found };
    }),
  );
}

const isOpen = (found: readonly Found[]): boolean =>
  found.every(({ set, unread }) => set === undefined && unread === undefined);

const npmDeclared = ({ dependencies, optionalDependencies }: PackageManifest): readonly string[] =>
  Object.keys({ ...dependencies, ...optionalDependencies });

const pythonDeclared = (distribution: Distribution): readonly string[] => {
  const reading = metadataOf(distribution);
  return reading && "metadata" in reading ? valuesOf(reading.metadata, "Requires-Dist") : [];
};

/** What could not be read, and what was read but no database can be asked about. Several packages may have one lock file. */
function unreadIn(found: readonly Found[]): readonly UnreadLock[] {
  const all = found.flatMap(({ unread, set, lock }) => [
    ...(unread ? [unread] : []),
    ...(set?.unasked ?? []).map((why) => ({ path: lock ?? "", why })),
  ]);
  return [...new Map(all.map((one) => [`${one.path} ${one.why}`, one])).values()];
}

const setsOf = (some: readonly { readonly found: readonly Found[] }[]): readonly DependencySet[] =>
  some.flatMap(({ found }) => found.flatMap(({ set }) => set ?? []));

/** Reads the lock files beside what is released. What cannot be read is named, never left out. */
export async function findDependencies(
  workspace: Workspace,
  packages: readonly OpenedPackage[],
  distributions: readonly Distribution[],
): Promise<ReleaseDependencies> {
  const npm = await Promise.all(
    packages.map(async (opened) => ({ opened, found: await npmLock(workspace, opened) })),
  );
  const python = await pythonLocks(workspace, distributions);
  const found = [...npm, ...python].flatMap((each) => each.found);
  // What is released together needs no lock file to tell its version.
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  return {
    set: unionOf(setsOf([...npm, ...python])),
    of: (opened) => unionOf(setsOf([...npm.filter((one) => one.opened === opened), ...python])),
    locks: [...new Set(found.flatMap(({ lock }) => lock ?? []))],
    unread: unreadIn(found),
    declared: [
      ...npm
        .filter((one) => isOpen(one.found))
        .flatMap(({ opened: { manifest } }) => npmDeclared(manifest))
        .filter((name) => !own.has(name)),
      ...python
        .filter((one) => isOpen(one.found))
        .flatMap((project) => project.distributions.flatMap(pythonDeclared)),
    ],
  };
}
