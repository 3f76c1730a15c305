// Printed by npm run generate. Do not edit.
import artifactPathTraversal from "./workflow/untrusted/artifact-path-traversal.ts";
import artifactPoisoning from "./workflow/untrusted/artifact-poisoning.ts";
import botConditions from "./workflow/untrusted/bot-conditions.ts";
import checkoutGuardMissing from "./workflow/untrusted/checkout-guard-missing.ts";
import confusedDeputyAutoMerge from "./workflow/untrusted/confused-deputy-auto-merge.ts";
import containerOrServiceFromUntrusted from "./workflow/untrusted/container-or-service-from-untrusted.ts";
import dangerousTriggers from "./workflow/untrusted/dangerous-triggers.ts";
import improperAccessControl from "./workflow/untrusted/improper-access-control.ts";
import localActionAfterUntrustedCheckout from "./workflow/untrusted/local-action-after-untrusted-checkout.ts";
import selfHostedOnUntrusted from "./workflow/untrusted/self-hosted-on-untrusted.ts";
import selfRepository from "./workflow/untrusted/self-repository.ts";
import unsafePrCheckoutOptin from "./workflow/untrusted/unsafe-pr-checkout-optin.ts";
import untracedCheckout from "./workflow/untrusted/untraced-checkout.ts";
import untrustedCheckout from "./workflow/untrusted/untrusted-checkout.ts";
import untrustedCheckoutExec from "./workflow/untrusted/untrusted-checkout-exec.ts";
import untrustedCheckoutToctou from "./workflow/untrusted/untrusted-checkout-toctou.ts";
import workflowRunUntrustedParent from "./workflow/untrusted/workflow-run-untrusted-parent.ts";

export const workflowUntrustedChecks = [
  artifactPathTraversal,
  artifactPoisoning,
  botConditions,
  checkoutGuardMissing,
  confusedDeputyAutoMerge,
  containerOrServiceFromUntrusted,
  dangerousTriggers,
  improperAccessControl,
  localActionAfterUntrustedCheckout,
  selfHostedOnUntrusted,
  selfRepository,
  unsafePrCheckoutOptin,
  untracedCheckout,
  untrustedCheckout,
  untrustedCheckoutExec,
  untrustedCheckoutToctou,
  workflowRunUntrustedParent,
];
