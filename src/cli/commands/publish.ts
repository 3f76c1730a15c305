import { publishPackage } from "../../actions/publish-package/run.ts";
import { spec } from "../../actions/publish-package/spec.ts";
import { publishingPorts } from "../../adapters/publishing-ports.ts";
import { releaseChecks } from "../../checks/release-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runPublish = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, async (inputs, terminal) => {
    const { deadline, "github-token": githubToken } = inputs;
    const root = process.cwd();
    const ports = publishingPorts({ ...terminal, root, githubToken, deadline });
    return publishPackage(inputs, ports, releaseChecks);
  });
