export type Access = "none" | "read" | "write";

/** What a scope can be set to where it is not all three (docs.github.com, workflow syntax, `permissions`). */
const NARROW: ReadonlyMap<string, readonly Access[]> = new Map([
  ["id-token", ["write", "none"]],
  ["copilot-requests", ["write", "none"]],
  ["models", ["read", "none"]],
  ["vulnerability-alerts", ["read", "none"]],
]);

const ALL: readonly Access[] = ["read", "write", "none"];

/** Every scope that `permissions` knows as of autumn 2026. */
export const SCOPES: readonly string[] =
  "actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts".split(
    " ",
  );

/** What a scope can be set to; nothing for a scope that GitHub does not know. */
export const accessesOf = (scope: string): readonly Access[] | undefined =>
  SCOPES.includes(scope) ? (NARROW.get(scope) ?? ALL) : undefined;
