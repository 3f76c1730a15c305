import type { Severity } from "../../../finding/severity.ts";

const HIGH = new Set(
  "actions attestations contents deployments id-token issues packages pages pull-requests".split(
    " ",
  ),
);
const LOW = new Set(["models", "statuses"]);

/** What writing to a scope is worth to a thief. */
export function worthOf(scope: string): Severity {
  if (HIGH.has(scope)) return "high";
  return LOW.has(scope) ? "low" : "medium";
}
