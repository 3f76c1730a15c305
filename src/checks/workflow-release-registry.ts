// Printed by npm run generate. Do not edit.
import actionDistUnverified from "./workflow/release/action-dist-unverified.ts";
import artifactHandoffUnverified from "./workflow/release/artifact-handoff-unverified.ts";
import artifactNameWildcard from "./workflow/release/artifact-name-wildcard.ts";
import attestAfterHandoff from "./workflow/release/attest-after-handoff.ts";
import checksumMissing from "./workflow/release/checksum-missing.ts";
import directPublishNotStaged from "./workflow/release/direct-publish-not-staged.ts";
import floatingMajorTagPush from "./workflow/release/floating-major-tag-push.ts";
import idTokenToForeignReusable from "./workflow/release/id-token-to-foreign-reusable.ts";
import imageMutableTagOnly from "./workflow/release/image-mutable-tag-only.ts";
import imageUnsigned from "./workflow/release/image-unsigned.ts";
import longLivedPublishToken from "./workflow/release/long-lived-publish-token.ts";
import missingProvenance from "./workflow/release/missing-provenance.ts";
import mutableRelease from "./workflow/release/mutable-release.ts";
import oidcClaimsUnscoped from "./workflow/release/oidc-claims-unscoped.ts";
import publishCancellable from "./workflow/release/publish-cancellable.ts";
import publishFetchesLatestCli from "./workflow/release/publish-fetches-latest-cli.ts";
import publishFromUntrustedTrigger from "./workflow/release/publish-from-untrusted-trigger.ts";
import publishJobCache from "./workflow/release/publish-job-cache.ts";
import publishJobInstallsScripts from "./workflow/release/publish-job-installs-scripts.ts";
import publishJobRunsBuild from "./workflow/release/publish-job-runs-build.ts";
import publishJobSharedRunner from "./workflow/release/publish-job-shared-runner.ts";
import publishRefFromInput from "./workflow/release/publish-ref-from-input.ts";
import publishTokenScope from "./workflow/release/publish-token-scope.ts";
import publishTriggerUnrestricted from "./workflow/release/publish-trigger-unrestricted.ts";
import publishUnpinnedPath from "./workflow/release/publish-unpinned-path.ts";
import publishWithoutEnvironment from "./workflow/release/publish-without-environment.ts";
import registryInsecure from "./workflow/release/registry-insecure.ts";
import releaseConcurrency from "./workflow/release/release-concurrency.ts";
import releaseCredentialPushesCode from "./workflow/release/release-credential-pushes-code.ts";
import releaseGateBypass from "./workflow/release/release-gate-bypass.ts";
import releaseNotImmutableSafe from "./workflow/release/release-not-immutable-safe.ts";
import secretsInheritToPublish from "./workflow/release/secrets-inherit-to-publish.ts";
import verifyMissing from "./workflow/release/verify-missing.ts";
import versionTagUnchecked from "./workflow/release/version-tag-unchecked.ts";
import workflowNotCodeOwned from "./workflow/release/workflow-not-code-owned.ts";

export const workflowReleaseChecks = [
  actionDistUnverified,
  artifactHandoffUnverified,
  artifactNameWildcard,
  attestAfterHandoff,
  checksumMissing,
  directPublishNotStaged,
  floatingMajorTagPush,
  idTokenToForeignReusable,
  imageMutableTagOnly,
  imageUnsigned,
  longLivedPublishToken,
  missingProvenance,
  mutableRelease,
  oidcClaimsUnscoped,
  publishCancellable,
  publishFetchesLatestCli,
  publishFromUntrustedTrigger,
  publishJobCache,
  publishJobInstallsScripts,
  publishJobRunsBuild,
  publishJobSharedRunner,
  publishRefFromInput,
  publishTokenScope,
  publishTriggerUnrestricted,
  publishUnpinnedPath,
  publishWithoutEnvironment,
  registryInsecure,
  releaseConcurrency,
  releaseCredentialPushesCode,
  releaseGateBypass,
  releaseNotImmutableSafe,
  secretsInheritToPublish,
  verifyMissing,
  versionTagUnchecked,
  workflowNotCodeOwned,
];
