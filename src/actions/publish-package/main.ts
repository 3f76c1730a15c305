import { runAction } from "../../adapters/actions-runtime.ts";
import { publishingPorts } from "../../adapters/publishing-ports.ts";
import { releaseChecks } from "../../checks/release-registry.ts";
import { publishPackage } from "./run.ts";
import { spec } from "./spec.ts";

await runAction(spec, async (inputs, surroundings) => {
  const { deadline, "github-token": githubToken } = inputs;
  const root = process.cwd();
  const ports = publishingPorts({ ...surroundings, root, githubToken, deadline });
  return publishPackage(inputs, ports, releaseChecks);
});
