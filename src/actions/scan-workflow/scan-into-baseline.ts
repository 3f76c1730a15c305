import { baselineOf } from "../../domain/baseline/baseline.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { rereadable } from "./mend/mended-ports.ts";
import { type ScanConclusion, type ScanPorts, scanWorkflow } from "./run.ts";
import type { ScanInputs } from "./scan-inputs.ts";

/** Scans, writes what was found to a baseline, and says what a scan with it comes to. */
export async function scanIntoBaseline(
  inputs: ScanInputs,
  ports: ScanPorts,
  path: string,
): Promise<ScanConclusion> {
  const world = rereadable(ports);
  const { report } = await scanWorkflow(inputs, world);
  const day = dayOf(ports.clock.now());
  await ports.workspace.write(path, baselineOf(report.findings, day));
  return scanWorkflow({ ...inputs, baseline: path }, world);
}
