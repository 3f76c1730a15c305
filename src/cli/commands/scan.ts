import { buffer } from "node:stream/consumers";
import { scanWorkflow } from "../../actions/scan-workflow/run.ts";
import { spec } from "../../actions/scan-workflow/spec.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";
import { scanRoot } from "../scan-root.ts";

const STANDARD_INPUT = "-";

export const runScan = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs) => {
    const named = inputs.files.filter((path) => path !== STANDARD_INPUT);
    const { root, files, policy } = scanRoot(process.cwd(), named, inputs.policy);
    const piped = inputs.files.includes(STANDARD_INPUT) ? [STANDARD_INPUT] : [];
    return scanWorkflow(
      { ...inputs, files: [...piped, ...files], policy },
      {
        workspace: diskWorkspace(root),
        standardInput: () => buffer(process.stdin),
        clock: systemClock,
        checks: workflowChecks,
      },
    );
  });
