import type { ByteSource } from "../../content/byte-source.ts";
import { type Fact, known } from "../../failure/fact.ts";
import { type ComparableManifest, packedManifest } from "../packed-manifest.ts";
import { saysNeeds } from "./locked-in-package.ts";
import { ContentsReader, type PackedContents } from "./packed-contents.ts";

/** package.json and the files of a downloaded npm package, read through once. */
export async function packedPackage(tarball: ByteSource): Promise<{
  readonly manifest: Fact<ComparableManifest>;
  readonly contents: Fact<PackedContents>;
}> {
  const reader = new ContentsReader(saysNeeds);
  const manifest = await packedManifest(tarball, (entry) => reader.visit(entry));
  // Where there is no one package.json, nobody knows what was read of the rest.
  return { manifest, contents: manifest.known ? known(reader.contents()) : manifest };
}
