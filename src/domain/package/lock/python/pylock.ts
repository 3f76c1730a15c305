import { z } from "zod";
import type { Scope } from "../../sbom/dependency.ts";
import type { ReadLock } from "../lock-owner.ts";
import { unreadable } from "../lock-refusal.ts";
import { reachable } from "../locked-graph.ts";
import { mayHold } from "./possible-marker.ts";
import { byPurl, pythonNode } from "./python-nodes.ts";
import { readTomlLock } from "./read-toml-lock.ts";

const names = z.array(z.string()).default([]);
const source = z.looseObject({ url: z.string().optional(), path: z.string().optional() });

/** `pylock.toml`. Source: packaging.python.org, "pylock.toml Specification" (PEP 751). */
const schema = z.looseObject({
  "lock-version": z.string().regex(/^1\.\d+$/, { error: "only version 1 is read" }),
  extras: names,
  "dependency-groups": names,
  "default-groups": names,
  packages: z.array(
    z.looseObject({
      name: z.string(),
      version: z.string().optional(),
      marker: z.string().optional(),
      dependencies: z.array(z.looseObject({ name: z.string() })).default([]),
      vcs: source.optional(),
      directory: source.optional(),
      archive: source.optional(),
      sdist: source.optional(),
      wheels: z.array(source).optional(),
    }),
  ),
});

type Pylock = z.output<typeof schema>;
type PylockPackage = Pylock["packages"][number];

const SOURCES = ["vcs", "directory", "archive", "sdist", "wheels"] as const;

/** Groups that nobody asks for by default reach no user: no index knows of groups. */
function scopeOf(
  path: string,
  { extras, "default-groups": groups }: Pylock,
  one: PylockPackage,
): Scope {
  const { name, marker } = one;
  if (marker === undefined) return "required";
  try {
    if (mayHold(marker, { extras: [], groups })) return "required";
    return mayHold(marker, { extras, groups }) ? "optional" : "development";
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable(path, `the marker of ${name} cannot be read: ${error.message}`, error);
  }
}

/** Packages from elsewhere than a folder of the project, which is no package of its own. */
function fetched(path: string, packages: readonly PylockPackage[]): readonly PylockPackage[] {
  for (const one of packages)
    if (!SOURCES.some((kind) => one[kind] !== undefined))
      throw unreadable(path, `it does not tell where ${one.name} comes from`);
  return packages.filter(({ directory }) => directory === undefined);
}

export const readPylock: ReadLock = (lock) => {
  const file = readTomlLock(lock, schema);
  const packages = fetched(lock.path, file.packages);
  const nodes = packages.flatMap((one) => {
    const { name, version, dependencies } = one;
    if (version === undefined) return [];
    const node = pythonNode(
      name,
      version,
      dependencies.map((needed) => needed.name),
    );
    return [{ node, scope: scopeOf(lock.path, file, one) }];
  });
  const wanted = (scope: Scope) =>
    nodes.flatMap((one) => (one.scope === scope ? [one.node.purl] : []));
  const set = reachable(byPurl(nodes.map(({ node }) => node)), {
    required: wanted("required"),
    optional: wanted("optional"),
    development: wanted("development"),
  });
  const unasked = packages
    .filter(({ version }) => version === undefined)
    .map(({ name, vcs, archive }) => {
      const from = vcs?.url ?? archive?.url ?? vcs?.path ?? archive?.path ?? "a file";
      return `takes ${name} from ${from}, whose version it does not tell`;
    });
  return { ...set, unasked };
};
