import { publishingOf, releaseAttestationsOf } from "./gather-attestations.ts";
import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "../../domain/attestation/provenance-claims.ts";
import type { ExpectedSigner } from "../../domain/attestation/expected-signer.ts";
import { missingOfPackage, missingOfRelease } from "../../domain/published/pending-sightings.ts";
import type { PublishedProject } from "../../domain/published/published-project.ts";
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
import { present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import type { PublishedPackages } from "../../ports/published-package.ts";
import type { PublishedProjects } from "../../ports/published-project.ts";
import type { PublishedReleases } from "../../ports/published-release.ts";
import type { PublishedRuns } from "../../ports/published-runs.ts";
import type { SigningTimeReader } from "../../ports/signing-time-reader.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";
import { lookBehind } from "./look-behind.ts";
import { advisoriesOn, type AdvisoryPorts } from "./known-advisories.ts";
import { earlierRecords, packageAttestations } from "./package-attestations.ts";
import { bundleText, type Found, recordsOf } from "./provenance-records.ts";
import { lookAtProject, projectProvenance } from "./python-projects.ts";

/** A version without a tag of its own is what users get by default. */
const DEFAULT_TAG = "latest";

export interface WorldPorts extends AdvisoryPorts {
  readonly packages: PublishedPackages;
  readonly projects: PublishedProjects;
  readonly releases: PublishedReleases;
  readonly provenance: ProvenanceVerifier;
  /** Without it the checks of what stands behind the signatures cannot look. */
  readonly runs?: PublishedRuns;
  readonly times?: SigningTimeReader;
  /** Under GitHub's own root; undefined where nobody gave it. */
  readonly gitHubsOwn?: ProvenanceVerifier;
  readonly clock: Clock;
}

/** What is looked for. */
export interface Wanted {
  readonly sealed: SealedBundle;
  readonly expected: ExpectedSigner;
  readonly targets: ReleaseTargets;
  /** Id of the run that verifies; undefined on a laptop. */
  readonly ownRun?: string;
}

function releaseAttestations(
  { assets }: PublishedRelease,
  { sealed }: Wanted,
): Sighting<readonly Found[]> {
  if (assets.state !== "present") return assets;
  const bundles = assets.value.filter(({ name }) => isProvenanceAsset(name, sealed.bundle));
  const unseen = bundles.map(({ bytes }) => bytes).find(({ state }) => state !== "present");
  if (unseen !== undefined && unseen.state !== "present") return unseen;
  return present(
    bundles.map(({ name, text }: PublishedAsset) => ({ source: name, bundle: bundleText(text) })),
  );
}

/** What nobody asked for is verified all the same, unless it was seen that there is none. */
const isExpected = (required: boolean, { records }: ChannelProvenance): boolean =>
  required || records.state !== "present" || records.value.length > 0;

async function packageProvenance(
  ports: WorldPorts,
  seen: PublishedPackage,
): Promise<ChannelProvenance> {
  return {
    channel: channelOf(seen),
    buildType: NPM_BUILD_TYPE,
    mustCover: [seen.file],
    records: await recordsOf(ports, packageAttestations(seen)),
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
    records: await recordsOf(ports, releaseAttestations(seen, wanted)),
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
    : ports.releases.look({
        repository: bundle.repository.name,
        tag: bundle.tag,
        ...(ports.gitHubsOwn && { attestations: true }),
      });
}

async function provenanceOf(
  ports: WorldPorts,
  wanted: Wanted,
  seen: {
    packages: readonly PublishedPackage[];
    projects: readonly PublishedProject[];
    release: PublishedRelease | undefined;
  },
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
  const projects = await Promise.all(seen.projects.map((each) => projectProvenance(ports, each)));
  return [...packages, ...projects.flat(), ...releases]
    .filter(({ required, channel }) => isExpected(required, channel))
    .map(({ channel }) => channel);
}

type Looked = Awaited<ReturnType<typeof lookAtWorld>>;

async function lookAtWorld(
  ports: WorldPorts,
  wanted: Wanted,
  before: PublishedSubject | undefined,
) {
  const { npm, pypi } = wanted.targets;
  const [packages, projects, release, known] = await Promise.all([
    Promise.all(npm.map((target) => lookAtPackage(ports, target, before))),
    Promise.all(pypi.map((target) => lookAtProject(ports.projects, target, before))),
    lookAtRelease(ports, wanted, before),
    advisoriesOn(ports, wanted.sealed.bundle.files, before),
  ]);
  return { packages, projects, release, known };
}

async function channelsOf(
  ports: WorldPorts,
  { npm }: ReleaseTargets,
  packages: readonly PublishedPackage[],
): Promise<PublishedSubject["packages"]> {
  const earlier = await Promise.all(packages.map((seen) => earlierRecords(ports, seen)));
  const publishing = await Promise.all(
    packages.map((seen) => publishingOf(ports.provenance, seen)),
  );
  return packages.map((seen, at) => ({
    seen,
    earlier: earlier[at] ?? unseen("the attestations of earlier versions"),
    ...(publishing[at] && { publishing: publishing[at] }),
    wish: {
      distTag: npm[at]?.tag ?? DEFAULT_TAG,
      trustedPublishing: npm[at]?.trusted !== false,
      provenance: npm[at]?.provenance !== false,
    },
  }));
}

async function behindOf(ports: WorldPorts, wanted: Wanted, looked: Looked) {
  const { bundle } = wanted.sealed;
  const provenance = await provenanceOf(ports, wanted, looked);
  const behind = await lookBehind(ports.runs, {
    provenance,
    repository: bundle.repository.name,
    commit: bundle.commit,
    branch: bundle.ref.replace("refs/heads/", ""),
    ownRun: wanted.ownRun ?? "",
  });
  return { provenance, ...behind };
}

/** One look at everything that should be visible of the sealed release. */
export async function gatherSubject(
  ports: WorldPorts,
  wanted: Wanted,
  before?: PublishedSubject,
): Promise<PublishedSubject> {
  const { sealed, expected, targets } = wanted;
  const looked = await lookAtWorld(ports, wanted, before);
  const { packages, projects, release, known } = looked;
  const own = release && ports.gitHubsOwn && releaseAttestationsOf(ports.gitHubsOwn, release);
  const [ofRelease, channels, behind] = await Promise.all([
    own,
    channelsOf(ports, targets, packages),
    behindOf(ports, wanted, looked),
  ]);
  return {
    bundle: sealed.bundle,
    digest: sealed.digest,
    expected,
    packages: channels,
    projects,
    ...(release && { release }),
    ...(ofRelease && { releaseAttestations: ofRelease }),
    ...known,
    prerelease: targets.release?.prerelease === true,
    ...behind,
    now: ports.clock.now(),
  };
}
