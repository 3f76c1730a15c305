import { globPattern } from "../../text/glob.ts";
import type { PackedContents, PackedFile } from "./packed-contents.ts";
import type { SourceRules, SourceTree, TreeFile } from "./source-tree.ts";
import type { SourceUnit } from "./source-unit.ts";

/** A tree by path, and what its files are called and hold. */
interface TreeIndex {
  readonly byPath: ReadonlyMap<string, TreeFile>;
  /** Name and content of each file, wherever it stands. */
  readonly copies: ReadonlySet<string>;
  /** Paths by the name of their file. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

const INDEXES = new WeakMap<SourceTree, TreeIndex>();

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const copyOf = (path: string, blob: string): string => `${blob} ${nameOf(path)}`;

function indexOf(tree: SourceTree): TreeIndex {
  const earlier = INDEXES.get(tree);
  if (earlier) return earlier;
  const byName = new Map<string, string[]>();
  for (const { path } of tree.files) {
    const named = byName.get(nameOf(path));
    if (named) named.push(path);
    else byName.set(nameOf(path), [path]);
  }
  const files = tree.files.filter(({ kind }) => kind === "file");
  const index = {
    byPath: new Map(tree.files.map((file) => [file.path, file])),
    copies: new Set(files.map(({ path, blob }) => copyOf(path, blob))),
    byName,
  };
  INDEXES.set(tree, index);
  return index;
}

/** Where a wheel's file stands in the tree; scripts and data are of no path of their own. */
const DATA = /^[^/]+\.data\/(?:purelib|platlib)\//;

/** Paths of the tree that a file of the archive must come from, where one of them is there. */
function placesOf({ kind, folder }: SourceUnit, path: string, index: TreeIndex): string[] {
  const within = (inner: string): string => (folder === "" ? inner : `${folder}/${inner}`);
  if (kind !== "wheel") return [within(path)];
  const inner = path.replace(DATA, "");
  const usual = [within(inner), within(`src/${inner}`)];
  if (usual.some((each) => index.byPath.has(each)) || !inner.includes("/")) return usual;
  // A project may keep its modules in another folder; a file of the same module there counts.
  const named = index.byName.get(nameOf(inner)) ?? [];
  return named.filter((each) => each.startsWith(within("")) && each.endsWith(`/${inner}`));
}

/** Files that the builders of Python packages write themselves. Source: packaging.python.org, "Source distribution format" and "Binary distribution format". */
const WRITTEN_BY_BUILDERS = {
  npm: /^package\.json$/,
  sdist: /^PKG-INFO$|(?:^|\/)[^/]+\.egg-info\/(?:PKG-INFO|[\w-]+\.txt|(?:not-)?zip-safe)$/,
  wheel: /^[^/]+\.dist-info\//,
} as const;

const ONLY_EGG_INFO = /^\s*\[egg_info\]\s*(?:tag_\w+\s*=\s*\w*\s*)*$/;

/** setuptools writes this section into the setup.cfg of every sdist. */
const isWritten = ({ kind }: SourceUnit, { texts }: PackedContents, { path }: PackedFile) =>
  WRITTEN_BY_BUILDERS[kind].test(path) ||
  (kind === "sdist" &&
    path === "setup.cfg" &&
    texts.some(([name, text]) => name === path && ONLY_EGG_INFO.test(text)));

/** How an archive's files stand to the tree. */
export interface FileComparison {
  /** In the tree with other bytes. */
  readonly changed: readonly string[];
  /** Not in the tree. */
  readonly unsourced: readonly string[];
}

/** Holds every file of an archive against the tree; what the policy declares as built is left out. */
export function compareFiles(
  unit: SourceUnit,
  contents: PackedContents,
  { tree, rules }: { readonly tree: SourceTree; readonly rules: SourceRules },
): FileComparison {
  const index = indexOf(tree);
  const patterns = (rules.buildOutputs ?? []).map(globPattern);
  const changed: string[] = [];
  const unsourced: string[] = [];
  for (const file of contents.files) {
    const { path, blobs } = file;
    if (isWritten(unit, contents, file) || patterns.some((pattern) => pattern.test(path))) continue;
    const places = placesOf(unit, path, index).flatMap((place) => index.byPath.get(place) ?? []);
    const own = places.filter(({ kind }) => kind === "file");
    if (own.some(({ blob }) => blobs.includes(blob))) continue;
    const copied = blobs.some((blob) => index.copies.has(copyOf(path, blob)));
    if (own.length > 0) changed.push(path);
    else if (!copied) unsourced.push(path);
  }
  return { changed, unsourced };
}
