import type { ReleaseBundle } from "../release/bundle.ts";
import type { SeenBytes } from "./published-package.ts";
import type { Sighting } from "./sighting.ts";

/** A release on GitHub as its API describes it. */
export interface ReleaseMetadata {
  /** Number of the release; undefined where nobody asked for it. */
  readonly id?: string;
  readonly url: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Undefined where GitHub does not say. */
  readonly immutable?: boolean;
  /** When it was published, as GitHub says. */
  readonly publishedAt?: string;
}

export interface PublishedAsset {
  readonly name: string;
  /** Bytes, as GitHub says. */
  readonly size: number;
  /** SHA-256 as GitHub says, lower-case hex; undefined where it says nothing. */
  readonly digest?: string;
  /** When it was last changed, as GitHub says. */
  readonly updatedAt?: string;
  readonly bytes: Sighting<SeenBytes>;
  /** The content, for the few assets that are read and not only compared. */
  readonly text?: string;
}

/** The GitHub release of the sealed tag. */
export interface PublishedRelease {
  readonly repository: string;
  readonly tag: string;
  readonly release: Sighting<ReleaseMetadata>;
  readonly assets: Sighting<readonly PublishedAsset[]>;
  /** The commit that the tag leads to, annotated tags peeled. */
  readonly tagCommit: Sighting<string>;
  /** Tag of the release that GitHub shows as the latest; its value is undefined where there is none. */
  readonly latest?: Sighting<string | undefined>;
  /** What the tag itself points to: the commit, or an annotated tag that leads to it. */
  readonly tagObject?: Sighting<string>;
  /** GitHub's own attestations of the release, as Sigstore bundles in JSON; undefined where nobody asked for them. */
  readonly attestations?: Sighting<readonly string[]>;
}

/** Name that a Sigstore bundle has among the assets. */
export const isBundleName = (name: string): boolean => name.endsWith(".sigstore.json");

/** Whether an asset claims to prove the release; a sealed file of such a name is a file like any other. */
export const isProvenanceAsset = (name: string, { files }: ReleaseBundle): boolean =>
  isBundleName(name) && !files.some((file) => file.name === name);
