// Printed by npm run generate. Do not edit.
import adhocPackages from "./workflow/dependency/adhoc-packages.ts";
import archivedUses from "./workflow/dependency/archived-uses.ts";
import dependabotCooldown from "./workflow/dependency/dependabot-cooldown.ts";
import dependabotExecution from "./workflow/dependency/dependabot-execution.ts";
import dependabotNoActionsEcosystem from "./workflow/dependency/dependabot-no-actions-ecosystem.ts";
import deprecatedRuntime from "./workflow/dependency/deprecated-runtime.ts";
import forbiddenUses from "./workflow/dependency/forbidden-uses.ts";
import impostorCommit from "./workflow/dependency/impostor-commit.ts";
import insecureUrlScheme from "./workflow/dependency/insecure-url-scheme.ts";
import installScriptsEnabled from "./workflow/dependency/install-scripts-enabled.ts";
import knownCompromisedRef from "./workflow/dependency/known-compromised-ref.ts";
import knownVulnerableActions from "./workflow/dependency/known-vulnerable-actions.ts";
import lockfileDrift from "./workflow/dependency/lockfile-drift.ts";
import lockfileEntryMissing from "./workflow/dependency/lockfile-entry-missing.ts";
import lockfileInvalid from "./workflow/dependency/lockfile-invalid.ts";
import lockfileLocalActionBlocks from "./workflow/dependency/lockfile-local-action-blocks.ts";
import lockfileMissing from "./workflow/dependency/lockfile-missing.ts";
import lockfileStale from "./workflow/dependency/lockfile-stale.ts";
import missingVersionComment from "./workflow/dependency/missing-version-comment.ts";
import outdatedAction from "./workflow/dependency/outdated-action.ts";
import refConfusion from "./workflow/dependency/ref-confusion.ts";
import refVersionMismatch from "./workflow/dependency/ref-version-mismatch.ts";
import repoJacking from "./workflow/dependency/repo-jacking.ts";
import staleActionRefs from "./workflow/dependency/stale-action-refs.ts";
import superfluousActions from "./workflow/dependency/superfluous-actions.ts";
import typosquatUses from "./workflow/dependency/typosquat-uses.ts";
import unpinnableAction from "./workflow/dependency/unpinnable-action.ts";
import unpinnedImages from "./workflow/dependency/unpinned-images.ts";
import unpinnedPackageInstall from "./workflow/dependency/unpinned-package-install.ts";
import unpinnedTools from "./workflow/dependency/unpinned-tools.ts";
import unpinnedTransitive from "./workflow/dependency/unpinned-transitive.ts";
import unpinnedUses from "./workflow/dependency/unpinned-uses.ts";
import unverifiedCreator from "./workflow/dependency/unverified-creator.ts";
import unverifiedScriptExec from "./workflow/dependency/unverified-script-exec.ts";

export const workflowDependencyChecks = [
  adhocPackages,
  archivedUses,
  dependabotCooldown,
  dependabotExecution,
  dependabotNoActionsEcosystem,
  deprecatedRuntime,
  forbiddenUses,
  impostorCommit,
  insecureUrlScheme,
  installScriptsEnabled,
  knownCompromisedRef,
  knownVulnerableActions,
  lockfileDrift,
  lockfileEntryMissing,
  lockfileInvalid,
  lockfileLocalActionBlocks,
  lockfileMissing,
  lockfileStale,
  missingVersionComment,
  outdatedAction,
  refConfusion,
  refVersionMismatch,
  repoJacking,
  staleActionRefs,
  superfluousActions,
  typosquatUses,
  unpinnableAction,
  unpinnedImages,
  unpinnedPackageInstall,
  unpinnedTools,
  unpinnedTransitive,
  unpinnedUses,
  unverifiedCreator,
  unverifiedScriptExec,
];
