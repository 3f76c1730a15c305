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

/** How many earlier versions are looked back at. */
const DEPTH = 10;

/** The versions published before this one, the latest first. */
export function earlierVersions(
  all: readonly VersionNote[],
  version: string,
): readonly VersionNote[] {
  const at = all.find((note) => note.version === version)?.publishedAt ?? Infinity;
  return all
    .filter((note) => note.version !== version && (note.publishedAt ?? Infinity) < at)
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, DEPTH);
}

/** The version whose signer this one's is compared with. */
export const lastAttested = (
  all: readonly VersionNote[],
  version: string,
): VersionNote | undefined => earlierVersions(all, version).find(({ attested }) => attested);
