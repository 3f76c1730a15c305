import { parse } from "yaml";
import { z } from "zod";
import { npmPurl } from "../npm-purl.ts";
import { hashesOf } from "../sbom/dependency.ts";
import { type ReadLock, requiredNames } from "./lock-owner.ts";
import { lockText, shaped, unreadable } from "./lock-refusal.ts";
import { checkWhole, type LockedNode, reachable } from "./locked-graph.ts";

const texts = z.record(z.string(), z.string()).default({});
const named = z.record(z.string(), z.looseObject({ version: z.string() })).default({});

/** `pnpm-lock.yaml`, version 9. Source: pnpm/spec, "lockfile/9.0.md". */
const schema = z.looseObject({
  lockfileVersion: z.union([z.literal("9.0"), z.literal(9)], { error: "only version 9 is read" }),
  importers: z.record(
    z.string(),
    z.looseObject({ dependencies: named, devDependencies: named, optionalDependencies: named }),
  ),
  packages: z
    .record(
      z.string(),
      z.looseObject({
        resolution: z.looseObject({ integrity: z.string().optional() }).default({}),
        version: z.string().optional(),
      }),
    )
    .default({}),
  snapshots: z
    .record(z.string(), z.looseObject({ dependencies: texts, optionalDependencies: texts }))
    .default({}),
});

/** `name@version(peers)` without its peers. */
const withoutPeers = (key: string): string => {
  const at = key.indexOf("(");
  return at === -1 ? key : key.slice(0, at);
};

/** A version may name another package (an alias), or a folder of the workspace, which is no package. */
function keyOf(name: string, version: string): readonly string[] {
  if (/^(link|file|workspace):/.test(version)) return [];
  return /^@?[^@(]+@/.test(withoutPeers(version)) ? [version] : [`${name}@${version}`];
}

const keysOf = (needs: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(needs).flatMap(([name, version]) => keyOf(name, version));

function split(key: string): readonly [name: string, version: string] {
  const bare = withoutPeers(key);
  const at = bare.lastIndexOf("@");
  return [bare.slice(0, at), bare.slice(at + 1)];
}

type Lock = z.output<typeof schema>;

function nodeOf([key, snapshot]: [string, Lock["snapshots"][string]], lock: Lock): LockedNode {
  const [name, spelled] = split(key);
  const own = lock.packages[withoutPeers(key)];
  // What comes from an address has its version elsewhere.
  const version = own?.version ?? spelled;
  return {
    purl: npmPurl(name, version),
    name,
    version,
    hashes: hashesOf(own?.resolution.integrity),
    needs: keysOf(snapshot.dependencies),
    optional: keysOf(snapshot.optionalDependencies),
  };
}

const versions = (
  needs: Lock["importers"][string]["dependencies"],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(needs).map(([name, { version }]) => [name, version]));

function readYaml(path: string, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw unreadable(path, "it is not YAML", error);
  }
}

export const readPnpmLock: ReadLock = ({ path, bytes }, { folder, manifest, certain }) => {
  const lock = shaped(path, schema, readYaml(path, lockText(path, bytes)));
  const importer = lock.importers[folder === "" ? "." : folder];
  if (importer === undefined || !certain) return undefined;
  const nodes = new Map(
    Object.entries(lock.snapshots).map((entry) => [entry[0], nodeOf(entry, lock)]),
  );
  const roots = {
    required: keysOf(versions(importer.dependencies)),
    optional: keysOf(versions(importer.optionalDependencies)),
    development: keysOf(versions(importer.devDependencies)),
  };
  const forgotten = requiredNames(manifest).find((name) => !(name in importer.dependencies));
  if (forgotten !== undefined) throw unreadable(path, `it does not hold ${forgotten}`);
  checkWhole(path, nodes, roots);
  return reachable(nodes, roots);
};
