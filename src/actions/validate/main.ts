import { runAction } from "../../adapters/actions-runtime.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { reportOfFailure } from "../../adapters/failure-report.ts";
import { runReadings } from "../../adapters/run-readings.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { permissionsChecks } from "../../checks/permissions-registry.ts";
import { secretsChecks } from "../../checks/secrets-registry.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { validate } from "./run.ts";
import { spec } from "./spec.ts";

const shared = { workspace: diskWorkspace(process.cwd()), clock: systemClock };

await runAction(spec, (inputs, surroundings) => {
  const readings = runReadings(inputs["github-token"], surroundings);
  return validate(inputs, {
    secrets: { ...shared, ...surroundings, checks: secretsChecks },
    permissions: { ...shared, ...readings, checks: permissionsChecks },
    scan: { ...shared, checks: workflowChecks },
    reportOfFailure: (gate, error) =>
      reportOfFailure(gate, error, process.env["RUNNER_DEBUG"] === "1"),
  });
});
