import { readStatement } from "../../domain/attestation/read-statement.ts";
import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "../../domain/attestation/provenance-claims.ts";
import { unreadable } from "../../domain/attestation/reading.ts";
import type { ExpectedSigner } from "../../domain/attestation/expected-signer.ts";
import { missingOfPackage, missingOfRelease } from "../../domain/published/pending-sightings.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import {
  isProvenanceAsset,
  type PublishedAsset,
  type PublishedRelease,
} from "../../domain/published/published-release.ts";
import {
  type ChannelProvenance,
  channelOf,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import type { NpmTarget, ReleaseTargets } from "../../domain/release/release-targets.ts";
import { mapSighting, present, type Sighting } from "../../domain/published/sighting.ts";
import type { Advisories } from "../../ports/advisories.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import type { PublishedPackages } from "../../ports/published-package.ts";
import type { PublishedReleases } from "../../ports/published-release.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";

const SLSA = "https://slsa.dev/provenance/";
/** A version without a tag of its own is what users get by default. */
const DEFAULT_TAG = "latest";

export interface WorldPorts {
  readonly packages: PublishedPackages;
  readonly releases: PublishedReleases;
  readonly provenance: ProvenanceVerifier;
  readonly clock: Clock;
  /** Whom the released version is asked of; nobody where it is left out. */
  readonly advisories?: Advisories;
}

/** What is looked for. */
export interface Wanted {
  readonly sealed: SealedBundle;
  readonly expected: ExpectedSigner;
  readonly targets: ReleaseTargets;
}

interface Found {
  readonly source: string;
  readonly bundle: string | undefined;
  readonly label?: string;
}

async function recordOf(verifier: ProvenanceVerifier, found: Found): Promise<ProvenanceRecord> {
  const { bundle, ...where } = found;
  const signer =
    bundle === undefined ? unreadable("is too long to be read") : await verifier.verify(bundle);
  const statement = signer.ok
    ? readStatement(signer.value.payloadType, signer.value.payload)
    : unreadable("is not signed by anyone trusted");
  return { ...where, signer, statement };
}

async function recordsOf(
  verifier: ProvenanceVerifier,
  found: Sighting<readonly Found[]>,
): Promise<Sighting<readonly ProvenanceRecord[]>> {
  if (found.state !== "present") return found;
  return present(await Promise.all(found.value.map((each) => recordOf(verifier, each))));
}

const packageAttestations = (seen: PublishedPackage): Sighting<readonly Found[]> =>
  mapSighting(seen.attestations, (all) =>
    all
      .filter(({ predicateType }) => predicateType.startsWith(SLSA))
      .map(({ predicateType, bundle }) => ({
        source: `the registry's attestation of ${seen.name}@${seen.version}`,
        bundle,
        label: predicateType,
      })),
  );

function releaseAttestations(
  { assets }: PublishedRelease,
  { sealed }: Wanted,
): Sighting<readonly Found[]> {
  if (assets.state !== "present") return assets;
  const bundles = assets.value.filter(({ name }) => isProvenanceAsset(name, sealed.bundle));
  const unseen = bundles.map(({ bytes }) => bytes).find(({ state }) => state !== "present");
  if (unseen !== undefined && unseen.state !== "present") return unseen;
  return present(bundles.map(({ name, text }: PublishedAsset) => ({ source: name, bundle: text })));
}

/** What nobody asked for is verified all the same where it is there. */
const isExpected = (required: boolean, { records }: ChannelProvenance): boolean =>
  required || (records.state === "present" && records.value.length > 0);

async function packageProvenance(
  ports: WorldPorts,
  seen: PublishedPackage,
): Promise<ChannelProvenance> {
  return {
    channel: channelOf(seen),
    buildType: NPM_BUILD_TYPE,
    mustCover: [seen.file],
    records: await recordsOf(ports.provenance, packageAttestations(seen)),
  };
}

async function releaseProvenance(
  ports: WorldPorts,
  seen: PublishedRelease,
  wanted: Wanted,
): Promise<ChannelProvenance> {
  return {
    channel: `github-release:${seen.repository}@${seen.tag}`,
    buildType: ATTEST_BUILD_TYPE,
    mustCover: wanted.sealed.bundle.files,
    records: await recordsOf(ports.provenance, releaseAttestations(seen, wanted)),
  };
}

/** What was wholly visible at an earlier look is not looked at again. */
async function lookAtPackage(
  ports: WorldPorts,
  { file, name, version }: NpmTarget,
  before: PublishedSubject | undefined,
): Promise<PublishedPackage> {
  const earlier = before?.packages.find(({ seen }) => seen.file.name === file.name)?.seen;
  return earlier !== undefined && missingOfPackage(earlier).length === 0
    ? earlier
    : ports.packages.look({ file, name, version });
}

async function lookAtRelease(
  ports: WorldPorts,
  { sealed: { bundle }, targets }: Wanted,
  before: PublishedSubject | undefined,
): Promise<PublishedRelease | undefined> {
  if (targets.release === undefined) return undefined;
  const earlier = before?.release;
  return earlier !== undefined && missingOfRelease(earlier).length === 0
    ? earlier
    : ports.releases.look({ repository: bundle.repository.name, tag: bundle.tag });
}

async function provenanceOf(
  ports: WorldPorts,
  wanted: Wanted,
  seen: { packages: readonly PublishedPackage[]; release: PublishedRelease | undefined },
): Promise<readonly ChannelProvenance[]> {
  const { npm } = wanted.targets;
  const packages = await Promise.all(
    seen.packages.map(async (each, at) => ({
      required: npm[at]?.provenance !== false,
      channel: await packageProvenance(ports, each),
    })),
  );
  const releases =
    seen.release === undefined
      ? []
      : [
          {
            required: npm.length === 0 || npm.some(({ provenance }) => provenance),
            channel: await releaseProvenance(ports, seen.release, wanted),
          },
        ];
  return [...packages, ...releases]
    .filter(({ required, channel }) => isExpected(required, channel))
    .map(({ channel }) => channel);
}

/** The database of advisories is asked once; a version does not change while it becomes visible. */
async function advisoriesOn(
  { advisories }: WorldPorts,
  { sealed: { bundle } }: Wanted,
  before: PublishedSubject | undefined,
): Promise<Pick<PublishedSubject, "advisories">> {
  if (before?.advisories?.known) return { advisories: before.advisories };
  const purls = bundle.files.flatMap(({ purl }) => purl ?? []);
  if (advisories === undefined || purls.length === 0) return {};
  return { advisories: await advisories.about([...new Set(purls)]) };
}

/** One look at everything that should be visible of the sealed release. */
export async function gatherSubject(
  ports: WorldPorts,
  wanted: Wanted,
  before?: PublishedSubject,
): Promise<PublishedSubject> {
  const { npm } = wanted.targets;
  const [packages, release, known] = await Promise.all([
    Promise.all(npm.map((target) => lookAtPackage(ports, target, before))),
    lookAtRelease(ports, wanted, before),
    advisoriesOn(ports, wanted, before),
  ]);
  return {
    bundle: wanted.sealed.bundle,
    digest: wanted.sealed.digest,
    expected: wanted.expected,
    packages: packages.map((seen, at) => ({
      seen,
      wish: {
        distTag: npm[at]?.tag ?? DEFAULT_TAG,
        trustedPublishing: npm[at]?.trusted !== false,
        provenance: npm[at]?.provenance !== false,
      },
    })),
    ...(release && { release }),
    ...known,
    prerelease: wanted.targets.release?.prerelease === true,
    provenance: await provenanceOf(ports, wanted, { packages, release }),
    now: ports.clock.now(),
  };
}
