import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "../../domain/attestation/provenance-claims.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import type { PublishedProject } from "../../domain/published/published-project.ts";
import {
  isProvenanceAsset,
  type PublishedAsset,
  type PublishedRelease,
} from "../../domain/published/published-release.ts";
import { type ChannelProvenance, channelOf } from "../../domain/published/published-subject.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { ReleaseTargets } from "../../domain/release/release-targets.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";
import { packageAttestations } from "./package-attestations.ts";
import { bundleText, type Found, type RecordPorts, recordsOf } from "./provenance-records.ts";
import { projectProvenance } from "./python-projects.ts";

interface Wanted {
  readonly sealed: SealedBundle;
  readonly targets: ReleaseTargets;
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
  ports: RecordPorts,
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
  ports: RecordPorts,
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

/** The attestations of every channel that must have some, and of every other one that has. */
export async function channelProvenance(
  ports: RecordPorts,
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
