// Printed by npm run generate. Do not edit.
import actionInputMismatch from "./workflow/correctness/action-input-mismatch.ts";
import alwaysMasksFailure from "./workflow/correctness/always-masks-failure.ts";
import anonymousDefinition from "./workflow/correctness/anonymous-definition.ts";
import badEvent from "./workflow/correctness/bad-event.ts";
import badId from "./workflow/correctness/bad-id.ts";
import badMatrix from "./workflow/correctness/bad-matrix.ts";
import badValue from "./workflow/correctness/bad-value.ts";
import concurrencyLimits from "./workflow/correctness/concurrency-limits.ts";
import constantCondition from "./workflow/correctness/constant-condition.ts";
import contextUnavailable from "./workflow/correctness/context-unavailable.ts";
import deprecatedCommand from "./workflow/correctness/deprecated-command.ts";
import duplicateId from "./workflow/correctness/duplicate-id.ts";
import expressionSyntax from "./workflow/correctness/expression-syntax.ts";
import expressionType from "./workflow/correctness/expression-type.ts";
import globNeverMatches from "./workflow/correctness/glob-never-matches.ts";
import invalidUses from "./workflow/correctness/invalid-uses.ts";
import misfeature from "./workflow/correctness/misfeature.ts";
import missingKey from "./workflow/correctness/missing-key.ts";
import missingTimeout from "./workflow/correctness/missing-timeout.ts";
import needsInvalid from "./workflow/correctness/needs-invalid.ts";
import obfuscation from "./workflow/correctness/obfuscation.ts";
import runnerLabel from "./workflow/correctness/runner-label.ts";
import shellMissingInComposite from "./workflow/correctness/shell-missing-in-composite.ts";
import undefinedReference from "./workflow/correctness/undefined-reference.ts";
import unknownKey from "./workflow/correctness/unknown-key.ts";
import unknownShell from "./workflow/correctness/unknown-shell.ts";
import unsoundCondition from "./workflow/correctness/unsound-condition.ts";
import unsoundContains from "./workflow/correctness/unsound-contains.ts";
import unsoundTernary from "./workflow/correctness/unsound-ternary.ts";
import unusedAnchor from "./workflow/correctness/unused-anchor.ts";
import workflowCallMismatch from "./workflow/correctness/workflow-call-mismatch.ts";
import workflowSyntax from "./workflow/correctness/workflow-syntax.ts";

export const workflowCorrectnessChecks = [
  actionInputMismatch,
  alwaysMasksFailure,
  anonymousDefinition,
  badEvent,
  badId,
  badMatrix,
  badValue,
  concurrencyLimits,
  constantCondition,
  contextUnavailable,
  deprecatedCommand,
  duplicateId,
  expressionSyntax,
  expressionType,
  globNeverMatches,
  invalidUses,
  misfeature,
  missingKey,
  missingTimeout,
  needsInvalid,
  obfuscation,
  runnerLabel,
  shellMissingInComposite,
  undefinedReference,
  unknownKey,
  unknownShell,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  unusedAnchor,
  workflowCallMismatch,
  workflowSyntax,
];
