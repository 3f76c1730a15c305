import type { PackageManifest } from "../domain/package/manifest.ts";

interface PackListFile {
  /** Relative to the package's folder, with forward slashes. */
  readonly path: string;
  /** Unix permission bits. */
  readonly mode: number;
}

/** Which files npm would pack. */
export interface PackList {
  /** `folder` is taken relative to the workspace; it holds the `package.json` that `manifest` was read from. */
  filesOf(folder: string, manifest: PackageManifest): Promise<readonly PackListFile[]>;
}
