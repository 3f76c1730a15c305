import {
  type ExpectedAsset,
  type HostedAsset,
  type HostedRelease,
  isSame,
  MADE_ASSETS,
  PROVENANCE_ASSET,
  replacementName,
} from "./hosted-release.ts";

export interface AssetComparison {
  /** Expected, and not there at all or broken. */
  readonly missing: readonly ExpectedAsset[];
  /** There with other bytes, or with bytes whose digest GitHub does not tell. */
  readonly different: readonly ExpectedAsset[];
  /** There, but not part of the sealed release. */
  readonly foreign: readonly HostedAsset[];
}

/** Holds a release against what it must hold. The provenance is signed anew each time, so its bytes are not compared here. */
export function compareAssets(
  release: HostedRelease,
  expected: readonly ExpectedAsset[],
): AssetComparison {
  const named = (name: string) => release.assets.find((a) => a.name === name && a.whole);
  const absent = expected.filter(({ name }) => named(name) === undefined);
  const known = new Set([
    ...MADE_ASSETS,
    ...[...MADE_ASSETS, ...expected.map(({ name }) => name)].map(replacementName),
    ...expected.map(({ name }) => name),
  ]);
  return {
    missing: absent,
    different: expected.filter((file) => {
      const found = named(file.name);
      return found !== undefined && !isSame(found, file);
    }),
    foreign: release.assets.filter(({ name }) => !known.has(name)),
  };
}

export const hasAsset = (release: HostedRelease, name: string): boolean =>
  release.assets.some((asset) => asset.name === name && asset.whole);

/** Whether the release holds every expected file, byte for byte, its provenance where there must be one, perhaps a receipt, and nothing else. */
export function isComplete(
  release: HostedRelease,
  expected: readonly ExpectedAsset[],
  provenance: boolean,
): boolean {
  const { missing, different, foreign } = compareAssets(release, expected);
  const asked = new Set(expected.map(({ name }) => name));
  const made = MADE_ASSETS.filter((name) => !asked.has(name) && hasAsset(release, name));
  const count = expected.length + made.length;
  return (
    missing.length + different.length + foreign.length === 0 &&
    release.assets.length === count &&
    (!provenance || hasAsset(release, PROVENANCE_ASSET))
  );
}
