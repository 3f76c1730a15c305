import type { Sighting } from "../sighting.ts";

/** A file of a git tree, a link, or the place of another repository in it. */
export interface TreeFile {
  readonly path: string;
  /** Git's id of its content. */
  readonly blob: string;
  readonly kind: "file" | "link" | "submodule";
}

/** Every file of a commit; there is no such thing as a part of one. */
export interface SourceTree {
  readonly commit: string;
  readonly files: readonly TreeFile[];
}

/** What is accepted of a package beside what stands in its tree. */
export interface SourceRules {
  /** Patterns of paths inside the package that the release builds; undefined where nobody says. */
  readonly buildOutputs?: readonly string[];
  /** Folders of packages in the tree, by name. */
  readonly folders: Readonly<Record<string, string>>;
  /** Whether the release writes the version into package.json. */
  readonly versionSetByRelease: boolean;
}

/** A file of the tree that says which package stands in its folder. */
export interface SourceManifest {
  readonly path: string;
  readonly text: Sighting<string>;
}

/** The tree of the commit that the certificates name. */
export interface SourceLook {
  readonly tree: Sighting<SourceTree>;
  /** package.json or pyproject.toml of each package's folder, where it had to be read. */
  readonly manifests: readonly SourceManifest[];
  readonly rules: SourceRules;
}

/** What holds where there is no policy. */
export const NO_RULES: SourceRules = { folders: {}, versionSetByRelease: false };
