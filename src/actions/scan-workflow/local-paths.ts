const YAML = /\.ya?ml$/i;

/** `a/./b/../c` as `a/c`; nothing for a path that leaves the repository. */
function normal(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** Where a local `uses` (`./x`, `$/x`) may lead, relative to the workspace: a workflow, or a folder with an action. */
export function localPaths(root: string, uses: string): readonly string[] {
  const [target = ""] = uses.slice(2).split("@");
  const path = normal(target);
  if (path === undefined) return [];
  if (YAML.test(path)) return [root + path];
  const folder = path === "" ? root : `${root}${path}/`;
  return [`${folder}action.yml`, `${folder}action.yaml`];
}
