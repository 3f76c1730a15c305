import { resolve } from "node:path";
import { diskWorkspace } from "../../src/adapters/disk-workspace.ts";
import { systemClock } from "../../src/adapters/system-clock.ts";
import type { ScanInputs } from "../../src/actions/scan-workflow/scan-inputs.ts";
import { scanWorkflow } from "../../src/actions/scan-workflow/run.ts";
import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import type { Report } from "../../src/domain/report/report.ts";

const DEFAULTS: ScanInputs = {
  files: ["."],
  policy: "",
  "fail-on": "high",
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": false,
};

/** Scans files below a folder as the command does, with the given inputs in place of the defaults. */
export async function scanFiles(
  folder: string,
  checks: readonly WorkflowCheck[],
  inputs: Partial<ScanInputs>,
): Promise<Report> {
  const workspace = diskWorkspace(resolve(folder));
  const { report } = await scanWorkflow(
    { ...DEFAULTS, ...inputs },
    { workspace, clock: systemClock, checks },
  );
  return report;
}
