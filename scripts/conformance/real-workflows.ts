import { readdirSync } from "node:fs";
import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { scanFiles } from "./scan-files.ts";

export interface RealWorkflows {
  readonly files: number;
  readonly report: Report;
  /** How often each check speaks at the default persona, by severity; most often first. */
  readonly rows: readonly (readonly string[])[];
}

const total = (of: ReadonlyMap<string, number>): number =>
  [...of.values()].reduce((a, b) => a + b, 0);

/** Everything that the checks say of real workflows at the default persona. */
export async function scanRealWorkflows(
  folder: string,
  checks: readonly WorkflowCheck[],
): Promise<RealWorkflows> {
  const files = readdirSync(folder);
  const report = await scanFiles(folder, checks, { files });
  const counts = new Map<string, Map<string, number>>();
  for (const { check, severity } of report.findings) {
    const of = counts.get(check) ?? new Map<string, number>();
    counts.set(check, of.set(severity, (of.get(severity) ?? 0) + 1));
  }
  const rows = [...counts]
    .toSorted(([, a], [, b]) => total(b) - total(a))
    .map(([check, of]) => [
      check,
      String(total(of)),
      [...of].map(([severity, count]) => `${severity} ${count}`).join(", "),
    ]);
  return { files: files.length, report, rows };
}
