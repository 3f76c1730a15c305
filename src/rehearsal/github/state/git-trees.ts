import { createHash } from "node:crypto";

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** `100644`, `100755`, or `120000` for a link. */
  readonly mode: string;
  readonly sha: string;
}

/** One line of a tree object. */
interface TreeLine {
  readonly name: string;
  /** `040000` for a folder. */
  readonly mode: string;
  readonly sha: string;
}

/** All tree objects of a commit, by id. */
export interface TreeObjects {
  readonly root: string;
  readonly trees: ReadonlyMap<string, readonly TreeLine[]>;
}

export const FOLDER = "040000";

/** Git sorts a folder as if its name ended with a slash. */
const sortKey = ({ name, mode }: TreeLine): string => (mode === FOLDER ? `${name}/` : name);

/** The id that git gives to a tree object. */
function treeSha(lines: readonly TreeLine[]): string {
  const body = Buffer.concat(
    lines.flatMap(({ name, mode, sha }) => [
      Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
      Buffer.from(sha, "hex"),
    ]),
  );
  return createHash("sha1").update(`tree ${body.length}\0`).update(body).digest("hex");
}

const byBytes = (one: TreeLine, other: TreeLine): number =>
  Buffer.compare(Buffer.from(sortKey(one)), Buffer.from(sortKey(other)));

/** Puts files into tree objects, as git does. */
export function treeObjects(files: readonly TreeFile[]): TreeObjects {
  const trees = new Map<string, readonly TreeLine[]>();
  const store = (within: readonly TreeFile[]): string => {
    const folders = new Map<string, TreeFile[]>();
    const lines: TreeLine[] = [];
    for (const { path, mode, sha } of within) {
      const slash = path.indexOf("/");
      if (slash < 0) lines.push({ name: path, mode, sha });
      else {
        const name = path.slice(0, slash);
        const inner = { path: path.slice(slash + 1), mode, sha };
        folders.set(name, [...(folders.get(name) ?? []), inner]);
      }
    }
    for (const [name, inner] of folders) lines.push({ name, mode: FOLDER, sha: store(inner) });
    const sorted = lines.toSorted(byBytes);
    const sha = treeSha(sorted);
    trees.set(sha, sorted);
    return sha;
  };
  return { root: store(files), trees };
}
