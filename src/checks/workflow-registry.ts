// Printed by npm run generate. Do not edit.
import actionDistUnverified from "./workflow/release/action-dist-unverified.ts";
import actionInputMismatch from "./workflow/correctness/action-input-mismatch.ts";
import adhocPackages from "./workflow/dependency/adhoc-packages.ts";
import aiAgentExcessiveTools from "./workflow/agent/ai-agent-excessive-tools.ts";
import aiAgentNotLast from "./workflow/agent/ai-agent-not-last.ts";
import aiAgentPrivilegedContext from "./workflow/agent/ai-agent-privileged-context.ts";
import aiAgentUnrestrictedTrigger from "./workflow/agent/ai-agent-unrestricted-trigger.ts";
import aiAgentUnsafeSandbox from "./workflow/agent/ai-agent-unsafe-sandbox.ts";
import aiOutputExecution from "./workflow/agent/ai-output-execution.ts";
import aiPromptInjection from "./workflow/agent/ai-prompt-injection.ts";
import alwaysMasksFailure from "./workflow/correctness/always-masks-failure.ts";
import anonymousDefinition from "./workflow/correctness/anonymous-definition.ts";
import archivedUses from "./workflow/dependency/archived-uses.ts";
import argumentInjection from "./workflow/injection/argument-injection.ts";
import artifactHandoffUnverified from "./workflow/release/artifact-handoff-unverified.ts";
import artifactNameWildcard from "./workflow/release/artifact-name-wildcard.ts";
import artifactPathTraversal from "./workflow/untrusted/artifact-path-traversal.ts";
import artifactPoisoning from "./workflow/untrusted/artifact-poisoning.ts";
import artipacked from "./workflow/credential/artipacked.ts";
import attestAfterHandoff from "./workflow/release/attest-after-handoff.ts";
import badEvent from "./workflow/correctness/bad-event.ts";
import badId from "./workflow/correctness/bad-id.ts";
import badMatrix from "./workflow/correctness/bad-matrix.ts";
import badValue from "./workflow/correctness/bad-value.ts";
import botConditions from "./workflow/untrusted/bot-conditions.ts";
import cacheInRelease from "./workflow/cache/cache-in-release.ts";
import cacheKeyInjection from "./workflow/injection/cache-key-injection.ts";
import cacheModeWriteUntrusted from "./workflow/cache/cache-mode-write-untrusted.ts";
import cachePoisoningProducer from "./workflow/cache/cache-poisoning-producer.ts";
import cacheWriteDropped from "./workflow/cache/cache-write-dropped.ts";
import checkoutGuardMissing from "./workflow/untrusted/checkout-guard-missing.ts";
import checksumMissing from "./workflow/release/checksum-missing.ts";
import codeSinkInput from "./workflow/injection/code-sink-input.ts";
import commandInjection from "./workflow/injection/command-injection.ts";
import concurrencyLimits from "./workflow/correctness/concurrency-limits.ts";
import confusedDeputyAutoMerge from "./workflow/untrusted/confused-deputy-auto-merge.ts";
import constantCondition from "./workflow/correctness/constant-condition.ts";
import containerEnvInjection from "./workflow/injection/container-env-injection.ts";
import containerOrServiceFromUntrusted from "./workflow/untrusted/container-or-service-from-untrusted.ts";
import contextUnavailable from "./workflow/correctness/context-unavailable.ts";
import dangerousTriggers from "./workflow/untrusted/dangerous-triggers.ts";
import debugEnabled from "./workflow/credential/debug-enabled.ts";
import dependabotCooldown from "./workflow/dependency/dependabot-cooldown.ts";
import dependabotExecution from "./workflow/dependency/dependabot-execution.ts";
import dependabotNoActionsEcosystem from "./workflow/dependency/dependabot-no-actions-ecosystem.ts";
import deprecatedCommand from "./workflow/correctness/deprecated-command.ts";
import deprecatedRuntime from "./workflow/dependency/deprecated-runtime.ts";
import directPublishNotStaged from "./workflow/release/direct-publish-not-staged.ts";
import duplicateId from "./workflow/correctness/duplicate-id.ts";
import envFileInjection from "./workflow/injection/env-file-injection.ts";
import excessivePermissions from "./workflow/credential/excessive-permissions.ts";
import expressionSyntax from "./workflow/correctness/expression-syntax.ts";
import expressionType from "./workflow/correctness/expression-type.ts";
import floatingMajorTagPush from "./workflow/release/floating-major-tag-push.ts";
import forbiddenUses from "./workflow/dependency/forbidden-uses.ts";
import githubApp from "./workflow/credential/github-app.ts";
import globNeverMatches from "./workflow/correctness/glob-never-matches.ts";
import hardcodedCredentials from "./workflow/credential/hardcoded-credentials.ts";
import idTokenExposed from "./workflow/credential/id-token-exposed.ts";
import idTokenToForeignReusable from "./workflow/release/id-token-to-foreign-reusable.ts";
import imageMutableTagOnly from "./workflow/release/image-mutable-tag-only.ts";
import imageUnsigned from "./workflow/release/image-unsigned.ts";
import impostorCommit from "./workflow/dependency/impostor-commit.ts";
import improperAccessControl from "./workflow/untrusted/improper-access-control.ts";
import insecureUrlScheme from "./workflow/dependency/insecure-url-scheme.ts";
import installScriptsEnabled from "./workflow/dependency/install-scripts-enabled.ts";
import invalidUses from "./workflow/correctness/invalid-uses.ts";
import jobPermissionsOvergranted from "./workflow/credential/job-permissions-overgranted.ts";
import knownCompromisedRef from "./workflow/dependency/known-compromised-ref.ts";
import knownVulnerableActions from "./workflow/dependency/known-vulnerable-actions.ts";
import localActionAfterUntrustedCheckout from "./workflow/untrusted/local-action-after-untrusted-checkout.ts";
import lockfileDrift from "./workflow/dependency/lockfile-drift.ts";
import lockfileEntryMissing from "./workflow/dependency/lockfile-entry-missing.ts";
import lockfileInvalid from "./workflow/dependency/lockfile-invalid.ts";
import lockfileLocalActionBlocks from "./workflow/dependency/lockfile-local-action-blocks.ts";
import lockfileMissing from "./workflow/dependency/lockfile-missing.ts";
import lockfileStale from "./workflow/dependency/lockfile-stale.ts";
import longLivedPublishToken from "./workflow/release/long-lived-publish-token.ts";
import misfeature from "./workflow/correctness/misfeature.ts";
import missingKey from "./workflow/correctness/missing-key.ts";
import missingPermissions from "./workflow/credential/missing-permissions.ts";
import missingProvenance from "./workflow/release/missing-provenance.ts";
import missingTimeout from "./workflow/correctness/missing-timeout.ts";
import missingVersionComment from "./workflow/dependency/missing-version-comment.ts";
import mutableRelease from "./workflow/release/mutable-release.ts";
import needsInvalid from "./workflow/correctness/needs-invalid.ts";
import obfuscation from "./workflow/correctness/obfuscation.ts";
import oidcClaimsUnscoped from "./workflow/release/oidc-claims-unscoped.ts";
import outdatedAction from "./workflow/dependency/outdated-action.ts";
import outputClobbering from "./workflow/injection/output-clobbering.ts";
import overprovisionedSecrets from "./workflow/leak/overprovisioned-secrets.ts";
import patInsteadOfToken from "./workflow/credential/pat-instead-of-token.ts";
import pathFileInjection from "./workflow/injection/path-file-injection.ts";
import permissionsInsufficient from "./workflow/credential/permissions-insufficient.ts";
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
import refConfusion from "./workflow/dependency/ref-confusion.ts";
import refVersionMismatch from "./workflow/dependency/ref-version-mismatch.ts";
import registryInsecure from "./workflow/release/registry-insecure.ts";
import releaseConcurrency from "./workflow/release/release-concurrency.ts";
import releaseCredentialPushesCode from "./workflow/release/release-credential-pushes-code.ts";
import releaseGateBypass from "./workflow/release/release-gate-bypass.ts";
import releaseNotImmutableSafe from "./workflow/release/release-not-immutable-safe.ts";
import repoJacking from "./workflow/dependency/repo-jacking.ts";
import requestForgery from "./workflow/injection/request-forgery.ts";
import reusableInputInjection from "./workflow/injection/reusable-input-injection.ts";
import runnerLabel from "./workflow/correctness/runner-label.ts";
import scriptInjection from "./workflow/injection/script-injection.ts";
import scriptInjectionIndirect from "./workflow/injection/script-injection-indirect.ts";
import secretExfiltration from "./workflow/leak/secret-exfiltration.ts";
import secretInArtifact from "./workflow/leak/secret-in-artifact.ts";
import secretInLog from "./workflow/leak/secret-in-log.ts";
import secretsInJobEnv from "./workflow/credential/secrets-in-job-env.ts";
import secretsInWorkflowEnv from "./workflow/credential/secrets-in-workflow-env.ts";
import secretsInherit from "./workflow/credential/secrets-inherit.ts";
import secretsInheritToPublish from "./workflow/release/secrets-inherit-to-publish.ts";
import secretsOutsideEnv from "./workflow/credential/secrets-outside-env.ts";
import selfHostedOnUntrusted from "./workflow/untrusted/self-hosted-on-untrusted.ts";
import selfRepository from "./workflow/untrusted/self-repository.ts";
import shellMissingInComposite from "./workflow/correctness/shell-missing-in-composite.ts";
import staleActionRefs from "./workflow/dependency/stale-action-refs.ts";
import superfluousActions from "./workflow/dependency/superfluous-actions.ts";
import typosquatUses from "./workflow/dependency/typosquat-uses.ts";
import undefinedReference from "./workflow/correctness/undefined-reference.ts";
import undocumentedPermissions from "./workflow/credential/undocumented-permissions.ts";
import unknownKey from "./workflow/correctness/unknown-key.ts";
import unknownPermission from "./workflow/credential/unknown-permission.ts";
import unknownShell from "./workflow/correctness/unknown-shell.ts";
import unmaskedSecret from "./workflow/leak/unmasked-secret.ts";
import unpinnableAction from "./workflow/dependency/unpinnable-action.ts";
import unpinnedImages from "./workflow/dependency/unpinned-images.ts";
import unpinnedPackageInstall from "./workflow/dependency/unpinned-package-install.ts";
import unpinnedTools from "./workflow/dependency/unpinned-tools.ts";
import unpinnedTransitive from "./workflow/dependency/unpinned-transitive.ts";
import unpinnedUses from "./workflow/dependency/unpinned-uses.ts";
import unredactedSecrets from "./workflow/leak/unredacted-secrets.ts";
import unsafePrCheckoutOptin from "./workflow/untrusted/unsafe-pr-checkout-optin.ts";
import unsoundCondition from "./workflow/correctness/unsound-condition.ts";
import unsoundContains from "./workflow/correctness/unsound-contains.ts";
import unsoundTernary from "./workflow/correctness/unsound-ternary.ts";
import untracedCheckout from "./workflow/untrusted/untraced-checkout.ts";
import untrustedCheckout from "./workflow/untrusted/untrusted-checkout.ts";
import untrustedCheckoutExec from "./workflow/untrusted/untrusted-checkout-exec.ts";
import untrustedCheckoutToctou from "./workflow/untrusted/untrusted-checkout-toctou.ts";
import unusedAnchor from "./workflow/correctness/unused-anchor.ts";
import unverifiedCreator from "./workflow/dependency/unverified-creator.ts";
import unverifiedScriptExec from "./workflow/dependency/unverified-script-exec.ts";
import verifyMissing from "./workflow/release/verify-missing.ts";
import versionTagUnchecked from "./workflow/release/version-tag-unchecked.ts";
import workflowCallMismatch from "./workflow/correctness/workflow-call-mismatch.ts";
import workflowCommandInjection from "./workflow/injection/workflow-command-injection.ts";
import workflowNotCodeOwned from "./workflow/release/workflow-not-code-owned.ts";
import workflowRunUntrustedParent from "./workflow/untrusted/workflow-run-untrusted-parent.ts";
import workflowSyntax from "./workflow/correctness/workflow-syntax.ts";
import writeAll from "./workflow/credential/write-all.ts";

