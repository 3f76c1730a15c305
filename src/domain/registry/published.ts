/** One version as the registry describes it. */
interface PublishedVersion {
  /** Subresource integrity of the package's file, such as `sha512-…`; absent for very old versions. */
  readonly integrity?: string;
  readonly hasInstallScript: boolean;
}

/** What a registry holds of one package; `tags` are its dist-tags. */
export interface PublishedVersions {
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  readonly tags: ReadonlyMap<string, string>;
}

/** A package that the registry does not know. */
export const NOT_PUBLISHED: PublishedVersions = { versions: new Map(), tags: new Map() };
