import { verifyRelease } from "../../actions/verify-release/run.ts";
import { spec } from "../../actions/verify-release/spec.ts";
import { verifyPorts } from "../../adapters/verify-ports.ts";
import { publishedChecks } from "../../checks/published-registry.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runVerify = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, terminal) => {
    if (terminal.offline && inputs["trusted-root"] === "")
      throw new GuardError("usage", {
        says: "verify --offline has no trust root",
        fix: "Give the path of a trusted_root.json with --trusted-root.",
      });
    return verifyRelease(inputs, { ...verifyPorts(inputs, terminal), checks: publishedChecks });
  });
