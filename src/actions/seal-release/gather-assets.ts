import { archiveForm } from "../../domain/asset/archive-form.ts";
import { LARGE, type ReadContent, scanLarge, withLarge } from "../../domain/content/large-file.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { nameFault } from "../../domain/release/file-name.ts";
import { filesMatching } from "../../ports/files-matching.ts";
import type { Workspace, WorkspaceFile } from "../../ports/workspace.ts";

interface Asset extends ReadContent {
  /** How people are told of it: its name. */
  readonly shown: string;
  readonly name: string;
  /** In the workspace. */
  readonly path: string;
}

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

const nameOf = ({ path }: WorkspaceFile): string => path.slice(path.lastIndexOf("/") + 1);

function checkAsset(file: WorkspaceFile): void {
  if (file.kind !== "file")
    throw refuse(
      `${file.path} is no regular file`,
      "Copy the file that the link names into the folder.",
    );
  const fault = nameFault(nameOf(file));
  if (fault !== undefined)
    throw refuse(
      `${file.path} cannot be an asset: ${fault}`,
      "Use letters, digits, `.`, `_`, `+` and `-`, and begin with a letter or digit.",
    );
}

/** Refuses names that would fall together in the release, with `taken` already in it. */
export function checkTwins(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase()))
      throw refuse(
        `Two files of the release would be called ${name}`,
        "Give each file of the release a name of its own; case does not count.",
      );
    seen.add(name.toLowerCase());
  }
}

async function readAsset(workspace: Workspace, file: WorkspaceFile): Promise<Asset> {
  const { path } = file;
  const name = nameOf(file);
  const facts = { shown: name, name, path };
  const opened = await workspace.open(path);
  if (opened.size <= LARGE) return { ...facts, bytes: await workspace.read(path) };
  const large = await scanLarge(opened);
  // What can be opened must be held to be opened; it is not passed by because it is large.
  const isArchive = archiveForm(name, large.head) !== undefined;
  return isArchive
    ? { ...facts, bytes: await workspace.read(path) }
    : withLarge(name, large, facts);
}

/** The further files of the release. Names that cannot stand in a release are a `GuardError` before anything is written. */
export async function gatherAssets(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<readonly Asset[]> {
  const files = await filesMatching(workspace, patterns);
  files.forEach(checkAsset);
  checkTwins(files.map(nameOf));
  const assets: Asset[] = [];
  // One after the other, so that no more than one large file is read at a time.
  // oxlint-disable-next-line no-await-in-loop
  for (const file of files) assets.push(await readAsset(workspace, file));
  return assets;
}
