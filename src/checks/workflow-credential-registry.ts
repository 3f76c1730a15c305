// Printed by npm run generate. Do not edit.
import artipacked from "./workflow/credential/artipacked.ts";
import debugEnabled from "./workflow/credential/debug-enabled.ts";
import excessivePermissions from "./workflow/credential/excessive-permissions.ts";
import githubApp from "./workflow/credential/github-app.ts";
import hardcodedCredentials from "./workflow/credential/hardcoded-credentials.ts";
import idTokenExposed from "./workflow/credential/id-token-exposed.ts";
import jobPermissionsOvergranted from "./workflow/credential/job-permissions-overgranted.ts";
import missingPermissions from "./workflow/credential/missing-permissions.ts";
import patInsteadOfToken from "./workflow/credential/pat-instead-of-token.ts";
import permissionsInsufficient from "./workflow/credential/permissions-insufficient.ts";
import secretsInJobEnv from "./workflow/credential/secrets-in-job-env.ts";
import secretsInWorkflowEnv from "./workflow/credential/secrets-in-workflow-env.ts";
import secretsInherit from "./workflow/credential/secrets-inherit.ts";
import secretsOutsideEnv from "./workflow/credential/secrets-outside-env.ts";
import undocumentedPermissions from "./workflow/credential/undocumented-permissions.ts";
import unknownPermission from "./workflow/credential/unknown-permission.ts";
import writeAll from "./workflow/credential/write-all.ts";

export const workflowCredentialChecks = [
  artipacked,
  debugEnabled,
  excessivePermissions,
  githubApp,
  hardcodedCredentials,
  idTokenExposed,
  jobPermissionsOvergranted,
  missingPermissions,
  patInsteadOfToken,
  permissionsInsufficient,
  secretsInJobEnv,
  secretsInWorkflowEnv,
  secretsInherit,
  secretsOutsideEnv,
  undocumentedPermissions,
  unknownPermission,
  writeAll,
];
