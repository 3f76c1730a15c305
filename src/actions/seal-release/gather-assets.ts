import { archiveForm } from "../../domain/asset/archive-form.ts";
import { checkedSource } from "../../domain/content/checked-source.ts";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { LARGE, type LargeFile, scanLarge } from "../../domain/content/large-file.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { nameFault } from "../../domain/release/file-name.ts";
import { filesMatching } from "../../ports/files-matching.ts";
import type { Workspace, WorkspaceFile } from "../../ports/workspace.ts";

/** A further file of the release, before anybody has looked into it. */
export type Asset = {
  /** How people are told of it: its name. */
  readonly shown: string;
  readonly name: string;
  /** In the workspace. */
  readonly path: string;
} & ({ readonly bytes: Uint8Array } | { readonly large: LargeFile; readonly source: ByteSource });

/** An archive of up to this size may be held with what is in it; a larger one could unfold to anything. */
const SMALL = 256 * 1024;

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

export const changedMeanwhile = (name: string): GuardError =>
  new GuardError("conflict", {
    says: `${name} changed between its check and its sealing`,
    fix: "Let nothing write to the workspace while it is sealed, and seal again.",
  });

async function readAsset(workspace: Workspace, file: WorkspaceFile): Promise<Asset> {
  const { path } = file;
  const name = nameOf(file);
  const facts = { shown: name, name, path };
  const opened = await workspace.open(path);
  if (opened.size <= LARGE) {
    const bytes = await workspace.read(path);
    if (bytes.byteLength <= SMALL || archiveForm(name, bytes) === undefined)
      return { ...facts, bytes };
  }
  const large = await scanLarge(opened);
  // Every later reading must give what was scanned.
  const source = checkedSource(opened, large, () => changedMeanwhile(name));
  return { ...facts, large, source };
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
