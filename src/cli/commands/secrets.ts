import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { validateSecrets } from "../../actions/validate-secrets/run.ts";
import { spec } from "../../actions/validate-secrets/spec.ts";
import { secretsChecks } from "../../checks/secrets-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runSecrets = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, { env, conceal }) =>
    validateSecrets(inputs, {
      env,
      conceal,
      workspace: diskWorkspace(process.cwd()),
      clock: systemClock,
      checks: secretsChecks,
    }),
  );
