import { beginningOf, sizeOf } from "../content/large-file.ts";
import type { PackageEntry } from "../package/archive/package-entry.ts";
import { binsOf, type PackageManifest } from "../package/manifest.ts";
import { hexDigest } from "../release/digest.ts";
import { type ContentFile, type ReleaseContent, runsAs } from "./release-content.ts";

const INSTALL = ["preinstall", "install", "postinstall"];

function installScripts({ scripts }: PackageManifest, paths: ReadonlySet<string>): string[] {
  const named = INSTALL.filter((name) => scripts[name] !== undefined);
  return named.length === 0 && paths.has("binding.gyp") ? ["binding.gyp"] : named;
}

/** A large file was hashed when it passed by; its beginning tells whether it runs. */
function fileOf(entry: Omit<PackageEntry, "name" | "kind">): ContentFile {
  const { path, mode, large } = entry;
  const runs = runsAs(path, beginningOf(entry), mode);
  return {
    size: sizeOf(entry),
    sha256: large?.sha256 ?? hexDigest("sha256", entry.bytes),
    ...(runs && { runs }),
  };
}

/** Files of an archive, by path. */
export const contentFiles = (
  entries: readonly Omit<PackageEntry, "name">[],
): ReadonlyMap<string, ContentFile> =>
  new Map(
    entries.filter(({ kind }) => kind === "file").map((entry) => [entry.path, fileOf(entry)]),
  );

/** What an npm package consists of. */
export function npmContent(
  manifest: PackageManifest,
  entries: readonly PackageEntry[],
  packedSize: number,
): ReleaseContent {
  const files = contentFiles(entries);
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  return {
    version: manifest.version,
    packedSize,
    files,
    installScripts: installScripts(manifest, new Set(files.keys())),
    commands: Object.keys(binsOf(manifest)),
    dependencies: new Map(
      Object.entries({ ...peerDependencies, ...optionalDependencies, ...dependencies }),
    ),
  };
}
