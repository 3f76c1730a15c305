/** One version in the registry's list. */
export interface VersionNote {
  readonly version: string;
  /** Milliseconds since 1970; undefined where the registry does not say. */
  readonly publishedAt?: number;
  /** Whether the registry says that it holds attestations of it. */
  readonly attested: boolean;
  /** The maintainers' warning. */
  readonly deprecated?: string;
}

/**
 * The versions published before this one, the latest first: all of them, since whoever can publish
 * one version without a proof can publish as many as it takes to forget the last one with.
 */
function earlierVersions(all: readonly VersionNote[], version: string): readonly VersionNote[] {
  const at = all.find((note) => note.version === version)?.publishedAt ?? Infinity;
  return all
    .filter((note) => note.version !== version && (note.publishedAt ?? Infinity) < at)
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}

/** The version whose signer this one's is compared with. */
export const lastAttested = (
  all: readonly VersionNote[],
  version: string,
): VersionNote | undefined => earlierVersions(all, version).find(({ attested }) => attested);

/** An attested version of which nobody can say whether it came before. */
export const undatedAttested = (
  all: readonly VersionNote[],
  version: string,
): VersionNote | undefined =>
  all.find((note) => note.version !== version && note.attested && note.publishedAt === undefined);
