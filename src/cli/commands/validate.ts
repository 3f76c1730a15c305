import { validate } from "../../actions/validate/run.ts";
import { spec } from "../../actions/validate/spec.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { reportOfFailure } from "../../adapters/failure-report.ts";
import { runReadings } from "../../adapters/run-readings.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { permissionsChecks } from "../../checks/permissions-registry.ts";
import { secretsChecks } from "../../checks/secrets-registry.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runValidate = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, terminal) => {
    const shared = { workspace: diskWorkspace(process.cwd()), clock: systemClock };
    return validate(inputs, {
      secrets: { ...shared, ...terminal, checks: secretsChecks },
      permissions: {
        ...shared,
        ...runReadings(inputs["github-token"], terminal),
        checks: permissionsChecks,
      },
      scan: { ...shared, checks: workflowChecks },
      reportOfFailure: (gate, error) => reportOfFailure(gate, error, false),
    });
  });
