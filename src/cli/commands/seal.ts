import { sealRelease } from "../../actions/seal-release/run.ts";
import { spec } from "../../actions/seal-release/spec.ts";
import { sealPorts } from "../../adapters/seal-ports.ts";
import { assetChecks } from "../../checks/asset-registry.ts";
import { changeChecks } from "../../checks/change-registry.ts";
import { dependencyChecks } from "../../checks/dependency-registry.ts";
import { packageChecks } from "../../checks/package-registry.ts";
import { pythonChecks } from "../../checks/python-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runSeal = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, { env }) =>
    sealRelease(inputs, {
      ...sealPorts(process.cwd(), env),
      checks: packageChecks,
      assetChecks,
      pythonChecks,
      dependencyChecks,
      changeChecks,
    }),
  );
