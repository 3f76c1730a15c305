import { runAction } from "../../adapters/actions-runtime.ts";
import { diskWorkspace } from "../../adapters/disk-workspace.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { secretsChecks } from "../../checks/secrets-registry.ts";
import { validateSecrets } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs, { env, conceal }) => {
  const workspace = diskWorkspace(process.cwd());
  return validateSecrets(inputs, {
    env,
    conceal,
    workspace,
    clock: systemClock,
    checks: secretsChecks,
  });
});
