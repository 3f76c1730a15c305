import { packArchive } from "../package/archive/pack-archive.ts";
import type { AssetSubject } from "./asset-subject.ts";
import { openAsset } from "./open-asset.ts";

/** An asset of a release 1.2.3, opened as sealing opens it. */
export const exampleAsset = (
  name: string,
  content: Uint8Array | string = "",
  version: string | undefined = "1.2.3",
): AssetSubject =>
  openAsset({ shown: name, path: `dist/${name}`, name, bytes: Buffer.from(content) }, version);

/** A `.tar.gz` with these files below `package/`. */
export const exampleArchive = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  packArchive(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.from(content),
      executable: false,
    })),
  );
