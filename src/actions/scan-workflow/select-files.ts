import { GuardError } from "../../domain/failure/guard-error.ts";
import { configKindOf } from "../../domain/workflow/config-file.ts";
import { folderOf, globPattern, isGlob } from "../../domain/text/glob.ts";
import type { Workspace, WorkspaceFile } from "../../ports/workspace.ts";

export interface Selection {
  readonly files: readonly SelectedFile[];
  /** The whole repositories among what was asked for: root folder and the paths of all files. */
  readonly roots: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What to read, and whether it is a link, which is named and never followed. */
export interface SelectedFile {
  readonly path: string;
  readonly isLink: boolean;
}

const YAML = /\.ya?ml$/i;
/** Files beside the workflows that say where code comes from. */
const CONFIG =
  /^(?:\.github\/dependabot\.ya?ml|\.pre-commit-config\.yaml|\.github\/workflows\/actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
/** `.github` or its workflows, as the folder that was asked for. */
const GITHUB_FOLDER = /(?:^|\/)\.github(?:\/workflows)?$/;
/** What a package manager or git put there is not this repository's. */
const FOREIGN = new Set(["node_modules", ".git"]);

/** Whether a name is one of a file that somebody here can read. */
const isReadable = (path: string): boolean => YAML.test(path) || configKindOf(path) !== undefined;

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
  // `**/*` means every file that could be one of ours, not the README beside it.
  const found = files.filter(({ path }) => pattern.test(path) && isReadable(path));
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
    const isConfig = path.startsWith(root) && CONFIG.test(path.slice(root.length));
    return (isDirect && YAML.test(path)) || ACTION.test(path) || isConfig;
  };
}

/** A repository's workflows and actions; in a folder that is no repository, every YAML file. */
async function below(folder: string, workspace: Workspace): Promise<Selection> {
  const files = await workspace.list(folder, FOREIGN);
  const inside = GITHUB_FOLDER.test(folder);
  const prefix = folder === "." ? "" : `${folder}/`;
  const root = inside ? prefix.slice(0, prefix.lastIndexOf(".github")) : prefix;
  const isRepository = inside || files.some(({ path }) => path.startsWith(`${root}.github`));
  const found = files.filter(isRepository ? isRunIn(root) : ({ path }) => isReadable(path));
  if (found.length === 0) throw nothing(`${folder} holds no workflow and no action`);
  const isWhole = isRepository && !inside;
  const paths = new Set(files.map(({ path }) => path));
  return { files: selected(found), roots: new Map(isWhole ? [[root, paths]] : []) };
}

const NO_ROOTS: Selection["roots"] = new Map();

async function select(pattern: string, workspace: Workspace): Promise<Selection> {
  if (isGlob(pattern)) return { files: await matching(pattern, workspace), roots: NO_ROOTS };
  const path = pattern.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
  if (path === "-" || isReadable(path))
    return { files: [{ path, isLink: false }], roots: NO_ROOTS };
  return below(path, workspace);
}

/** Every file that the patterns name, once. A pattern that matches nothing is a `GuardError`, never an empty list. */
export async function selectFiles(
  patterns: readonly string[],
  workspace: Workspace,
): Promise<Selection> {
  if (patterns.length === 0) throw nothing("No file was given to scan");
  const found = await Promise.all(patterns.map((pattern) => select(pattern, workspace)));
  const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.path, file]));
  return { files: [...byPath.values()], roots: new Map(found.flatMap(({ roots }) => [...roots])) };
}
