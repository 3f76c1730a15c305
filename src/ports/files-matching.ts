import { matchesGlob } from "node:path";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Workspace, WorkspaceFile } from "./workspace.ts";

const MAGIC = /[*?[\]{}!()]/;

const plain = (pattern: string): string => pattern.replaceAll("\\", "/").replace(/^(\.\/)+/, "");

/** The folder that a pattern cannot leave. */
function folderOf(pattern: string): string {
  const parts = pattern.split("/").slice(0, -1);
  const magic = parts.findIndex((part) => MAGIC.test(part));
  return (magic === -1 ? parts : parts.slice(0, magic)).join("/") || ".";
}

async function matching(
  workspace: Workspace,
  given: string,
  skip?: ReadonlySet<string>,
): Promise<readonly WorkspaceFile[]> {
  const pattern = plain(given);
  const files = await workspace.list(folderOf(pattern), skip);
  const found = files.filter(({ path }) => path === pattern || matchesGlob(path, pattern));
  if (found.length > 0) return found;
  throw new GuardError("not-found", {
    says: `${given} matches no file`,
    fix: "Check the pattern; it is taken relative to the workspace.",
  });
}

/** Every file that one of the patterns matches, once each; a pattern without a match is a `GuardError`. Folders named in `skip` are not entered. */
export async function filesMatching(
  workspace: Workspace,
  patterns: readonly string[],
  skip?: ReadonlySet<string>,
): Promise<readonly WorkspaceFile[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => matching(workspace, pattern, skip)),
  );
  return [...new Map(found.flat().map((file) => [file.path, file])).values()];
}
