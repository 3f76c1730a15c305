import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import type { TargetResult } from "../../domain/release/target.ts";
import type { Outcome, Report } from "../../domain/report/report.ts";
import { subjectOf, targetTable } from "./publish-report.ts";

/** The checks that know other bytes when they see them; the rest speak of runs that publish. */
export const ASKING: ReadonlySet<string> = new Set([
  "occupied-version",
  "occupied-file",
  "occupied-release",
  "occupied-tag",
]);

const some = (results: readonly TargetResult[], ...wanted: TargetResult["state"][]): boolean =>
  results.some(({ state }) => wanted.includes(state));

function outcomeOf(judged: Report, results: readonly TargetResult[]): Outcome {
  if (judged.outcome !== "passed" || some(results, "failed", "unknown")) return "refused";
  return some(results, "absent") ? "pending" : "passed";
}

function summaryOf(results: readonly TargetResult[]): string {
  const others = results.filter(({ state }) => state !== "already");
  if (others.length === 0) return "Every target holds exactly these bytes.";
  const said = others.map(({ target, reason = "" }) => `${target}: ${reason}`);
  return `${said.join(". ")}.`;
}

/** What the targets answered to: have you exactly these bytes? */
export function heldReport(
  judged: Report,
  facts: ReleaseFacts,
  results: readonly TargetResult[],
): Report {
  return {
    ...judged,
    outcome: outcomeOf(judged, results),
    summary: summaryOf(results),
    subject: subjectOf(facts),
    tables: [targetTable(results)],
    details: {
      "publish-package": { mode: "verify-only", bundleDigest: facts.digest, targets: results },
    },
  };
}
