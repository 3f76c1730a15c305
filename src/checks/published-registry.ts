// Printed by npm run generate. Do not edit.
import checksumsDiffer from "./published/checksums-differ.ts";
import contradictingProvenance from "./published/contradicting-provenance.ts";
import draftRelease from "./published/draft-release.ts";
import extraReleaseAsset from "./published/extra-release-asset.ts";
import flaggedRelease from "./published/flagged-release.ts";
import foreignSigner from "./published/foreign-signer.ts";
import manifestDiffers from "./published/manifest-differs.ts";
import mislabelledPrerelease from "./published/mislabelled-prerelease.ts";
import missingReleaseAsset from "./published/missing-release-asset.ts";
import newPublishedScript from "./published/new-published-script.ts";
import registryBytesDiffer from "./published/registry-bytes-differ.ts";
import releaseBytesDiffer from "./published/release-bytes-differ.ts";
import releaseWithoutProvenance from "./published/release-without-provenance.ts";
import tokenPublishedPackage from "./published/token-published-package.ts";
import unboundProvenance from "./published/unbound-provenance.ts";
import unlockedRelease from "./published/unlocked-release.ts";
import unsignedRegistryMetadata from "./published/unsigned-registry-metadata.ts";
import untrustedProvenance from "./published/untrusted-provenance.ts";
import wrongDistTag from "./published/wrong-dist-tag.ts";
import wrongTagCommit from "./published/wrong-tag-commit.ts";

export const publishedChecks = [
  checksumsDiffer,
  contradictingProvenance,
  draftRelease,
  extraReleaseAsset,
  flaggedRelease,
  foreignSigner,
  manifestDiffers,
  mislabelledPrerelease,
  missingReleaseAsset,
  newPublishedScript,
  registryBytesDiffer,
  releaseBytesDiffer,
  releaseWithoutProvenance,
  tokenPublishedPackage,
  unboundProvenance,
  unlockedRelease,
  unsignedRegistryMetadata,
  untrustedProvenance,
  wrongDistTag,
  wrongTagCommit,
];
