// Printed by npm run generate. Do not edit.
import artipacked from "./workflow/artipacked.ts";
import dangerousTriggers from "./workflow/dangerous-triggers.ts";
import excessivePermissions from "./workflow/excessive-permissions.ts";
import hardcodedCredentials from "./workflow/hardcoded-credentials.ts";
import longLivedPublishToken from "./workflow/long-lived-publish-token.ts";
import publishFromUntrustedTrigger from "./workflow/publish-from-untrusted-trigger.ts";
import publishWithoutEnvironment from "./workflow/publish-without-environment.ts";
import scriptInjection from "./workflow/script-injection.ts";
import secretsInherit from "./workflow/secrets-inherit.ts";
import unpinnedUses from "./workflow/unpinned-uses.ts";
import workflowSyntax from "./workflow/workflow-syntax.ts";

export const workflowChecks = [
  artipacked,
  dangerousTriggers,
  excessivePermissions,
  hardcodedCredentials,
  longLivedPublishToken,
  publishFromUntrustedTrigger,
  publishWithoutEnvironment,
  scriptInjection,
  secretsInherit,
  unpinnedUses,
  workflowSyntax,
];
