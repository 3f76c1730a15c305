import type { RepositoryEndpoint } from "../endpoint.ts";

const SETTINGS: readonly [path: string, scope: string][] = [
  ["branches/:branch/protection", "administration"],
  ["rulesets/rule-suites", "administration"],
  ["actions/permissions", "administration"],
  ["actions/permissions/workflow", "administration"],
  ["actions/permissions/selected-actions", "administration"],
  ["actions/permissions/access", "administration"],
  ["actions/permissions/fork-pr-contributor-approval", "administration"],
  ["immutable-releases", "administration"],
  ["keys", "administration"],
  ["vulnerability-alerts", "administration"],
  ["automated-security-fixes", "administration"],
  ["hooks", "repository_hooks"],
  ["actions/secrets", "secrets"],
  ["actions/variables", "actions_variables"],
  ["environments/:environment_name/secrets", "environments"],
  ["secret-scanning/alerts", "secret_scanning_alerts"],
];

/** What no job token can ever read, whatever its `permissions:` say. */
export const settingEndpoints: readonly RepositoryEndpoint[] = SETTINGS.map(([path, scope]) => ({
  call: "settings",
  method: "GET",
  path: `/repos/:owner/:repo/${path}`,
  needs: `${scope}=read`,
  audience: "administrators",
  handle: () => {
    throw new Error("nobody but an administrator comes here");
  },
}));
