import type { PackageManifest } from "../manifest.ts";
import type { DependencySet } from "../sbom/dependency.ts";

/** The package whose dependencies are wanted. */
export interface LockOwner {
  /** Its folder, seen from the lock file; empty where it lies beside it. */
  readonly folder: string;
  readonly manifest: Pick<PackageManifest, "name"> & Partial<PackageManifest>;
  /** Whether the package surely comes from this folder; one that was given packed may come from anywhere. */
  readonly certain: boolean;
  /** What a Python distribution offers as extras; undefined where its metadata could not be read. */
  readonly extras?: readonly string[];
}

/** Names of what the package cannot run without. */
export const requiredNames = ({
  dependencies = {},
  optionalDependencies = {},
}: LockOwner["manifest"]): readonly string[] =>
  Object.keys(dependencies).filter((name) => !(name in optionalDependencies));

export interface LockText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a lock file; undefined where it does not speak of the owner. Throws a `GuardError` of code `unreadable`. */
export type ReadLock = (lock: LockText, owner: LockOwner) => DependencySet | undefined;
