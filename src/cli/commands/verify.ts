import {
  refuseOnline,
  verifyForeign,
} from "../../actions/verify-release/foreign/verify-foreign.ts";
import { verifyRelease } from "../../actions/verify-release/run.ts";
import { spec } from "../../actions/verify-release/spec.ts";
import { sigstoreVerification } from "../../adapters/sigstore/sigstore-verification.ts";
import { verifyPorts } from "../../adapters/verify-ports.ts";
import { publishedChecks } from "../../checks/published-registry.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { namedVex } from "../../actions/verify-release/look-at-needs.ts";
import { vexPathsIn } from "../source-options.ts";
import { foreignWanted, gitHubRootIn, trustRootIn } from "../foreign-options.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runVerify = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, async (given, terminal) => {
    const inputs = { ...given, "trusted-root": trustRootIn(options) };
    const wanted = foreignWanted(options);
    if (wanted) refuseOnline(terminal.offline, wanted.asked);
    if (terminal.offline && inputs["trusted-root"] === "")
      throw new GuardError("usage", {
        says: "verify --offline has no trust root",
        fix: "Give the path of a trusted_root.json with --trusted-root.",
      });
    const ports = { ...verifyPorts(inputs, terminal), checks: publishedChecks };
    if (wanted === undefined) return verifyRelease(inputs, ports);
    // A package of others is there or it is not; only who asks for it waits.
    const deadline = options["deadline"] === undefined ? 0 : inputs.deadline;
    const vex = await namedVex(ports.workspace, vexPathsIn(options));
    const root = gitHubRootIn(options, wanted.asked);
    const path = inputs["trusted-root"];
    const trusting = {
      ...(root !== "" && { gitHubsOwn: sigstoreVerification(root, "github") }),
      // Whoever names a file on the line has chosen whose authorities count.
      ...(path !== "" && { provenance: sigstoreVerification(path, "file") }),
    };
    const about = { ...wanted, vex, issuer: ports.issuer };
    return verifyForeign(about, { ...ports, ...trusting }, { deadline });
  });
