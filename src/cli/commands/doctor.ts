import { doctor } from "../../actions/doctor/run.ts";
import { spec } from "../../actions/doctor/spec.ts";
import { doctorPorts } from "../../adapters/trust/doctor-ports.ts";
import { trustChecks } from "../../checks/trust-registry.ts";
import { type CommandOptions, runCommand } from "../run-command.ts";

export const runDoctor = (options: CommandOptions): Promise<void> =>
  runCommand(spec, options, (inputs, terminal) =>
    doctor(inputs, { ...doctorPorts(terminal), checks: trustChecks }),
  );
