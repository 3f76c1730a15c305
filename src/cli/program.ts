import { Argument, Command, Option } from "commander";
import type { ActionSpec } from "../domain/action/define-action.ts";
import { TOOL } from "../domain/report/tool.ts";
import { spec as permissions } from "../actions/check-permissions/spec.ts";
import { spec as publish } from "../actions/publish-package/spec.ts";
import { spec as scan } from "../actions/scan-workflow/spec.ts";
import { spec as seal } from "../actions/seal-release/spec.ts";
import { spec as secrets } from "../actions/validate-secrets/spec.ts";
import { spec as validate } from "../actions/validate/spec.ts";
import { spec as verify } from "../actions/verify-release/spec.ts";
import { addFlags } from "./flags.ts";
import { scanOptions } from "./scan-options.ts";
import { FORMATS } from "./formats.ts";
import type { CommandOptions } from "./run-command.ts";

/** A command that runs an action's use case. */
interface UseCaseCommand {
  readonly spec: ActionSpec;
  /** The input that stands behind the command without a flag, and how the help names it. */
  readonly positional?: { readonly input: string; readonly shown: string; readonly about: string };
  /** What only the command line offers. */
  readonly own?: () => readonly Option[];
  readonly load: () => Promise<(options: CommandOptions) => Promise<void>>;
}

const COMMANDS: readonly UseCaseCommand[] = [
  {
    spec: scan,
    positional: {
      input: "files",
      shown: "[PATH...]",
      about: "Files, folders or globs; - reads standard input.",
    },
    own: scanOptions,
    load: async () => (await import("./commands/scan.ts")).runScan,
  },
  { spec: secrets, load: async () => (await import("./commands/secrets.ts")).runSecrets },
  {
    spec: permissions,
    load: async () => (await import("./commands/permissions.ts")).runPermissions,
  },
  {
    spec: validate,
    positional: { input: "files", shown: "[PATH...]", about: "Workflows to scan." },
    load: async () => (await import("./commands/validate.ts")).runValidate,
  },
  {
    spec: seal,
    positional: {
      input: "package",
      shown: "[PACKAGE]",
      about: "Folder of the npm package, or a packed .tgz; none for a release without one.",
    },
    load: async () => (await import("./commands/seal.ts")).runSeal,
  },
  {
    spec: publish,
    positional: { input: "bundle", shown: "[BUNDLE]", about: "Folder of the sealed bundle." },
    load: async () => (await import("./commands/publish.ts")).runPublish,
  },
  {
    spec: verify,
    positional: { input: "bundle", shown: "[SUBJECT]", about: "Folder of the sealed bundle." },
    load: async () => (await import("./commands/verify.ts")).runVerify,
  },
];

/** Options that every command knows. */
function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "How the result is printed.")
        .choices(FORMATS)
        .default("text"),
    )
    .option("--output <file>", "Write the result to a file instead of standard output.")
    .option("--policy <file>", "Path of the policy.")
    .option("--offline", "Let nothing go out; what needed the network becomes could-not-check.")
    .option("--quiet", "Print no progress.")
    .option("--all", "Show every finding in full; without it, many are told in short.");
}

const positionalText = (value: unknown): string | undefined => {
  const parts = Array.isArray(value) ? value : [value];
  const texts = parts.filter((part) => typeof part === "string");
  return texts.length === 0 ? undefined : texts.join("\n");
};

function useCaseCommand(useCase: UseCaseCommand, flags: boolean): Command {
  const { spec, positional, own, load } = useCase;
  const command = new Command(spec.command).description(spec.description);
  if (positional) command.addArgument(new Argument(positional.shown, positional.about));
  if (flags) addFlags(command, spec, positional?.input);
  if (flags) for (const option of own?.() ?? []) command.addOption(option);
  return addCommonOptions(command).action(async (...args: unknown[]) => {
    const options = command.opts<CommandOptions>();
    const given = positional && positionalText(args[0]);
    const run = await load();
    await run(
      given === undefined || !positional ? options : { ...options, [positional.input]: given },
    );
  });
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

const rehearseCommand = (): Command => {
  const command = new Command("rehearse")
    .description(
      "Runs the whole release of a package on this machine: shipped bundles, real HTTP on loopback, real signatures, no network.",
    )
    .option("--package <folder>", "npm package to release; without it a built-in sample.")
    .option("--build <command>", "Command that builds it.")
    .option("--test <command>", "Command that tests it.")
    .option(
      "--fault <where>",
      "Fault to plant: SERVICE:CALL:KIND, such as npm:publish:reset-after-commit; may be repeated. The run is then repeated without it.",
      collect,
    )
    .option("--until <stage>", "Last stage to run.")
    .option(
      "--directory <folder>",
      "Empty folder to work in; without it one in the temporary directory.",
    )
    .option(
      "--pypi",
      "Release a sample wheel and sdist to PyPI as well, from a job of the caller's own file.",
    )
    .option("--dry-run", "Let publish print its plan and write nothing.")
    .option("--open", "Print the report's path even with --quiet.");
  return addCommonOptions(command).action(async () => {
    const { runRehearsal } = await import("./rehearse.ts");
    await runRehearsal(command.opts());
  });
};

const explainCommand = (): Command => {
  const command = new Command("explain")
    .description("Says what a check finds, why it matters and how to mend it.")
    .argument("<CHECK>", "Id of the check, or an alias such as zizmor:unpinned-uses.");
  return addCommonOptions(command).action(async (id: string) => {
    const { explain } = await import("./commands/explain.ts");
    explain(id, command.opts());
  });
};

/**
 * The whole command line; flags and help come from the actions' specs. Where `argv` is known, only
 * commands that it names get flags of their own: no other one can be run or explained by it.
 */
export function buildProgram(argv?: readonly string[]): Command {
  const program = new Command("release-guard")
    .description("Makes a release trustworthy from the button to the user's disk.")
    .version(TOOL.version)
    // What stands behind a command is the command's: `seal --version 1.2.3` is a release's version.
    .enablePositionalOptions()
    .exitOverride();
  const isNamed = ({ spec }: UseCaseCommand) => argv?.includes(spec.command) ?? true;
  const useCases = COMMANDS.map((facts) => useCaseCommand(facts, isNamed(facts)));
  const commands = [...useCases, rehearseCommand(), explainCommand()];
  for (const command of commands) program.addCommand(command.exitOverride());
  return program;
}
