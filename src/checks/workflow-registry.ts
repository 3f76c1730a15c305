// Printed by npm run generate. Do not edit.
import artipacked from "./workflow/credential/artipacked.ts";
import dangerousTriggers from "./workflow/untrusted/dangerous-triggers.ts";
import excessivePermissions from "./workflow/credential/excessive-permissions.ts";
import hardcodedCredentials from "./workflow/credential/hardcoded-credentials.ts";
import longLivedPublishToken from "./workflow/release/long-lived-publish-token.ts";
import publishFromUntrustedTrigger from "./workflow/release/publish-from-untrusted-trigger.ts";
import publishWithoutEnvironment from "./workflow/release/publish-without-environment.ts";
import scriptInjection from "./workflow/injection/script-injection.ts";
import secretsInherit from "./workflow/credential/secrets-inherit.ts";
import unpinnedUses from "./workflow/dependency/unpinned-uses.ts";
import workflowSyntax from "./workflow/correctness/workflow-syntax.ts";

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
