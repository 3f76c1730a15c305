import { checkPermissions } from "../../actions/check-permissions/run.ts";
import { spec } from "../../actions/check-permissions/spec.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { runReadings } from "../../adapters/run-readings.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { permissionsChecks } from "../../checks/permissions-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runPermissions = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, terminal) =>
    checkPermissions(inputs, {
      ...runReadings(inputs["github-token"], terminal),
      workspace: diskWorkspace(process.cwd()),
      clock: systemClock,
      checks: permissionsChecks,
    }),
  );
