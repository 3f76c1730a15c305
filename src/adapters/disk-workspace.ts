import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Workspace, WorkspaceFile } from "../ports/workspace.ts";
import { openFile, type WrittenContent, writeNew } from "./file-bytes.ts";

const isBelow = (root: string, full: string): boolean =>
  full === root || full.startsWith(root.endsWith(sep) ? root : root + sep);

const within = (root: string, path: string): string => {
  const full = resolve(root, path);
  if (isBelow(root, full)) return full;
  throw new GuardError("usage", {
    says: `${path} lies outside of ${root}`,
    fix: "Give a path inside the workspace.",
  });
};

/**
 * Refuses a path that a link leads out of the workspace: what a build left there could name any
 * file of the runner, and its content would be released. Folders are looked up once each.
 */
function linkGuard(root: string): (full: string) => void {
  const folders = new Map<string, string>();
  const real = (folder: string): string => {
    const found = folders.get(folder) ?? realpathSync.native(folder);
    folders.set(folder, found);
    return found;
  };
  return (full) => {
    const isLink = lstatSync(full).isSymbolicLink();
    const place = isLink || full === root ? realpathSync.native(full) : real(dirname(full));
    if (isBelow(real(root), place)) return;
    throw new GuardError("usage", {
      says: `${relative(root, full)} is or lies behind a link that leads out of ${root}`,
      fix: "Put the file itself in the place of the link.",
    });
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const failedRead = (path: string, error: unknown): GuardError => {
  const missing = codeOf(error) === "ENOENT";
  return new GuardError(missing ? "not-found" : "unreadable", {
    says: missing ? `${path} does not exist` : `${path} cannot be read (${codeOf(error)})`,
    fix: missing
      ? "Check the path; it is taken relative to the workspace."
      : "Check the file's permissions.",
    cause: error,
  });
};

function describe(root: string, full: string): WorkspaceFile {
  const stat = lstatSync(full);
  const kind = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
  const path = relative(root, full).split(sep).join("/");
  return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}

const byPath = (a: WorkspaceFile, b: WorkspaceFile): number => (a.path < b.path ? -1 : 1);

const NONE: ReadonlySet<string> = new Set();

function walk(root: string, full: string, skip: ReadonlySet<string>): WorkspaceFile[] {
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const path = join(full, entry.name);
    if (!entry.isDirectory()) return describe(root, path);
    return skip.has(entry.name) ? [] : walk(root, path, skip);
  });
}

/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
async function replaceFile(full: string, path: string, content: WrittenContent): Promise<void> {
  const old = lstatSync(full, { throwIfNoEntry: false });
  if (old?.isSymbolicLink() === true)
    throw new GuardError("usage", {
      says: `${path} is a link, and links are not written to`,
      fix: "Name the file itself.",
    });
  const part = `${full}.part`;
  rmSync(part, { force: true });
  // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
  await writeNew(part, content, old && old.mode & 0o777);
  if (old) chmodSync(part, old.mode & 0o777);
  renameSync(part, full);
}

/**
 * The folder at `folder`, for real. Everything happens at once: for many small files the way through
 * the thread pool costs more than the work, and `node:fs/promises` costs every start 3 ms.
 */
export function diskWorkspace(folder: string): Workspace {
  const root = resolve(folder);
  const checkLinks = linkGuard(root);
  return {
    root,
    async list(below, skip = NONE) {
      const full = within(root, below);
      try {
        return walk(root, full, skip).toSorted(byPath);
      } catch (error) {
        throw failedRead(below, error);
      }
    },
    async read(path) {
      try {
        const full = within(root, path);
        checkLinks(full);
        return readFileSync(full);
      } catch (error) {
        throw error instanceof GuardError ? error : failedRead(path, error);
      }
    },
    async exists(path) {
      const full = within(root, path);
      try {
        return lstatSync(full, { throwIfNoEntry: false }) !== undefined;
      } catch (error) {
        // Below a file there is nothing. What nobody may look at could be anything, a policy for one.
        if (codeOf(error) === "ENOTDIR") return false;
        throw failedRead(path, error);
      }
    },
    async open(path) {
      try {
        const full = within(root, path);
        checkLinks(full);
        return openFile(full, () => checkLinks(full));
      } catch (error) {
        throw error instanceof GuardError ? error : failedRead(path, error);
      }
    },
    async write(path, content) {
      const full = within(root, path);
      mkdirSync(dirname(full), { recursive: true });
      checkLinks(dirname(full));
      await replaceFile(full, path, content);
    },
  };
}
