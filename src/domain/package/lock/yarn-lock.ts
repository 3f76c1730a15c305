import { parse } from "yaml";
import { z } from "zod";
import type { PackageManifest } from "../manifest.ts";
import { npmPurl } from "../npm-purl.ts";
import { hashesOf } from "../sbom/dependency.ts";
import type { LockOwner, ReadLock } from "./lock-owner.ts";
import { lockText, shaped, unreadable } from "./lock-refusal.ts";
import { checkWhole, type LockedNode, reachable, type Roots } from "./locked-graph.ts";
import { readClassicLock } from "./yarn-classic.ts";

const texts = z.record(z.string(), z.string()).default({});

/** One entry of either form of `yarn.lock`. */
const entry = z.looseObject({
  version: z.coerce.string(),
  resolution: z.string().optional(),
  integrity: z.string().optional(),
  dependencies: texts,
  optionalDependencies: texts,
});

const berry = z.record(z.string(), z.unknown());
type Entry = z.output<typeof entry>;

/** The package that an entry really is: an alias is called otherwise than what it leads to. */
function nameOf(descriptor: string, { resolution }: Entry): string {
  const resolved = /^(@?[^@]+)@/.exec(resolution ?? "")?.[1];
  if (resolved !== undefined) return resolved;
  const alias = /@npm:(@?[^@]+)@/.exec(descriptor)?.[1];
  return alias ?? /^(@?[^@]+)@/.exec(descriptor)?.[1] ?? descriptor;
}

const isWorkspace = ({ resolution = "", version }: Entry): boolean =>
  resolution.includes("@workspace:") || version === "0.0.0-use.local";

/** Each range that leads to an entry, as the entries themselves ask for it: with the protocol and without. */
function descriptorsOf(key: string): readonly string[] {
  return key.split(/,\s*/).flatMap((one) => {
    const bare = one.replace(/^"|"$/g, "");
    return [bare, bare.replace(/^(@?[^@]+)@npm:/, "$1@")];
  });
}

const keysIn = (needs: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(needs).map(([name, range]) => `${name}@${range}`);

interface Read {
  readonly nodes: ReadonlyMap<string, LockedNode>;
  /** Ranges that lead to a package of the same workspace. */
  readonly local: ReadonlySet<string>;
}

function readEntries(path: string, entries: Readonly<Record<string, unknown>>): Read {
  const nodes = new Map<string, LockedNode>();
  const local = new Set<string>();
  for (const [key, value] of Object.entries(entries)) {
    const read = shaped(path, entry, value);
    if (isWorkspace(read)) {
      for (const descriptor of descriptorsOf(key)) local.add(descriptor);
      continue;
    }
    const name = nameOf(descriptorsOf(key)[0] ?? key, read);
    const node = {
      purl: npmPurl(name, read.version),
      name,
      version: read.version,
      hashes: hashesOf(read.integrity),
      needs: keysIn(read.dependencies),
      optional: keysIn(read.optionalDependencies),
    };
    for (const descriptor of descriptorsOf(key)) nodes.set(descriptor, node);
  }
  return { nodes, local };
}

const LOCAL = /@(workspace|link|file|portal):/;

/**
 * What a range leads to: `resolutions` of package.json lead it to another one, which the entries do
 * not say; so every locked version of that name counts.
 */
function targetsOf(key: string, { nodes, local }: Read): readonly string[] {
  if (nodes.has(key)) return [key];
  if (local.has(key) || LOCAL.test(key)) return [];
  const name = /^@?[^@]+@/.exec(key)?.[0] ?? key;
  const others = [...nodes.keys()].filter((other) => other.startsWith(name));
  return others.length > 0 ? others : [key];
}

const led = (keys: readonly string[], read: Read): readonly string[] =>
  keys.flatMap((key) => targetsOf(key, read));

const resolvedNodes = (read: Read): ReadonlyMap<string, LockedNode> =>
  new Map(
    [...read.nodes].map(([key, node]) => [
      key,
      { ...node, needs: led(node.needs, read), optional: led(node.optional, read) },
    ]),
  );

const devDependencies = z.looseObject({ devDependencies: texts });

function rootsOf({ manifest }: LockOwner): Roots {
  const { dependencies = {}, optionalDependencies = {} }: Partial<PackageManifest> = manifest;
  const development = devDependencies.safeParse(manifest).data?.devDependencies ?? {};
  return {
    required: keysIn(dependencies),
    optional: keysIn(optionalDependencies),
    development: keysIn(development),
  };
}

function readBerry(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const { __metadata: _, ...entries } = shaped(path, berry, parse(text, { maxAliasCount: 0 }));
    return entries;
  } catch (error) {
    throw unreadable(path, "it is not YAML", error);
  }
}

/** `yarn.lock` of Yarn 1 and of Yarn 2 and later. What the package asks for has to stand in it. */
export const readYarnLock: ReadLock = ({ path, bytes }, owner) => {
  if (!owner.certain) return undefined;
  const text = lockText(path, bytes);
  const entries = text.includes("__metadata:")
    ? readBerry(path, text)
    : readClassicLock(path, text);
  const read = readEntries(path, entries);
  const { required, optional, development } = rootsOf(owner);
  const roots = {
    required: led(required, read),
    optional: led(optional, read),
    development: led(development, read),
  };
  const nodes = resolvedNodes(read);
  checkWhole(path, nodes, roots);
  return reachable(nodes, roots);
};
