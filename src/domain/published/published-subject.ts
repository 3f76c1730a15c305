import type { ExpectedSigner } from "../attestation/expected-signer.ts";
import type { NPM_BUILD_TYPE, ATTEST_BUILD_TYPE } from "../attestation/provenance-claims.ts";
import type { AdvisoriesByPurl } from "../advisory/advisory.ts";
import type { Fact } from "../failure/fact.ts";
import type { Answer } from "../finding/finding.ts";
import type { BundleFile, ReleaseBundle } from "../release/bundle.ts";
import type { Expectation } from "./foreign/expectation.ts";
import type { Origins } from "./origins.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";
import type { PublishedPackage } from "./published-package.ts";
import type { PublishedProject } from "./published-project.ts";
import type { PublishedRelease } from "./published-release.ts";
import type { ReleaseNeeds } from "./release-needs.ts";
import type { Sighting } from "./sighting.ts";
import type { SourceLook } from "./source/source-tree.ts";

/** What the policy wants of a package. */
interface PackageWish {
  readonly distTag: string;
  readonly trustedPublishing: boolean;
  readonly provenance: boolean;
}

/** Attestations of one channel and what they must speak of. */
export interface ChannelProvenance {
  /** `npm:@scope/name@1.2.3`, `pypi:name@1.2.3` or `github-release:owner/repo@v1.2.3`. */
  readonly channel: string;
  /** On PyPI each file has attestations of its own: the name of the one that these belong to. */
  readonly file?: string;
  readonly buildType: typeof NPM_BUILD_TYPE | typeof ATTEST_BUILD_TYPE;
  readonly mustCover: readonly Pick<BundleFile, "name" | "sha256" | "sha512" | "purl">[];
  readonly records: Sighting<readonly ProvenanceRecord[]>;
}

export interface PackageChannel {
  readonly seen: PublishedPackage;
  /** The registry's own attestations that it published this; undefined where nobody looked. */
  readonly publishing?: Sighting<readonly ProvenanceRecord[]>;
  readonly wish: PackageWish;
  /** The provenance of the last attested version before this one; empty where there is none. */
  readonly earlier?: Sighting<readonly ProvenanceRecord[]>;
}

/** Who signed a file of the last attested version of a project. */
export interface EarlierProject {
  readonly project: string;
  readonly records: Sighting<readonly ProvenanceRecord[]>;
}

/** The sealed release and what the world sees of it. */
export interface PublishedSubject {
  readonly bundle: ReleaseBundle;
  /** SHA-256 of `release-bundle.json`, as hex. */
  readonly digest: string;
  readonly expected: ExpectedSigner;
  readonly packages: readonly PackageChannel[];
  /** On PyPI and TestPyPI. */
  readonly projects: readonly PublishedProject[];
  /** The attestations of the last attested version before, by id of the project's target. */
  readonly earlierProjects?: readonly EarlierProject[];
  /** Undefined where the policy wants no GitHub release. */
  readonly release?: PublishedRelease;
  /** GitHub's own attestations of the release; undefined where no root of GitHub's is trusted. */
  readonly releaseAttestations?: Sighting<readonly ProvenanceRecord[]>;
  /** Whether the release should be marked as a prerelease. */
  readonly prerelease: boolean;
  /** One entry for every channel that must have provenance. */
  readonly provenance: readonly ChannelProvenance[];
  /** What stands behind the signatures; undefined where nobody looked. */
  readonly origins?: Origins;
  /** What the release needs beside itself; undefined where nobody looked. */
  readonly needs?: ReleaseNeeds;
  /** The git tree that the release was built from; undefined where nobody looked. */
  readonly source?: SourceLook;
  /** The policy on the line, for what we did not publish ourselves; undefined for a sealed release. */
  readonly line?: Expectation;
  /** What the world knows of the released packages; undefined where nobody asked. */
  readonly advisories?: Fact<AdvisoriesByPurl>;
  /** When it was looked at, milliseconds since 1970. */
  readonly now: number;
}

export const channelOf = ({ name, version }: PublishedPackage): string => `npm:${name}@${version}`;

/** What provenance is of, in words for a sentence. */
export const placeOf = ({ channel, file }: ChannelProvenance): string =>
  file === undefined ? channel : `${file} of ${channel}`;

/** Asks a question of every package; without one the question does not arise. */
export function* eachPackage(
  { packages }: PublishedSubject,
  inspect: (channel: PackageChannel) => Iterable<Answer>,
): Iterable<Answer> {
  if (packages.length === 0) yield { notApplicable: "the release has no npm package" };
  for (const channel of packages) yield* inspect(channel);
}

/** Asks a question of every project on PyPI; without one the question does not arise. */
export function* eachProject(
  { projects }: PublishedSubject,
  inspect: (project: PublishedProject) => Iterable<Answer>,
): Iterable<Answer> {
  if (projects.length === 0) yield { notApplicable: "nothing is released to PyPI" };
  for (const project of projects) yield* inspect(project);
}

/** Asks a question of everything on a registry, each kind in its own way; without any the question does not arise. */
export function* eachOnRegistry(
  subject: PublishedSubject,
  inspect: {
    readonly npm: (channel: PackageChannel) => Iterable<Answer>;
    readonly pypi: (project: PublishedProject) => Iterable<Answer>;
  },
): Iterable<Answer> {
  const { packages, projects } = subject;
  if (packages.length + projects.length === 0)
    yield { notApplicable: "nothing is released to a registry" };
  for (const channel of packages) yield* inspect.npm(channel);
  for (const project of projects) yield* inspect.pypi(project);
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
