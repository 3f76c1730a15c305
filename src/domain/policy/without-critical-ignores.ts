import type { Severity } from "../finding/severity.ts";
import type { Policy } from "./policy.ts";

interface Judged {
  readonly id: string;
  readonly severity: Severity;
}

/** The policy without what it may not say: nobody ignores a critical check of who and what releases by its name. */
export function withoutCriticalIgnores(policy: Policy, checks: readonly Judged[]): Policy {
  const critical = new Set(
    checks.filter(({ severity }) => severity === "critical").map(({ id }) => id),
  );
  const ignore = policy.scan.ignore.filter(({ check }) => !critical.has(check));
  return { ...policy, scan: { ...policy.scan, ignore } };
}
