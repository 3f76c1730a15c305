import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Workspace } from "../../ports/workspace.ts";

/** The folders that a path lies in, itself too, the workspace's root left out. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split(/[/\\]+/).filter((part) => part !== "" && part !== ".");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/**
 * Refuses what lies in a clone of its own below the workspace. The commit of the run is compared with
 * the checkout at the root only, and the provenance would name that commit for whatever this one is at.
 * A submodule, whose `.git` is a file, belongs to the commit above it.
 */
export async function refuseOwnCheckouts(
  workspace: Workspace,
  paths: readonly string[],
): Promise<void> {
  const folders = [...new Set(paths.flatMap(foldersOf))];
  const cloned = await Promise.all(
    folders.map(async (folder) => workspace.exists(`${folder}/.git/HEAD`)),
  );
  const found = folders.find((_, at) => cloned[at] === true);
  if (found === undefined) return;
  throw new GuardError("unreadable", {
    says: `${found} is a checkout of its own, and nobody compared its commit with the one of this run`,
    fix: "Check out into the workspace itself (leave out `path` of actions/checkout), or hand over what was built without its checkout.",
  });
}
