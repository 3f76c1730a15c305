import type { ExpectedSigner } from "../attestation/expected-signer.ts";
import type { NPM_BUILD_TYPE, ATTEST_BUILD_TYPE } from "../attestation/provenance-claims.ts";
import type { AdvisoriesByPurl } from "../advisory/advisory.ts";
import type { Fact } from "../failure/fact.ts";
import type { Answer } from "../finding/finding.ts";
import type { BundleFile, ReleaseBundle } from "../release/bundle.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";
import type { PublishedPackage } from "./published-package.ts";
import type { PublishedRelease } from "./published-release.ts";
import type { Sighting } from "./sighting.ts";

/** What the policy wants of a package. */
interface PackageWish {
  readonly distTag: string;
  readonly trustedPublishing: boolean;
  readonly provenance: boolean;
}

/** Attestations of one channel and what they must speak of. */
export interface ChannelProvenance {
  /** `npm:@scope/name@1.2.3` or `github-release:owner/repo@v1.2.3`. */
  readonly channel: string;
  readonly buildType: typeof NPM_BUILD_TYPE | typeof ATTEST_BUILD_TYPE;
  readonly mustCover: readonly Pick<BundleFile, "name" | "sha256" | "sha512" | "purl">[];
  readonly records: Sighting<readonly ProvenanceRecord[]>;
}

export interface PackageChannel {
  readonly seen: PublishedPackage;
  readonly wish: PackageWish;
}

/** The sealed release and what the world sees of it. */
export interface PublishedSubject {
  readonly bundle: ReleaseBundle;
  /** SHA-256 of `release-bundle.json`, as hex. */
  readonly digest: string;
  readonly expected: ExpectedSigner;
  readonly packages: readonly PackageChannel[];
  /** Undefined where the policy wants no GitHub release. */
  readonly release?: PublishedRelease;
  /** Whether the release should be marked as a prerelease. */
  readonly prerelease: boolean;
  /** One entry for every channel that must have provenance. */
  readonly provenance: readonly ChannelProvenance[];
  /** What the world knows of the released packages; undefined where nobody asked. */
  readonly advisories?: Fact<AdvisoriesByPurl>;
  /** When it was looked at, milliseconds since 1970. */
  readonly now: number;
}

export const channelOf = ({ name, version }: PublishedPackage): string => `npm:${name}@${version}`;

/** Asks a question of every package; without one the question does not arise. */
export function* eachPackage(
  { packages }: PublishedSubject,
  inspect: (channel: PackageChannel) => Iterable<Answer>,
): Iterable<Answer> {
  if (packages.length === 0) yield { notApplicable: "the release has no npm package" };
  for (const channel of packages) yield* inspect(channel);
}

/** Asks a question of the GitHub release; without one the question does not arise. */
export function* ofRelease(
  { release }: PublishedSubject,
  inspect: (release: PublishedRelease) => Iterable<Answer>,
): Iterable<Answer> {
  if (release === undefined) yield { notApplicable: "the policy wants no GitHub release" };
  else yield* inspect(release);
}

/** Asks a question of every channel that must have provenance. */
export function* eachProvenance(
  { provenance }: PublishedSubject,
  inspect: (channel: ChannelProvenance) => Iterable<Answer>,
): Iterable<Answer> {
  if (provenance.length === 0) yield { notApplicable: "the policy asks for no provenance" };
  for (const channel of provenance) yield* inspect(channel);
}
