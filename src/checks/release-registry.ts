// Printed by npm run generate. Do not edit.
import attestationWithoutTrust from "./release/attestation-without-trust.ts";
import downgradedLatest from "./release/downgraded-latest.ts";
import firstPublishOverOidc from "./release/first-publish-over-oidc.ts";
import foreignBundle from "./release/foreign-bundle.ts";
import foreignDraft from "./release/foreign-draft.ts";
import frozenProject from "./release/frozen-project.ts";
import lateUpload from "./release/late-upload.ts";
import localVersion from "./release/local-version.ts";
import movedBranch from "./release/moved-branch.ts";
import occupiedFile from "./release/occupied-file.ts";
import occupiedRelease from "./release/occupied-release.ts";
import occupiedTag from "./release/occupied-tag.ts";
import occupiedVersion from "./release/occupied-version.ts";
import oversizeDistribution from "./release/oversize-distribution.ts";
import privateProvenance from "./release/private-provenance.ts";
import pypiInCalledWorkflow from "./release/pypi-in-called-workflow.ts";
import selfHostedPublisher from "./release/self-hosted-publisher.ts";
import unattendedRelease from "./release/unattended-release.ts";
import unprovenRetry from "./release/unproven-retry.ts";
import unpublishableManifest from "./release/unpublishable-manifest.ts";
import unpublishableMetadata from "./release/unpublishable-metadata.ts";
import unpublishablePrerelease from "./release/unpublishable-prerelease.ts";
import unsafeDistTag from "./release/unsafe-dist-tag.ts";
import unsealedAsset from "./release/unsealed-asset.ts";
import wrongEnvironment from "./release/wrong-environment.ts";
import yankedRelease from "./release/yanked-release.ts";

export const releaseChecks = [
  attestationWithoutTrust,
  downgradedLatest,
  firstPublishOverOidc,
  foreignBundle,
  foreignDraft,
  frozenProject,
  lateUpload,
  localVersion,
  movedBranch,
  occupiedFile,
  occupiedRelease,
  occupiedTag,
  occupiedVersion,
  oversizeDistribution,
  privateProvenance,
  pypiInCalledWorkflow,
  selfHostedPublisher,
  unattendedRelease,
  unprovenRetry,
  unpublishableManifest,
  unpublishableMetadata,
  unpublishablePrerelease,
  unsafeDistTag,
  unsealedAsset,
  wrongEnvironment,
  yankedRelease,
];
