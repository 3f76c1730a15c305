import { readFileSync } from "node:fs";
import { scanWorkflow } from "../../actions/scan-workflow/run.ts";
import { spec } from "../../actions/scan-workflow/spec.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { overlayWorkspace } from "../../adapters/overlay-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";
import { scanRoot } from "../scan-root.ts";

/** Under which name standard input is reported. */
const STANDARD_INPUT = "standard-input.yml";

export const runScan = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs) => {
    const given = inputs.files.map((path) => (path === "-" ? STANDARD_INPUT : path));
    const { root, files, policy } = scanRoot(process.cwd(), given, inputs.policy);
    const disk = diskWorkspace(root);
    const workspace = inputs.files.includes("-")
      ? overlayWorkspace(disk, STANDARD_INPUT, readFileSync(0, "utf8"))
      : disk;
    return scanWorkflow(
      { ...inputs, files: [...files], policy },
      { workspace, clock: systemClock, checks: workflowChecks },
    );
  });
