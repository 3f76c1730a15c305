import { GuardError } from "../../domain/failure/guard-error.ts";
import { folderOf, globPattern, isGlob } from "../../domain/text/glob.ts";
import type { Workspace, WorkspaceFile } from "../../ports/workspace.ts";

/** What to read, and whether it is a link, which is named and never followed. */
export interface SelectedFile {
  readonly path: string;
  readonly isLink: boolean;
}

const YAML = /\.ya?ml$/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
/** `.github` or its workflows, as the folder that was asked for. */
const GITHUB_FOLDER = /(?:^|\/)\.github(?:\/workflows)?$/;
/** What a package manager or git put there is not this repository's. */
const FOREIGN = new Set(["node_modules", ".git"]);

const nothing = (says: string): GuardError =>
  new GuardError("not-found", {
    says,
    fix: "Check the path; it is taken relative to the workspace, which needs a checkout first.",
  });

const selected = (files: readonly WorkspaceFile[]): SelectedFile[] =>
  files.map(({ path, kind }) => ({ path, isLink: kind !== "file" }));

async function matching(glob: string, workspace: Workspace): Promise<SelectedFile[]> {
  const pattern = globPattern(glob.replace(/^\.\//, ""));
  const files = await workspace.list(folderOf(glob.replace(/^\.\//, "")), FOREIGN);
  const found = files.filter(({ path }) => pattern.test(path));
  if (found.length === 0) throw nothing(`No file matches ${glob}`);
  return selected(found);
}

/**
 * What GitHub runs of the repository at `root`: the files right in `.github/workflows`, and actions
 * anywhere. A link in place of those folders would hide them, so it is looked at too.
 */
function isRunIn(root: string): (file: WorkspaceFile) => boolean {
  const github = `${root}.github`;
  const workflows = `${github}/workflows`;
  return ({ path, kind }) => {
    if (path === github || path === workflows) return kind === "link";
    const isDirect = path.startsWith(`${workflows}/`) && path.lastIndexOf("/") === workflows.length;
    return (isDirect && YAML.test(path)) || ACTION.test(path);
  };
}

/** A repository's workflows and actions; in a folder that is no repository, every YAML file. */
async function below(folder: string, workspace: Workspace): Promise<SelectedFile[]> {
  const files = await workspace.list(folder, FOREIGN);
  const inside = GITHUB_FOLDER.test(folder);
  const prefix = folder === "." ? "" : `${folder}/`;
  const root = inside ? prefix.slice(0, prefix.lastIndexOf(".github")) : prefix;
  const isRepository = inside || files.some(({ path }) => path.startsWith(`${root}.github`));
  const found = files.filter(isRepository ? isRunIn(root) : ({ path }) => YAML.test(path));
  if (found.length === 0) throw nothing(`${folder} holds no workflow and no action`);
  return selected(found);
}

async function select(pattern: string, workspace: Workspace): Promise<SelectedFile[]> {
  if (isGlob(pattern)) return matching(pattern, workspace);
  const path = pattern.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
  if (path === "-" || YAML.test(path)) return [{ path, isLink: false }];
  return below(path, workspace);
}

/** Every file that the patterns name, once. A pattern that matches nothing is a `GuardError`, never an empty list. */
export async function selectFiles(
  patterns: readonly string[],
  workspace: Workspace,
): Promise<readonly SelectedFile[]> {
  if (patterns.length === 0) throw nothing("No file was given to scan");
  const found = await Promise.all(patterns.map((pattern) => select(pattern, workspace)));
  const byPath = new Map(found.flat().map((file) => [file.path, file]));
  return [...byPath.values()];
}
