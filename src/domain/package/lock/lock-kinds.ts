import { readBunLock } from "./bun/bun-lock.ts";
import { readDenoLock } from "./deno/deno-lock.ts";
import type { ReadLock } from "./lock-owner.ts";
import { readPackageLock } from "./package-lock.ts";
import { readPnpmLock } from "./pnpm-lock.ts";
import { readPoetryLock, readRequirements, readUvLock } from "./python-locks.ts";
import { readPdmLock } from "./python/pdm-lock.ts";
import { readPylock } from "./python/pylock.ts";
import { readYarnLock } from "./yarn-lock.ts";

/** A kind of lock file, by its name; without a reader nobody can tell what it holds. */
export interface LockKind {
  readonly name: string;
  /** Names of files that count, all of them, where there is none of that name. */
  readonly others?: RegExp;
  readonly read?: ReadLock;
  /** Why there is no reader, and what to do: the rest of a sentence that begins with the file. */
  readonly unreadable?: string;
}

/** In the order in which a package manager of Node would decide. */
export const NPM_LOCKS: readonly LockKind[] = [
  { name: "npm-shrinkwrap.json", read: readPackageLock },
  { name: "package-lock.json", read: readPackageLock },
  { name: "pnpm-lock.yaml", read: readPnpmLock },
  { name: "yarn.lock", read: readYarnLock },
  { name: "bun.lock", read: readBunLock },
  {
    name: "bun.lockb",
    unreadable:
      "is the binary lock file of old versions of Bun; run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete it",
  },
  { name: "deno.lock", read: readDenoLock },
];

export const PYTHON_LOCKS: readonly LockKind[] = [
  { name: "uv.lock", read: readUvLock },
  { name: "poetry.lock", read: readPoetryLock },
  { name: "pdm.lock", read: readPdmLock },
  { name: "pylock.toml", others: /^pylock\.[^./]+\.toml$/, read: readPylock },
  { name: "Pipfile.lock" },
  { name: "requirements.txt", read: readRequirements },
];
