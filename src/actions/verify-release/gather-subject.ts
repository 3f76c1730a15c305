import { publishingOf, releaseAttestationsOf } from "./gather-attestations.ts";
import type { ExpectedSigner } from "../../domain/attestation/expected-signer.ts";
import { missingOfPackage, missingOfRelease } from "../../domain/published/pending-sightings.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import type { PublishedRelease } from "../../domain/published/published-release.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import type { SourceRules } from "../../domain/published/source/source-tree.ts";
import type { NpmTarget, ReleaseTargets } from "../../domain/release/release-targets.ts";
import { unseen } from "../../domain/published/sighting.ts";
import type { VexDocument } from "../../domain/advisory/vex/open-vex.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import type { PublishedPackages } from "../../ports/published-package.ts";
import type { PublishedProjects } from "../../ports/published-project.ts";
import type { PublishedReleases } from "../../ports/published-release.ts";
import type { PublishedRuns } from "../../ports/published-runs.ts";
import type { SigningTimeReader } from "../../ports/signing-time-reader.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";
import { channelProvenance } from "./channel-provenance.ts";
import { lookAtNeeds } from "./look-at-needs.ts";
import { lookAtSource, type SourcePorts } from "./look-at-source.ts";
import { lookBehind } from "./look-behind.ts";
import { advisoriesOn, type AdvisoryPorts } from "./known-advisories.ts";
import { earlierRecords } from "./package-attestations.ts";
import { sealedDocuments } from "./release-documents.ts";
import { earlierProjects, lookAtProject } from "./python-projects.ts";

/** A version without a tag of its own is what users get by default. */
const DEFAULT_TAG = "latest";

export interface WorldPorts extends AdvisoryPorts, SourcePorts {
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
  /** What the policy says of the way from the git tree to the packages. */
  readonly rules: SourceRules;
  /** What the policy says of advisories, and the VEX documents that it names. */
  readonly dependencies: Policy["dependencies"];
  readonly vex: readonly VexDocument[];
  /** Id of the run that verifies; undefined on a laptop. */
  readonly ownRun?: string;
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
  const provenance = await channelProvenance(ports, wanted, looked);
  const behind = await lookBehind(ports.runs, {
    provenance,
    repository: bundle.repository.name,
    commit: bundle.commit,
    branch: bundle.ref.replace("refs/heads/", ""),
    ownRun: wanted.ownRun ?? "",
  });
  return { provenance, ...behind };
}

/** What stands behind what is visible: signatures and their history, the git tree, the dependencies. */
async function lookFurther(
  ports: WorldPorts,
  wanted: Wanted,
  at: { looked: Looked; now: number; before: PublishedSubject | undefined },
) {
  const { looked, now, before } = at;
  const { sealed, targets, rules } = wanted;
  const { bundle } = sealed;
  const { packages: seen, projects, release } = looked;
  const { repository, commit } = bundle;
  const own = release && ports.gitHubsOwn && releaseAttestationsOf(ports.gitHubsOwn, release);
  const [releaseAttestations, packages, behind, earlier] = await Promise.all([
    own,
    channelsOf(ports, targets, seen),
    behindOf(ports, wanted, looked),
    earlierProjects(ports, projects),
  ]);
  const { provenance } = behind;
  const [source, needs] = await Promise.all([
    lookAtSource(ports, {
      repository: repository.name,
      commit,
      rules,
      provenance,
      packages,
      projects,
    }),
    lookAtNeeds(
      ports,
      {
        packages,
        projects,
        bundle,
        documents: sealedDocuments(sealed),
        named: wanted.vex,
        judgedBy: { policy: { dependencies: wanted.dependencies }, today: dayOf(now) },
      },
      before,
    ),
  ]);
  return {
    packages,
    earlierProjects: earlier,
    ...(releaseAttestations && { releaseAttestations }),
    ...source,
    ...needs,
    ...behind,
  };
}

/** One look at everything that should be visible of the sealed release. */
export async function gatherSubject(
  ports: WorldPorts,
  wanted: Wanted,
  before?: PublishedSubject,
): Promise<PublishedSubject> {
  const { sealed, expected, targets } = wanted;
  const looked = await lookAtWorld(ports, wanted, before);
  const { projects, release, known } = looked;
  const now = ports.clock.now();
  const further = await lookFurther(ports, wanted, { looked, now, before });
  return {
    bundle: sealed.bundle,
    digest: sealed.digest,
    expected,
    projects,
    ...(release && { release }),
    ...known,
    prerelease: targets.release?.prerelease === true,
    ...further,
    now,
  };
}
