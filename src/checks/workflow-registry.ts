// Printed by npm run generate. Do not edit.
import archivedUses from "./workflow/dependency/archived-uses.ts";
import artipacked from "./workflow/credential/artipacked.ts";
import badValue from "./workflow/correctness/bad-value.ts";
import botConditions from "./workflow/untrusted/bot-conditions.ts";
import checkoutGuardMissing from "./workflow/untrusted/checkout-guard-missing.ts";
import commandInjection from "./workflow/injection/command-injection.ts";
import contextUnavailable from "./workflow/correctness/context-unavailable.ts";
import dangerousTriggers from "./workflow/untrusted/dangerous-triggers.ts";
import dependabotCooldown from "./workflow/dependency/dependabot-cooldown.ts";
import dependabotExecution from "./workflow/dependency/dependabot-execution.ts";
import deprecatedRuntime from "./workflow/dependency/deprecated-runtime.ts";
import envFileInjection from "./workflow/injection/env-file-injection.ts";
import excessivePermissions from "./workflow/credential/excessive-permissions.ts";
import expressionSyntax from "./workflow/correctness/expression-syntax.ts";
import expressionType from "./workflow/correctness/expression-type.ts";
import hardcodedCredentials from "./workflow/credential/hardcoded-credentials.ts";
import insecureUrlScheme from "./workflow/dependency/insecure-url-scheme.ts";
import knownCompromisedRef from "./workflow/dependency/known-compromised-ref.ts";
import knownVulnerableActions from "./workflow/dependency/known-vulnerable-actions.ts";
import localActionAfterUntrustedCheckout from "./workflow/untrusted/local-action-after-untrusted-checkout.ts";
import longLivedPublishToken from "./workflow/release/long-lived-publish-token.ts";
import missingKey from "./workflow/correctness/missing-key.ts";
import missingPermissions from "./workflow/credential/missing-permissions.ts";
import outdatedAction from "./workflow/dependency/outdated-action.ts";
import outputClobbering from "./workflow/injection/output-clobbering.ts";
import pathFileInjection from "./workflow/injection/path-file-injection.ts";
import publishFromUntrustedTrigger from "./workflow/release/publish-from-untrusted-trigger.ts";
import publishJobCache from "./workflow/release/publish-job-cache.ts";
import publishJobInstallsScripts from "./workflow/release/publish-job-installs-scripts.ts";
import publishJobRunsBuild from "./workflow/release/publish-job-runs-build.ts";
import publishJobSharedRunner from "./workflow/release/publish-job-shared-runner.ts";
import publishRefFromInput from "./workflow/release/publish-ref-from-input.ts";
import publishTriggerUnrestricted from "./workflow/release/publish-trigger-unrestricted.ts";
import publishWithoutEnvironment from "./workflow/release/publish-without-environment.ts";
import refVersionMismatch from "./workflow/dependency/ref-version-mismatch.ts";
import scriptInjection from "./workflow/injection/script-injection.ts";
import scriptInjectionIndirect from "./workflow/injection/script-injection-indirect.ts";
import secretsInherit from "./workflow/credential/secrets-inherit.ts";
import selfHostedOnUntrusted from "./workflow/untrusted/self-hosted-on-untrusted.ts";
import selfRepository from "./workflow/untrusted/self-repository.ts";
import superfluousActions from "./workflow/dependency/superfluous-actions.ts";
import typosquatUses from "./workflow/dependency/typosquat-uses.ts";
import undefinedReference from "./workflow/correctness/undefined-reference.ts";
import unknownKey from "./workflow/correctness/unknown-key.ts";
import unpinnedTools from "./workflow/dependency/unpinned-tools.ts";
import unpinnedUses from "./workflow/dependency/unpinned-uses.ts";
import unsafePrCheckoutOptin from "./workflow/untrusted/unsafe-pr-checkout-optin.ts";
import untrustedCheckout from "./workflow/untrusted/untrusted-checkout.ts";
import untrustedCheckoutExec from "./workflow/untrusted/untrusted-checkout-exec.ts";
import untrustedCheckoutToctou from "./workflow/untrusted/untrusted-checkout-toctou.ts";
import unverifiedCreator from "./workflow/dependency/unverified-creator.ts";
import workflowSyntax from "./workflow/correctness/workflow-syntax.ts";
import writeAll from "./workflow/credential/write-all.ts";

export const workflowChecks = [
  archivedUses,
  artipacked,
  badValue,
  botConditions,
  checkoutGuardMissing,
  commandInjection,
  contextUnavailable,
  dangerousTriggers,
  dependabotCooldown,
  dependabotExecution,
  deprecatedRuntime,
  envFileInjection,
  excessivePermissions,
  expressionSyntax,
  expressionType,
  hardcodedCredentials,
  insecureUrlScheme,
  knownCompromisedRef,
  knownVulnerableActions,
  localActionAfterUntrustedCheckout,
  longLivedPublishToken,
  missingKey,
  missingPermissions,
  outdatedAction,
  outputClobbering,
  pathFileInjection,
  publishFromUntrustedTrigger,
  publishJobCache,
  publishJobInstallsScripts,
  publishJobRunsBuild,
  publishJobSharedRunner,
  publishRefFromInput,
  publishTriggerUnrestricted,
  publishWithoutEnvironment,
  refVersionMismatch,
  scriptInjection,
  scriptInjectionIndirect,
  secretsInherit,
  selfHostedOnUntrusted,
  selfRepository,
  superfluousActions,
  typosquatUses,
  undefinedReference,
  unknownKey,
  unpinnedTools,
  unpinnedUses,
  unsafePrCheckoutOptin,
  untrustedCheckout,
  untrustedCheckoutExec,
  untrustedCheckoutToctou,
  unverifiedCreator,
  workflowSyntax,
  writeAll,
];
