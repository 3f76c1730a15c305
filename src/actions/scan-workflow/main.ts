import { runAction } from "../../adapters/actions-runtime.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { scanWorkflow } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs) =>
  scanWorkflow(inputs, {
    workspace: diskWorkspace(process.cwd()),
    clock: systemClock,
    checks: workflowChecks,
  }),
);
