import type { DependencySet } from "../../sbom/dependency.ts";
import type { ReadLock } from "../lock-owner.ts";
import { type LockedNode, reachable, withStrays } from "../locked-graph.ts";
import { type DenoFile, type DenoMember, readDenoFile } from "./deno-file.ts";
import { denoNodes, specifierKeys } from "./deno-graph.ts";

const asked = ({ dependencies, packageJson }: DenoMember): readonly string[] => [
  ...dependencies,
  ...packageJson.dependencies,
];

/** Specifiers that are asked for by the rest of the workspace alone. What no list names may stand in the code. */
function foreign({ workspace }: DenoFile, folder: string): ReadonlySet<string> {
  const { members } = workspace;
  const others = Object.entries(members).filter(([at]) => at !== folder);
  const own = [workspace, ...(Object.hasOwn(members, folder) ? [members[folder]] : [])];
  const ours = new Set(own.flatMap((one) => (one ? asked(one) : [])));
  return new Set(others.flatMap(([, one]) => asked(one)).filter((one) => !ours.has(one)));
}

const MOST_NAMED = 3;

const some = (names: Iterable<string>): string => {
  const all = [...new Set(names)].toSorted();
  return `${all.slice(0, MOST_NAMED).join(", ")}${all.length > MOST_NAMED ? ", …" : ""}`;
};

/** What stands in the file without being a package that a database of vulnerabilities knows. */
function unasked(
  { remote }: DenoFile,
  nodes: ReadonlyMap<string, LockedNode>,
  { all }: DependencySet,
): readonly string[] {
  const jsr = [...nodes]
    .filter(([key, { purl }]) => key.startsWith("jsr:") && all.has(purl))
    .map(([, { name }]) => name);
  const hosts = Object.keys(remote).map((address) =>
    address.replace(/^(https?:\/\/[^/]+).*$/, "$1"),
  );
  return [
    ...(jsr.length > 0 ? [`takes packages from JSR (${some(jsr)})`] : []),
    ...(hosts.length > 0 ? [`takes code from addresses (${some(hosts)})`] : []),
  ].map((what) => `${what}, about which no database of vulnerabilities can be asked`);
}

/** The file does not tell what only development needs: all of it counts as run by the users. */
export const readDenoLock: ReadLock = (lock, { folder, certain }) => {
  const file = readDenoFile(lock);
  const isMember = folder === "" || Object.hasOwn(file.workspace.members, folder);
  if (!isMember || !certain) return undefined;
  const nodes = denoNodes(file);
  const others = foreign(file, folder);
  const keysOf = (specifiers: readonly string[]) =>
    specifiers.flatMap((one) => specifierKeys(file, one));
  const rest = { optional: [], development: [] };
  const specifiers = Object.keys(file.specifiers);
  const own = { ...rest, required: keysOf(specifiers.filter((one) => !others.has(one))) };
  const everyone = { ...rest, required: keysOf(specifiers) };
  const set = reachable(nodes, withStrays(nodes, own, [everyone]));
  return { ...set, unasked: unasked(file, nodes, set) };
};
