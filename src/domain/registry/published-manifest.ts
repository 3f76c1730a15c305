import { z } from "zod";
import { binsOf, type PackageManifest, parseManifest } from "../package/manifest.ts";
import {
  type EntryReader,
  type StreamedEntry,
  streamArchive,
} from "../package/archive/stream-archive.ts";
import type { ByteSource } from "../content/byte-source.ts";
import { hasher } from "../content/stream-digests.ts";
import { GuardError } from "../failure/guard-error.ts";

export interface PublishedManifest {
  readonly manifest: PackageManifest;
  /** SHA-1 of the archive, which the registry's document wants. */
  readonly sha1: string;
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

/** Larger texts than anyone writes; a README of such a size is left out, as the registry would cut it. */
const LARGEST_TEXT = 8 * 1024 * 1024;

interface Texts {
  readonly paths: string[];
  readonly manifests: Uint8Array[];
  readonly readmes: { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Keeps what the registry's document is made of, and lets everything else pass by. */
function keep(texts: Texts, { kind, path, size }: StreamedEntry): EntryReader | undefined {
  if (kind !== "file") return undefined;
  texts.paths.push(path);
  const isManifest = path === "package.json";
  if (isManifest && size > LARGEST_TEXT)
    throw refuse(`The package.json in the package's archive has ${size} bytes`);
  const isReadme = README.test(path) && texts.readmes.length === 0 && size <= LARGEST_TEXT;
  if (!isManifest && !isReadme) return undefined;
  const pieces: Uint8Array[] = [];
  return {
    take: (bytes) => void pieces.push(Buffer.from(bytes)),
    end: () => {
      const bytes = Buffer.concat(pieces);
      if (isManifest) texts.manifests.push(bytes);
      else texts.readmes.push({ path, bytes });
    },
  };
}

const refuse = (says: string): GuardError =>
  new GuardError("bundle", { says, fix: "Seal the package again with seal-release." });

async function textsOf(tarball: ByteSource) {
  const texts: Texts = { paths: [], manifests: [], readmes: [] };
  const hash = hasher("sha1");
  const heard: ByteSource = {
    size: tarball.size,
    async *stream() {
      for await (const bytes of tarball.stream()) {
        hash.update(bytes);
        yield bytes;
      }
    },
  };
  await streamArchive(heard, (entry) => keep(texts, entry));
  return { ...texts, sha1: hash.end().sha1 };
}

/** package.json of a sealed archive, read once from end to end. Throws a `GuardError` where there is not exactly one. */
export async function publishedManifest(
  tarball: ByteSource,
  commit: string,
): Promise<PublishedManifest> {
  const { paths, manifests, readmes, sha1 } = await textsOf(tarball);
  const [own] = manifests;
  if (own === undefined || manifests.length > 1)
    throw refuse(`The package's archive holds ${manifests.length} package.json files`);
  const manifest = parseManifest("package.json", own);
  const [readme] = readmes;
  const bins = binsOf(manifest);
  return {
    manifest,
    sha1,
    document: {
      ...raw.parse(JSON.parse(new TextDecoder().decode(own))),
      ...(Object.keys(bins).length > 0 && { bin: bins }),
      ...built(manifest, paths),
      ...(readme && {
        readme: new TextDecoder().decode(readme.bytes),
        readmeFilename: readme.path,
      }),
      gitHead: commit,
    },
  };
}
