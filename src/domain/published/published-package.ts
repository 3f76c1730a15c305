import type { Fact } from "../failure/fact.ts";
import type { BundleFile } from "../release/bundle.ts";
import type { VersionNote } from "./package-history.ts";
import type { ComparableManifest } from "./packed-manifest.ts";
import type { Sighting } from "./sighting.ts";
import type { PackedContents } from "./source/packed-contents.ts";
import type { VersionBefore } from "./version-before.ts";

/** Bytes that were downloaded and hashed by us; digests are lower-case hex. */
export interface SeenBytes {
  readonly url: string;
  readonly size: number;
  readonly sha1: string;
  readonly sha256: string;
  readonly sha512: string;
  /** package.json in it, where it was read. */
  readonly manifest?: Fact<ComparableManifest>;
  /** The files in it, where they were looked at. */
  readonly contents?: Fact<PackedContents>;
}

/** A signature of the registry over `name@version:integrity`; `sig` is base64 of a DER ECDSA signature. */
export interface RegistrySignature {
  readonly keyid: string;
  readonly sig: string;
}

/** A key of `/-/npm/v1/keys`; `key` is base64 of a DER public key, `expires` a date or null. */
export interface RegistryKey {
  readonly keyid: string;
  readonly key: string;
  readonly expires: string | null;
  /** Date from which it counts; undefined where the registry does not say. */
  readonly starts?: string;
}

/** What the registry says of one version. */
export interface VersionMetadata {
  readonly name: string;
  readonly version: string;
  readonly tarball: string;
  /** Subresource integrity: `sha512-` and base64. */
  readonly integrity: string;
  /** SHA-1 as hex. */
  readonly shasum: string;
  readonly signatures: readonly RegistrySignature[];
  /** Whether the registry says that it holds attestations of it. */
  readonly attested: boolean;
  /** Whether it came by trusted publishing; unknown where the registry does not say who published. */
  readonly trusted: Fact<boolean>;
  /** The registry's whole document of the version. */
  readonly document?: unknown;
}

/** One attestation as the registry serves it: its label, and the Sigstore bundle as JSON text. */
export interface ServedAttestation {
  readonly predicateType: string;
  readonly bundle: string;
}

export interface PackageIndex {
  readonly distTags: Readonly<Record<string, string>>;
  /** When the version was published, as the registry says; undefined where it does not. */
  readonly publishedAt?: string;
  /** Every version of the package; undefined where nobody read them. */
  readonly versions?: readonly VersionNote[];
  /** The version that users of this one come from; undefined where there is none. */
  readonly before?: VersionBefore;
}

/** The last attested version before this one, and its attestations. */
export interface EarlierVersion {
  readonly version: string;
  readonly attestations: readonly ServedAttestation[];
}

/** One package version on the npm registry, beside the sealed file it must be. */
export interface PublishedPackage {
  readonly file: BundleFile;
  readonly name: string;
  readonly version: string;
  readonly metadata: Sighting<VersionMetadata>;
  readonly tarball: Sighting<SeenBytes>;
  readonly index: Sighting<PackageIndex>;
  readonly keys: Sighting<readonly RegistryKey[]>;
  readonly attestations: Sighting<readonly ServedAttestation[]>;
  /** Its value is undefined where no earlier version was attested. */
  readonly earlier?: Sighting<EarlierVersion | undefined>;
}
