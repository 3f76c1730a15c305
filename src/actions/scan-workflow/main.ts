import { runAction } from "../../adapters/actions-runtime.ts";
import { askedOnline } from "../../adapters/asked-online.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { scanWorkflow } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, async ({ online: asks, "github-token": token, ...inputs }, surroundings) => {
  const workspace = diskWorkspace(process.cwd());
  const online = await askedOnline({ online: asks, "github-token": token }, surroundings);
  return scanWorkflow(inputs, { workspace, clock: systemClock, checks: workflowChecks, ...online });
});
