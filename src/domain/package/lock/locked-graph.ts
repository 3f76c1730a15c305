import {
  type Dependency,
  type DependencySet,
  type PackageHash,
  type Scope,
  SCOPES,
} from "../sbom/dependency.ts";
import { unreadable } from "./lock-refusal.ts";

/** One package of a lock file before it is known why it is there. */
export interface LockedNode {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly PackageHash[];
  /** Keys of what it needs. */
  readonly needs: readonly string[];
  /** Keys of what it takes where it is there. */
  readonly optional: readonly string[];
}

/** What the released package names, by the reason for it. */
export type Roots = Readonly<Record<Scope, readonly string[]>>;

const stronger = (one: Scope, other: Scope): boolean => SCOPES.indexOf(one) < SCOPES.indexOf(other);

type Nodes = ReadonlyMap<string, LockedNode>;

/** The strongest reason for each package: required by what is required, and so on. */
function scopesOf(nodes: Nodes, roots: Roots): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  const queue = SCOPES.flatMap((scope) => roots[scope].map((key) => ({ key, scope })));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { key, scope } = next;
    const node = nodes.get(key);
    const before = scopes.get(key);
    if (node === undefined || (before !== undefined && !stronger(scope, before))) continue;
    scopes.set(key, scope);
    const weaker = scope === "required" ? "optional" : scope;
    for (const needed of node.needs) queue.push({ key: needed, scope });
    for (const needed of node.optional) queue.push({ key: needed, scope: weaker });
  }
  return scopes;
}

/** Refuses a lock file that leaves out what is needed: nobody could be asked about that. */
export function checkWhole(path: string, nodes: Nodes, roots: Roots): void {
  const reached = [...scopesOf(nodes, roots).keys()];
  const needed = [...roots.required, ...reached.flatMap((key) => nodes.get(key)?.needs ?? [])];
  const missing = needed.find((key) => !nodes.has(key));
  if (missing !== undefined) throw unreadable(path, `it does not hold ${missing}`);
}

/** What can be reached from the roots; the rest of the lock file belongs to others of the workspace. */
export function reachable(nodes: Nodes, roots: Roots): DependencySet {
  const purlOf = (key: string): readonly string[] => {
    const node = nodes.get(key);
    return node ? [node.purl] : [];
  };
  const sorted = (keys: readonly string[]) => [...new Set(keys.flatMap(purlOf))].toSorted();
  const all = new Map<string, Dependency>();
  for (const [key, scope] of scopesOf(nodes, roots)) {
    const node = nodes.get(key);
    if (node === undefined) continue;
    const { purl, name, version, hashes } = node;
    const before = all.get(purl);
    const kept = before && stronger(before.scope, scope) ? before.scope : scope;
    const needs = sorted([...node.needs, ...node.optional]);
    const together = [...new Set([...(before?.needs ?? []), ...needs])].toSorted();
    all.set(purl, { purl, name, version, hashes, scope: kept, needs: together });
  }
  return { all, own: sorted(SCOPES.flatMap((scope) => roots[scope])) };
}

/** What nobody in the lock file names may still be installed: it counts as required. */
export function withStrays(nodes: Nodes, own: Roots, everyone: readonly Roots[]): Roots {
  const named = [own, ...everyone].flatMap((roots) => [...scopesOf(nodes, roots).keys()]);
  const known = new Set(named);
  const strays = [...nodes.keys()].filter((key) => !known.has(key));
  return { ...own, required: [...own.required, ...strays] };
}
