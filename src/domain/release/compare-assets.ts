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

/**
 * What a cut-off run of ours left under a second name. A draft is cleared of it before it is
 * published; nobody clears a published release, so there it must hold the sealed bytes.
 */
const isLeftOver = (
  { draft }: HostedRelease,
  asset: HostedAsset,
  expected: readonly ExpectedAsset[],
): boolean =>
  MADE_ASSETS.some((name) => asset.name === replacementName(name)) ||
  expected.some((file) => {
    const arrived = { ...file, name: replacementName(file.name) };
    return draft ? asset.name === arrived.name : isSame(asset, arrived);
  });

/** Holds a release against what it must hold. The provenance is signed anew each time, so its bytes are not compared here. */
export function compareAssets(
  release: HostedRelease,
  expected: readonly ExpectedAsset[],
): AssetComparison {
  const named = (name: string) => release.assets.find((a) => a.name === name && a.whole);
  const absent = expected.filter(({ name }) => named(name) === undefined);
  const known = new Set([...MADE_ASSETS, ...expected.map(({ name }) => name)]);
  return {
    missing: absent,
    different: expected.filter((file) => {
      const found = named(file.name);
      return found !== undefined && !isSame(found, file);
    }),
    foreign: release.assets.filter(
      (asset) => !known.has(asset.name) && !isLeftOver(release, asset, expected),
    ),
  };
}

export const hasAsset = (release: HostedRelease, name: string): boolean =>
  release.assets.some((asset) => asset.name === name && asset.whole);

/** Whether the release holds every expected file, byte for byte, its provenance where there must be one and only there, perhaps a receipt, and nothing else. */
export function isComplete(
  release: HostedRelease,
  expected: readonly ExpectedAsset[],
  provenance: boolean,
): boolean {
  const { missing, different, foreign } = compareAssets(release, expected);
  const asked = new Set(expected.map(({ name }) => name));
  const allowed = MADE_ASSETS.filter((name) => provenance || name !== PROVENANCE_ASSET);
  const made = allowed.filter((name) => !asked.has(name) && hasAsset(release, name));
  const count = expected.length + made.length;
  return (
    missing.length + different.length + foreign.length === 0 &&
    release.assets.length === count &&
    (!provenance || hasAsset(release, PROVENANCE_ASSET))
  );
}
