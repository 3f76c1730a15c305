import { runAction } from "../../adapters/actions-runtime.ts";
import { sealPorts } from "../../adapters/seal-ports.ts";
import { assetChecks } from "../../checks/asset-registry.ts";
import { changeChecks } from "../../checks/change-registry.ts";
import { dependencyChecks } from "../../checks/dependency-registry.ts";
import { packageChecks } from "../../checks/package-registry.ts";
import { pythonChecks } from "../../checks/python-registry.ts";
import { sealRelease } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs, { env }) =>
  sealRelease(inputs, {
    ...sealPorts(process.cwd(), env),
    checks: packageChecks,
    assetChecks,
    pythonChecks,
    dependencyChecks,
    changeChecks,
  }),
);
