import type { Policy } from "./policy.ts";

/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
export const defaultPolicy = (): Policy => ({
  version: 1,
  repository: { branch: "main" },
  targets: [],
  secrets: [],
  permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
  scan: { ignore: [] },
  licences: [],
  dependencies: { severity: "high", "development-severity": "critical", accept: [] },
  "could-not-check": {},
});
