// Printed by npm run generate. Do not edit.
import downgradedLatest from "./release/downgraded-latest.ts";
import firstPublishOverOidc from "./release/first-publish-over-oidc.ts";
import foreignBundle from "./release/foreign-bundle.ts";
import foreignDraft from "./release/foreign-draft.ts";
import missingNotes from "./release/missing-notes.ts";
import movedBranch from "./release/moved-branch.ts";
import occupiedRelease from "./release/occupied-release.ts";
import occupiedTag from "./release/occupied-tag.ts";
import occupiedVersion from "./release/occupied-version.ts";
import privateProvenance from "./release/private-provenance.ts";
import pypiInCalledWorkflow from "./release/pypi-in-called-workflow.ts";
import selfHostedPublisher from "./release/self-hosted-publisher.ts";
import unattendedRelease from "./release/unattended-release.ts";
import unhostableAsset from "./release/unhostable-asset.ts";
import unprovenRetry from "./release/unproven-retry.ts";
import unpublishableManifest from "./release/unpublishable-manifest.ts";
import unpublishablePrerelease from "./release/unpublishable-prerelease.ts";
import unsafeDistTag from "./release/unsafe-dist-tag.ts";
import unsealedAsset from "./release/unsealed-asset.ts";
import wrongEnvironment from "./release/wrong-environment.ts";

export const releaseChecks = [
  downgradedLatest,
  firstPublishOverOidc,
  foreignBundle,
  foreignDraft,
  missingNotes,
  movedBranch,
  occupiedRelease,
  occupiedTag,
  occupiedVersion,
  privateProvenance,
  pypiInCalledWorkflow,
  selfHostedPublisher,
  unattendedRelease,
  unhostableAsset,
  unprovenRetry,
  unpublishableManifest,
  unpublishablePrerelease,
  unsafeDistTag,
  unsealedAsset,
  wrongEnvironment,
];
