import { z } from "zod";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { packedPath, parseManifest } from "../../domain/package/manifest.ts";
import { isGlob } from "../../domain/text/glob.ts";
import { filesMatching } from "../../ports/files-matching.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { type Inputs, NO_PACKAGE } from "./spec.ts";

const ARCHIVE = /\.(tgz|tar\.gz)$/;
const INSTALLED: ReadonlySet<string> = new Set(["node_modules"]);
const MANIFEST = "package.json";
const globs = z.array(z.string());
/** Source: docs of npm, "workspaces". */
const rootShape = z.object({ workspaces: z.union([globs, z.object({ packages: globs })]) });

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

const within = (folder: string, path: string): string => packedPath(`${folder}/${path}`);

async function isPrivate(workspace: Workspace, folder: string): Promise<boolean> {
  const path = within(folder, MANIFEST);
  return parseManifest(path, await workspace.read(path)).private === true;
}

/** Folders whose package.json a pattern finds; installed packages are none of ours. */
async function foldersMatching(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const files = await filesMatching(
    workspace,
    patterns.map((pattern) => within(pattern, MANIFEST)),
    INSTALLED,
  );
  return files.map(({ path }) => path.slice(0, -MANIFEST.length - 1));
}

async function publicOf(
  workspace: Workspace,
  folders: readonly string[],
): Promise<readonly string[]> {
  const hidden = await Promise.all(folders.map(async (each) => isPrivate(workspace, each)));
  return folders.filter((_, index) => hidden[index] !== true);
}

const isNot = (pattern: string): boolean => pattern.startsWith("!");

async function workspacesOf(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const path = within(folder, MANIFEST);
  const root = parseManifest(path, await workspace.read(path));
  const named = rootShape.safeParse(root).data?.workspaces ?? [];
  const patterns = "packages" in named ? named.packages : named;
  const wanted = patterns.filter((pattern) => !isNot(pattern));
  if (wanted.length === 0)
    throw refuse(
      `workspaces is true, but ${path} names no workspaces`,
      "Name the packages' folders in `package` instead, one a line, or drop `workspaces`.",
    );
  const found = await foldersMatching(
    workspace,
    wanted.map((pattern) => within(folder, pattern)),
  );
  const out = patterns.filter(isNot).map((pattern) => within(folder, pattern.slice(1)));
  const dropped = out.length === 0 ? [] : await foldersMatching(workspace, out);
  return publicOf(
    workspace,
    found.filter((each) => !dropped.includes(each)),
  );
}

async function foldersOf(workspace: Workspace, given: string): Promise<readonly string[]> {
  if (!isGlob(given)) return [given];
  if (!ARCHIVE.test(given))
    return publicOf(workspace, await foldersMatching(workspace, [packedPath(given)]));
  return (await filesMatching(workspace, [given])).map(({ path }) => path);
}

/**
 * The npm packages of a release, as folders or `.tgz` files, once each. A pattern and `workspaces`
 * leave out what is marked private, as npm does; a folder that is named outright is not left out.
 */
export async function packageFolders(
  { package: given, workspaces }: Pick<Inputs, "package" | "workspaces">,
  workspace: Workspace,
): Promise<readonly string[]> {
  const lines = given.split(/\r?\n/).map((line) => line.trim());
  const named = lines.filter((line) => line !== "");
  if (named.length === 1 && named[0] === NO_PACKAGE) return [];
  if (named.includes(NO_PACKAGE))
    throw refuse(
      "package says none, and names a package beside it",
      "Write either `none` or the packages.",
    );
  const look = workspaces ? workspacesOf : foldersOf;
  const found = await Promise.all(named.map(async (each) => look(workspace, each)));
  const folders = [...new Set(found.flat())];
  if (folders.length > 0) return folders;
  throw refuse(
    `${given.trim() || "package"} holds no package that is to be published`,
    "Name at least one package that is not private, or write `package: none`.",
  );
}
