import { npmPurl } from "../../npm-purl.ts";
import { hashesOf } from "../../sbom/dependency.ts";
import { unreadable } from "../lock-refusal.ts";
import type { LockedNode } from "../locked-graph.ts";
import { type DenoFile, namedIn } from "./deno-file.ts";

/** The parts of a key of `npm`, whose version may be followed by those of its peers: `chalk@5.0.0_peer@1.0.0`. */
function split(path: string, id: string): readonly [name: string, version: string] {
  const [name, rest] = namedIn(id);
  const version = rest.split("_", 1)[0] ?? "";
  if (/^\d/.test(version)) return [name, version];
  throw unreadable(path, `the entry ${id} has no version`);
}

function found(
  file: DenoFile,
  keys: readonly string[] | undefined,
  wanted: string,
): readonly string[] {
  if (keys !== undefined) return keys;
  throw unreadable(file.path, `it does not hold ${wanted}`);
}

/** What a package of npm needs: `name`, `name@version` or `alias@npm:name@version`. */
function npmKeys(file: DenoFile, wanted: string): readonly string[] {
  const id = wanted.replace(/^.+?@npm:/, "");
  const keys = Object.hasOwn(file.npm, id) ? [`npm:${id}`] : file.named.get(`npm:${id}`);
  return found(file, keys, wanted);
}

const isLinked = ({ workspace }: DenoFile, name: string): boolean =>
  Object.keys(workspace.links).some(
    (link) => namedIn(link.replace(/^(?:npm|jsr):/, ""))[0] === name,
  );

/** What a specifier such as `jsr:@std/path@^1` leads to; without a range, whatever has that name. */
export function specifierKeys(file: DenoFile, specifier: string): readonly string[] {
  const [, kind, wanted = ""] = /^(npm|jsr):(.+)$/.exec(specifier) ?? [];
  if (kind !== "npm" && kind !== "jsr")
    throw unreadable(file.path, `the specifier ${specifier} is neither of npm nor of jsr`);
  const [name, range] = namedIn(wanted);
  const version = Object.hasOwn(file.specifiers, specifier)
    ? file.specifiers[specifier]
    : undefined;
  const exact = `${name}@${version ?? range}`;
  if (Object.hasOwn(file[kind], exact)) return [`${kind}:${exact}`];
  const any = version === undefined ? file.named.get(`${kind}:${name}`) : undefined;
  // A folder that stands for a package need not be in the file.
  return found(file, any ?? (isLinked(file, name) ? [] : undefined), specifier);
}

const npmNode = (file: DenoFile, id: string, entry: DenoFile["npm"][string]): LockedNode => {
  const [name, version] = split(file.path, id);
  const keys = (wanted: readonly string[]) => wanted.flatMap((one) => npmKeys(file, one));
  return {
    purl: npmPurl(name, version),
    name,
    version,
    hashes: hashesOf(entry.integrity),
    needs: keys(entry.dependencies),
    optional: [...keys(entry.optionalDependencies), ...keys(entry.optionalPeers)],
  };
};

/** JSR has no kind of package URL of its own; this is the name under which npm's clients know the package. Source: jsr.io, "npm compatibility". */
const jsrNode = (file: DenoFile, id: string, entry: DenoFile["jsr"][string]): LockedNode => {
  const [name, version] = split(file.path, id);
  return {
    purl: npmPurl(`@jsr/${name.replace(/^@/, "").replace("/", "__")}`, version),
    name,
    version,
    // The hash is of a list of files, and of no file.
    hashes: [],
    needs: entry.dependencies.flatMap((one) => specifierKeys(file, one)),
    optional: [],
  };
};

/** Every package of the file: `npm:…` and `jsr:…`. */
export const denoNodes = (file: DenoFile): ReadonlyMap<string, LockedNode> =>
  new Map([
    ...Object.entries(file.npm).map(
      ([id, entry]) => [`npm:${id}`, npmNode(file, id, entry)] as const,
    ),
    ...Object.entries(file.jsr).map(
      ([id, entry]) => [`jsr:${id}`, jsrNode(file, id, entry)] as const,
    ),
  ]);
