import { z } from "zod";
import { type Fact, known, unknown } from "../failure/fact.ts";
import { GuardError } from "../failure/guard-error.ts";
import { readArchive } from "../package/archive/read-archive.ts";
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

/** package.json of a downloaded tarball; npm builds a package with a binding.gyp when it is installed. */
export function packedManifest(tarball: Uint8Array): Fact<ComparableManifest> {
  try {
    const files = readArchive(tarball).filter(({ kind }) => kind === "file");
    const [own, ...more] = files.filter(({ path }) => path === "package.json");
    if (own === undefined || more.length > 0)
      return unknown("a tarball with one package.json on the registry");
    const manifest = comparable(parseManifest("package.json", own.bytes));
    const { scripts } = manifest;
    const builds =
      files.some(({ path }) => path === "binding.gyp") &&
      !scripts["install"] &&
      !scripts["preinstall"];
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
