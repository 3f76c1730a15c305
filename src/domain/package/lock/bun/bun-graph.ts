import { npmPurl } from "../../npm-purl.ts";
import { hashesOf } from "../../sbom/dependency.ts";
import { unreadable } from "../lock-refusal.ts";
import type { LockedNode } from "../locked-graph.ts";
import type { BunEntry, BunNeeds } from "./bun-entry.ts";

/** A `bun.lock`, entry by entry. */
export interface BunFile {
  readonly path: string;
  readonly entries: ReadonlyMap<string, BunEntry>;
  /** What each package of the workspace needs to run, by its folder. */
  readonly workspaces: ReadonlyMap<string, BunNeeds>;
}

/** The packages above an entry, and itself: `@x/a/b` is `b` within `@x/a`. */
const placeOf = (key: string): readonly string[] => key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];

/** Where Bun looks for a package: within the one that needs it, then within each above. */
function keyFor({ entries }: BunFile, place: readonly string[], name: string): string | undefined {
  for (let depth = place.length; depth >= 0; depth -= 1) {
    const key = [...place.slice(0, depth), name].join("/");
    if (entries.has(key)) return key;
  }
  return undefined;
}

export interface BunKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

function directKeys(file: BunFile, place: readonly string[], needs: BunNeeds): BunKeys {
  const found = (names: readonly string[]) =>
    names.flatMap((name) => keyFor(file, place, name) ?? []);
  const needed = Object.keys(needs.dependencies);
  const missing = needed.find((name) => keyFor(file, place, name) === undefined);
  if (missing !== undefined)
    throw unreadable(
      file.path,
      `it does not hold ${missing}, which ${place.join("/") || "the package"} needs`,
    );
  const peers = Object.keys(needs.peerDependencies);
  const isOptional = (name: string): boolean => needs.optionalPeers.includes(name);
  return {
    // A peer that nobody installed is the choice of whoever runs it.
    required: found([...needed, ...peers.filter((name) => !isOptional(name))]),
    optional: found([...Object.keys(needs.optionalDependencies), ...peers.filter(isOptional)]),
  };
}

function withinFolder({ workspaces }: BunFile, { resolution, needs }: BunEntry): BunNeeds {
  return workspaces.get(resolution.replace(/^(?:workspace|root):/, "")) ?? needs;
}

/** Keys of the packages that are needed at a place. What a folder of the project needs stands for the folder, which is no package. */
export function keysAt(file: BunFile, place: readonly string[], needs: BunNeeds): BunKeys {
  const found = { required: new Set<string>(), optional: new Set<string>() };
  const add = ({ required, optional }: BunKeys, reason: keyof BunKeys): void => {
    for (const key of required) found[reason].add(key);
    for (const key of optional) found.optional.add(key);
  };
  add(directKeys(file, place, needs), "required");
  // A set is walked to its end, also to what is added on the way.
  for (const reason of ["required", "optional"] as const)
    for (const key of found[reason]) {
      const entry = file.entries.get(key);
      if (entry?.kind === "folder")
        add(directKeys(file, placeOf(key), withinFolder(file, entry)), reason);
    }
  return { required: [...found.required], optional: [...found.optional] };
}

/** Every package of the file, by its key. */
export const bunNodes = (file: BunFile): ReadonlyMap<string, LockedNode> =>
  new Map(
    [...file.entries]
      .filter(([, { kind }]) => kind !== "folder")
      .map(([key, { name, resolution, integrity, needs }]) => {
        const keys = keysAt(file, placeOf(key), needs);
        const node: LockedNode = {
          purl: npmPurl(name, resolution),
          name,
          version: resolution,
          hashes: hashesOf(integrity),
          needs: keys.required,
          optional: keys.optional,
        };
        return [key, node];
      }),
  );
