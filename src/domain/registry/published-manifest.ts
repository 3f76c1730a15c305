import { z } from "zod";
import { hostedFields } from "./hosted-fields.ts";
import { binsOf, packedPath, type PackageManifest, parseManifest } from "../package/manifest.ts";
import { readArchive } from "../package/archive/read-archive.ts";
import { GuardError } from "../failure/guard-error.ts";

export interface PublishedManifest {
  readonly manifest: PackageManifest;
  /** What goes into the registry's document: the manifest with what npm's client adds from the archive. */
  readonly document: Readonly<Record<string, unknown>>;
}

const raw = z.record(z.string(), z.unknown());
const README = /^readme(\.(md|markdown|txt))?$/i;
const INSTALLS = ["install", "preinstall"];

/** A package with a `binding.gyp` and no install script of its own is built by npm. */
const built = (manifest: PackageManifest, paths: readonly string[]) =>
  paths.includes("binding.gyp") && !INSTALLS.some((name) => name in manifest.scripts)
    ? { gypfile: true, scripts: { ...manifest.scripts, install: "node-gyp rebuild" } }
    : {};

/** package.json of a sealed archive. Throws a `GuardError` where there is not exactly one. */
export function publishedManifest(tarball: Uint8Array, commit: string): PublishedManifest {
  const entries = readArchive(tarball).filter(({ kind }) => kind === "file");
  const found = entries.filter(({ path }) => path === "package.json");
  const [entry] = found;
  if (entry === undefined || found.length > 1)
    throw new GuardError("bundle", {
      says: `The package's archive holds ${found.length} package.json files`,
      fix: "Seal the package again with seal-release.",
    });
  const manifest = parseManifest("package.json", entry.bytes);
  const readme = entries.find(({ path }) => README.test(path));
  const bins = Object.entries(binsOf(manifest)).map(([name, path]) => [name, packedPath(path)]);
  const written = raw.parse(JSON.parse(new TextDecoder().decode(entry.bytes)));
  return {
    manifest,
    document: {
      ...written,
      ...hostedFields(written),
      ...(bins.length > 0 && { bin: Object.fromEntries(bins) }),
      ...built(
        manifest,
        entries.map(({ path }) => path),
      ),
      ...(readme && {
        readme: new TextDecoder().decode(readme.bytes),
        readmeFilename: readme.path,
      }),
      gitHead: commit,
    },
  };
}
