import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { blobSha } from "../github/state/blob-sha.ts";
import type { TreeFile } from "../github/state/git-trees.ts";

/** The files of a repository as its commit holds them. */
export interface CommittedFiles {
  readonly tree: readonly TreeFile[];
  /** Text of the files that describe packages, by path. */
  readonly texts: Readonly<Record<string, string>>;
}

const NEVER_COMMITTED = new Set(["node_modules", ".git"]);
const DESCRIBES = /(?:^|\/)(?:package\.json|pyproject\.toml)$/;

function* pathsIn(folder: string, prefix = ""): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (NEVER_COMMITTED.has(entry.name)) continue;
    if (entry.isDirectory()) yield* pathsIn(folder, `${path}/`);
    else yield path;
  }
}

function fileAt(folder: string, path: string): TreeFile {
  const facts = lstatSync(join(folder, path));
  if (facts.isSymbolicLink())
    return { path, mode: "120000", sha: blobSha(Buffer.from(readlinkSync(join(folder, path)))) };
  const mode = (facts.mode & 0o111) === 0 ? "100644" : "100755";
  return { path, mode, sha: blobSha(readFileSync(join(folder, path))) };
}

/** What would be committed of a folder before anything is built in it. */
export function committedFiles(folder: string): CommittedFiles {
  const paths = [...pathsIn(folder)];
  const described = paths.filter((path) => DESCRIBES.test(path));
  return {
    tree: paths.map((path) => fileAt(folder, path)),
    texts: Object.fromEntries(
      described.map((path) => [path, readFileSync(join(folder, path), "utf8")]),
    ),
  };
}
