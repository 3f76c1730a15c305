import { normalizedName } from "../../../registry/pypi/python-name.ts";
import { pypiPurl } from "../../../python/pypi-purl.ts";
import { pythonVersion } from "../../../release/python-version.ts";
import type { LockedNode } from "../locked-graph.ts";

/** A version of a project, and the projects that it needs. */
export const pythonNode = (
  name: string,
  version: string,
  needed: readonly string[],
): LockedNode => {
  const project = normalizedName(name);
  const normal = pythonVersion(version) ?? version;
  return {
    purl: pypiPurl(project, normal),
    name: project,
    version: normal,
    // A version has many files, each with a hash of its own.
    hashes: [],
    needs: needed.map(normalizedName),
    optional: [],
  };
};

/** Keys of every locked version of these projects. */
export const keysFor = (
  nodes: readonly LockedNode[],
  projects: readonly string[],
): readonly string[] =>
  projects.flatMap((project) =>
    nodes.filter(({ name }) => name === project).map(({ purl }) => purl),
  );

/** By package URL. A project may be locked in several versions, for several machines: each counts. One version may stand there twice, once with extras: what they need adds up. */
export const byPurl = (nodes: readonly LockedNode[]): ReadonlyMap<string, LockedNode> => {
  const all = new Map<string, LockedNode>();
  for (const node of nodes) {
    const needs = [...(all.get(node.purl)?.needs ?? []), ...keysFor(nodes, node.needs)];
    all.set(node.purl, { ...node, needs: [...new Set(needs)] });
  }
  return all;
};
