import { runAction } from "../../adapters/actions-runtime.ts";
import { verifyPorts } from "../../adapters/verify-ports.ts";
import { publishedChecks } from "../../checks/published-registry.ts";
import { verifyRelease } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, (inputs, surroundings) =>
  verifyRelease(inputs, { ...verifyPorts(inputs, surroundings), checks: publishedChecks }),
);
