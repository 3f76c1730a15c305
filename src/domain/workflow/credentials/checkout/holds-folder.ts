const WORKSPACE =
  /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE)/i;
const ABOVE =
  /^(?:~|\/|\/home(?:\/runner(?:\/work(?:\/\*\*?)*)?)?|\$\{?HOME\}?|\$\{\{\s*runner\.workspace\s*\}\}|\$\{?RUNNER_WORKSPACE\}?|(?:\.\.\/?)+)$/i;

/** A path below the workspace, without `./`, a trailing slash, or globs that take everything. */
export function plainPath(path: string): string {
  const below = path.trim().replace(WORKSPACE, ".").replaceAll("\\", "/");
  return (
    below
      .replace(/^(?:\.\/)+/, "")
      .replace(/(?:\/\*{1,2})+$/, "")
      .replace(/\/+$/, "") || "."
  );
}

/** Whether a path hands out all of a folder below the workspace: it is that folder or one above it. */
export function holdsFolder(path: string, folder: string): boolean {
  if (ABOVE.test(path.trim())) return true;
  const outer = plainPath(path);
  const inner = plainPath(folder);
  if (outer === "." || outer === "*" || outer === "**") return true;
  return inner === outer || inner.startsWith(`${outer}/`) || outer === `${inner}/.git`;
}

const NEGATED_GIT = /^!.*\.git(?:\/|$|\*)/;

/** Whether a list of paths hands out a folder's `.git`. */
export const handsOutGit = (paths: readonly string[], folder: string): boolean =>
  paths.some(
    (path) => !path.startsWith("!") && (holdsFolder(path, folder) || path.trim() === ".git"),
  ) && !paths.some((path) => NEGATED_GIT.test(path));

const ARCHIVER =
  /\b(?:zip\s+(?:-\w*\s+)*-?\w{0,20}r\w{0,20}\s+(?:-\w+\s+)*(\S+)\s+(\S+)|tar\s+-?\w*c\w*\s+(?:-\w+\s+)*(\S+)\s+(?:-C\s+(\S+)\s+)?(\S+)|7z\s+a\s+(?:-\S+\s+)*(\S+)\s+(\S+))[^\n;&|]*/g;

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** What one command packs, and the archive it makes. */
function packedBy([, zip, ofZip, tar, inside, ofTar, seven, ofSeven]: readonly (
  | string
  | undefined
)[]): readonly [archive: string, folder: string] {
  if (zip !== undefined) return [zip, ofZip ?? ""];
  if (tar !== undefined) return [tar, ofTar === "." ? (inside ?? ".") : (ofTar ?? "")];
  return [seven ?? "", ofSeven ?? ""];
}

/** Archives that a script makes of a folder with its `.git` in it, by file name. */
export function archivesWithGit(script: string, folder: string): readonly string[] {
  if (!/\b(?:zip|tar|7z)\b/.test(script)) return [];
  return [...script.matchAll(ARCHIVER)].flatMap((found) => {
    if (/exclude|\s-x\b|\.git/.test(found[0])) return [];
    const [archive, packed] = packedBy(found);
    // A glob of the shell takes no hidden files.
    const isGlob = packed === "*" || packed === "./*";
    return !isGlob && holdsFolder(packed, folder) ? [nameOf(archive)] : [];
  });
}
