// Printed by npm run generate. Do not edit.
import brokenContinuity from "./published/broken-continuity.ts";
import brokenProjectContinuity from "./published/broken-project-continuity.ts";
import checksumsDiffer from "./published/checksums-differ.ts";
import contradictingProvenance from "./published/contradicting-provenance.ts";
import contradictingReceipt from "./published/contradicting-receipt.ts";
import deprecatedVersion from "./published/deprecated-version.ts";
import draftRelease from "./published/draft-release.ts";
import extraRegistryFile from "./published/extra-registry-file.ts";
import extraReleaseAsset from "./published/extra-release-asset.ts";
import failedRun from "./published/failed-run.ts";
import fileDiffersFromSource from "./published/file-differs-from-source.ts";
import flaggedDependency from "./published/flagged-dependency.ts";
import flaggedRelease from "./published/flagged-release.ts";
import foreignSigner from "./published/foreign-signer.ts";
import inactiveProject from "./published/inactive-project.ts";
import manifestDiffers from "./published/manifest-differs.ts";
import manifestDiffersFromSource from "./published/manifest-differs-from-source.ts";
import mislabelledPrerelease from "./published/mislabelled-prerelease.ts";
import missingReleaseAsset from "./published/missing-release-asset.ts";
import newPublishedScript from "./published/new-published-script.ts";
import passedOverRelease from "./published/passed-over-release.ts";
import registryBytesDiffer from "./published/registry-bytes-differ.ts";
import releaseBytesDiffer from "./published/release-bytes-differ.ts";
import releaseWithoutProvenance from "./published/release-without-provenance.ts";
import tokenPublishedPackage from "./published/token-published-package.ts";
import unboundProvenance from "./published/unbound-provenance.ts";
import undeclaredBuildOutput from "./published/undeclared-build-output.ts";
import unexpectedPublisher from "./published/unexpected-publisher.ts";
import unlockedRelease from "./published/unlocked-release.ts";
import unnamedSource from "./published/unnamed-source.ts";
import unprovenPublish from "./published/unproven-publish.ts";
import unprovenRelease from "./published/unproven-release.ts";
import unreachableCommit from "./published/unreachable-commit.ts";
import unsignedRegistryMetadata from "./published/unsigned-registry-metadata.ts";
import unsourcedInstallScript from "./published/unsourced-install-script.ts";
import untrustedProvenance from "./published/untrusted-provenance.ts";
import unwantedTrigger from "./published/unwanted-trigger.ts";
import wrongDistTag from "./published/wrong-dist-tag.ts";
import wrongTagCommit from "./published/wrong-tag-commit.ts";
import wrongTimeOrder from "./published/wrong-time-order.ts";
import yankedVersion from "./published/yanked-version.ts";

export const publishedChecks = [
  brokenContinuity,
  brokenProjectContinuity,
  checksumsDiffer,
  contradictingProvenance,
  contradictingReceipt,
  deprecatedVersion,
  draftRelease,
  extraRegistryFile,
  extraReleaseAsset,
  failedRun,
  fileDiffersFromSource,
  flaggedDependency,
  flaggedRelease,
  foreignSigner,
  inactiveProject,
  manifestDiffers,
  manifestDiffersFromSource,
  mislabelledPrerelease,
  missingReleaseAsset,
  newPublishedScript,
  passedOverRelease,
  registryBytesDiffer,
  releaseBytesDiffer,
  releaseWithoutProvenance,
  tokenPublishedPackage,
  unboundProvenance,
  undeclaredBuildOutput,
  unexpectedPublisher,
  unlockedRelease,
  unnamedSource,
  unprovenPublish,
  unprovenRelease,
  unreachableCommit,
  unsignedRegistryMetadata,
  unsourcedInstallScript,
  untrustedProvenance,
  unwantedTrigger,
  wrongDistTag,
  wrongTagCommit,
  wrongTimeOrder,
  yankedVersion,
];
