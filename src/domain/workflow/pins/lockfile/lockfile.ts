import type { ConfigFile, Repository } from "../../model.ts";
import { LockfileReader } from "./lockfile-reader.ts";
import type { Lockfile } from "./lockfile-shape.ts";

/** Where the lockfile stands, below the root of the repository. */
const LOCKFILE_PATH = ".github/workflows/actions.lock";

const read = new WeakMap<ConfigFile, Lockfile>();

/** Reads a lockfile, once; what is wrong with it stands in `problems`. */
export function readLockfile(file: ConfigFile): Lockfile {
  const known = read.get(file) ?? new LockfileReader(file).read();
  read.set(file, known);
  return known;
}

/** The lockfile of a repository, where it has one. */
export function lockfileOf({ configs, root }: Repository): Lockfile | undefined {
  const file = configs.find(
    ({ kind, path }) => kind === "lockfile" && path === root + LOCKFILE_PATH,
  );
  return file && readLockfile(file);
}
