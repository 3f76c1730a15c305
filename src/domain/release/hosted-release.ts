export interface HostedAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** SHA-256 as hex; absent where GitHub has none. */
  readonly sha256?: string;
  /** Whether all of it arrived; a broken upload leaves an empty asset behind. */
  readonly whole: boolean;
}

/** A release as GitHub tells it. */
export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly immutable: boolean;
  readonly body: string;
  /** Page of the release. */
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly HostedAsset[];
}

/** A file that the release must hold; digest as hex. */
export interface ExpectedAsset {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** Sigstore bundle with the provenance of every sealed file; made while publishing, so no digest of it is sealed. */
export const PROVENANCE_ASSET = "provenance.sigstore.json";

/** What every registry held when the release was published; made while publishing, too. */
export const RECEIPT_ASSET = "release-receipt.json";

/** What publishing adds to the sealed files. */
export const MADE_ASSETS: readonly string[] = [PROVENANCE_ASSET, RECEIPT_ASSET];

/** Name under which a changed asset arrives before it takes the other's place. */
export const replacementName = (name: string): string => `${name}.release-guard-new`;

const MARK = /<!-- release-guard:bundle=sha256:([0-9a-f]{64}) -->/;

/** A line in a draft's text by which a later run knows it again; invisible on the page. */
export const markerOf = (digest: string): string =>
  `<!-- release-guard:bundle=sha256:${digest} -->`;

/** Digest of the bundle that a release was made for; undefined where no run of ours made it. */
export const markedDigest = (release: HostedRelease): string | undefined =>
  MARK.exec(release.body)?.[1];

export const isSame = (asset: HostedAsset, expected: ExpectedAsset): boolean =>
  asset.whole &&
  asset.name === expected.name &&
  asset.size === expected.size &&
  asset.sha256 === expected.sha256;
