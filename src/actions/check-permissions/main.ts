import { runAction } from "../../adapters/actions-runtime.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { runReadings } from "../../adapters/run-readings.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { permissionsChecks } from "../../checks/permissions-registry.ts";
import { checkPermissions } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs, surroundings) => {
  const workspace = diskWorkspace(process.cwd());
  const readings = runReadings(inputs["github-token"], surroundings);
  return checkPermissions(inputs, {
    ...readings,
    workspace,
    clock: systemClock,
    checks: permissionsChecks,
  });
});
