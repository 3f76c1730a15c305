import { runAction } from "../../adapters/actions-runtime.ts";
import { coreIdTokens } from "../../adapters/core-id-tokens.ts";
import { doctorPorts } from "../../adapters/trust/doctor-ports.ts";
import { trustChecks } from "../../checks/trust-registry.ts";
import { doctor } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs, surroundings) => {
  const ids = coreIdTokens(surroundings.env, surroundings.conceal);
  return doctor(inputs, { ...doctorPorts({ ...surroundings, ids }), checks: trustChecks });
});
