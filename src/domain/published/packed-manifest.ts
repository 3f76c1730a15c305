import { z } from "zod";
import { type Fact, known, unknown } from "../failure/fact.ts";
import { GuardError } from "../failure/guard-error.ts";
import type { ByteSource } from "../content/byte-source.ts";
import {
  type EntryReader,
  type EntryVisitor,
  streamArchive,
} from "../package/archive/stream-archive.ts";
import { binsOf, packedPath, parseManifest, type PackageManifest } from "../package/manifest.ts";
import { readRepositoryField } from "../package/repository-field.ts";

/** What npm's client and every reader of the registry go by, in one form wherever it was read. */
export interface ComparableManifest {
  readonly name: string;
  readonly version: string;
  readonly repository: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  /** Needed and optional ones: npm's client moves the latter into the former. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const GYP = "node-gyp rebuild";

function comparable(manifest: PackageManifest): ComparableManifest {
  const { name, version, scripts, dependencies, optionalDependencies, peerDependencies } = manifest;
  const repository = readRepositoryField(manifest.repository);
  const bins = Object.entries(binsOf(manifest)).map(([own, path]) => [own, packedPath(path)]);
  return {
    name,
    version,
    repository: repository?.name ?? repository?.text ?? "",
    scripts,
    bin: z.record(z.string(), z.string()).parse(Object.fromEntries(bins)),
    dependencies: { ...optionalDependencies, ...dependencies },
    peerDependencies,
  };
}

/** A version's document of the registry, as far as it repeats package.json. */
export function documentManifest(document: unknown): ComparableManifest | undefined {
  try {
    return comparable(parseManifest("the document", Buffer.from(JSON.stringify(document))));
  } catch (error) {
    if (error instanceof GuardError) return undefined;
    throw error;
  }
}

/** More than anybody writes into a package.json. */
const LARGEST_MANIFEST = 8 * 1024 * 1024;

const tooLarge = (size: number): GuardError =>
  new GuardError("unreadable", {
    says: `its package.json has ${size} bytes`,
    fix: "Publish a package with a package.json that can be read.",
  });

const NOT_ONE = "a tarball with one package.json on the registry";

/** Lets two readers have the bytes of one entry. */
function shared(one: EntryReader, other: EntryReader | undefined): EntryReader {
  if (other === undefined) return one;
  return {
    take: async (bytes) => {
      await one.take(bytes);
      await other.take(bytes);
    },
    end: async () => {
      await one.end();
      await other.end();
    },
  };
}

async function manifestsIn(tarball: ByteSource, beside: EntryVisitor) {
  const found: Uint8Array[] = [];
  let isBuilt = false;
  await streamArchive(tarball, (entry) => {
    const { kind, path, size } = entry;
    const other = beside(entry);
    if (kind !== "file") return other;
    if (path === "binding.gyp") isBuilt = true;
    if (path !== "package.json") return other;
    if (size > LARGEST_MANIFEST) throw tooLarge(size);
    const pieces: Uint8Array[] = [];
    const own = {
      take: (bytes: Uint8Array) => void pieces.push(Buffer.from(bytes)),
      end: () => void found.push(Buffer.concat(pieces)),
    };
    return shared(own, other);
  });
  return { found, isBuilt };
}

/** package.json of a downloaded tarball, read through once, with another reader beside; npm builds a package with a binding.gyp when it is installed. */
export async function packedManifest(
  tarball: ByteSource,
  beside: EntryVisitor,
): Promise<Fact<ComparableManifest>> {
  try {
    const { found, isBuilt } = await manifestsIn(tarball, beside);
    const [own, ...more] = found;
    if (own === undefined || more.length > 0) return unknown(NOT_ONE);
    const manifest = comparable(parseManifest("package.json", own));
    const { scripts } = manifest;
    const builds = isBuilt && !scripts["install"] && !scripts["preinstall"];
    return known(builds ? { ...manifest, scripts: { ...scripts, install: GYP } } : manifest);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return unknown(`a tarball on the registry that can be read (${error.message})`);
  }
}

const FIELDS = [
  "name",
  "version",
  "repository",
  "scripts",
  "bin",
  "dependencies",
  "peerDependencies",
] as const;

const shown = (value: unknown): string =>
  value === undefined || value === "" ? "nothing" : JSON.stringify(value).slice(0, 80);

/** Where a tarball's package.json and the registry's document differ, each as the rest of a sentence. */
export function* manifestDifferences(
  packed: ComparableManifest,
  document: ComparableManifest,
): Generator<string> {
  for (const field of FIELDS) {
    const [one, other] = [packed[field], document[field]];
    if (typeof one === "string" || typeof other === "string") {
      if (one !== other)
        yield `${field} is ${shown(one)} in the tarball, but ${shown(other)} on the registry`;
      continue;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      if (one[key] !== other[key])
        yield `${field}.${key} is ${shown(one[key])} in the tarball, but ${shown(other[key])} on the registry`;
  }
}

const INSTALL = ["preinstall", "install", "postinstall"];

/** What runs when a version is installed. */
export const installHooks = ({ scripts }: ComparableManifest): readonly string[] =>
  INSTALL.filter((name) => scripts[name] !== undefined);