export const workflowChecks = [
  actionDistUnverified,
  actionInputMismatch,
  adhocPackages,
  aiAgentExcessiveTools,
  aiAgentNotLast,
  aiAgentPrivilegedContext,
  aiAgentUnrestrictedTrigger,
  aiAgentUnsafeSandbox,
  aiOutputExecution,
  aiPromptInjection,
  alwaysMasksFailure,
  anonymousDefinition,
  archivedUses,
  argumentInjection,
  artifactHandoffUnverified,
  artifactNameWildcard,
  artifactPathTraversal,
  artifactPoisoning,
  artipacked,
  attestAfterHandoff,
  badEvent,
  badId,
  badMatrix,
  badValue,
  botConditions,
  cacheInRelease,
  cacheKeyInjection,
  cacheModeWriteUntrusted,
  cachePoisoningProducer,
  cacheWriteDropped,
  checkoutGuardMissing,
  checksumMissing,
  codeSinkInput,
  commandInjection,
  concurrencyLimits,
  confusedDeputyAutoMerge,
  constantCondition,
  containerEnvInjection,
  containerOrServiceFromUntrusted,
  contextUnavailable,
  dangerousTriggers,
  debugEnabled,
  dependabotCooldown,
  dependabotExecution,
  dependabotNoActionsEcosystem,
  deprecatedCommand,
  deprecatedRuntime,
  directPublishNotStaged,
  duplicateId,
  envFileInjection,
  excessivePermissions,
  expressionSyntax,
  expressionType,
  floatingMajorTagPush,
  forbiddenUses,
  githubApp,
  globNeverMatches,
  hardcodedCredentials,
  idTokenExposed,
  idTokenToForeignReusable,
  imageMutableTagOnly,
  imageUnsigned,
  impostorCommit,
  improperAccessControl,
  insecureUrlScheme,
  installScriptsEnabled,
  invalidUses,
  jobPermissionsOvergranted,
  knownCompromisedRef,
  knownVulnerableActions,
  localActionAfterUntrustedCheckout,
  lockfileDrift,
  lockfileEntryMissing,
  lockfileInvalid,
  lockfileLocalActionBlocks,
  lockfileMissing,
  lockfileStale,
  longLivedPublishToken,
  misfeature,
  missingKey,
  missingPermissions,
  missingProvenance,
  missingTimeout,
  missingVersionComment,
  mutableRelease,
  needsInvalid,
  obfuscation,
  oidcClaimsUnscoped,
  outdatedAction,
  outputClobbering,
  overprovisionedSecrets,
  patInsteadOfToken,
  pathFileInjection,
  permissionsInsufficient,
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
  refConfusion,
  refVersionMismatch,
  registryInsecure,
  releaseConcurrency,
  releaseCredentialPushesCode,
  releaseGateBypass,
  releaseNotImmutableSafe,
  repoJacking,
  requestForgery,
  reusableInputInjection,
  runnerLabel,
  scriptInjection,
  scriptInjectionIndirect,
  secretExfiltration,
  secretInArtifact,
  secretInLog,
  secretsInJobEnv,
  secretsInWorkflowEnv,
  secretsInherit,
  secretsInheritToPublish,
  secretsOutsideEnv,
  selfHostedOnUntrusted,
  selfRepository,
  shellMissingInComposite,
  staleActionRefs,
  superfluousActions,
  typosquatUses,
  undefinedReference,
  undocumentedPermissions,
  unknownKey,
  unknownPermission,
  unknownShell,
  unmaskedSecret,
  unpinnableAction,
  unpinnedImages,
  unpinnedPackageInstall,
  unpinnedTools,
  unpinnedTransitive,
  unpinnedUses,
  unredactedSecrets,
  unsafePrCheckoutOptin,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  untracedCheckout,
  untrustedCheckout,
  untrustedCheckoutExec,
  untrustedCheckoutToctou,
  unusedAnchor,
  unverifiedCreator,
  unverifiedScriptExec,
  verifyMissing,
  versionTagUnchecked,
  workflowCallMismatch,
  workflowCommandInjection,
  workflowNotCodeOwned,
  workflowRunUntrustedParent,
  workflowSyntax,
  writeAll,
];
