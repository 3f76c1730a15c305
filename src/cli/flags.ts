import { type Command, Option } from "commander";
import { z } from "zod";
import type { ActionSpec } from "../domain/action/define-action.ts";

/** Inputs that the command line sets by other means. */
const NOT_FLAGS = new Set(["policy", "offline", "report-directory"]);

interface Flag {
  readonly name: string;
  readonly description: string;
  readonly boolean: boolean;
  readonly choices: readonly string[];
  readonly secret: boolean;
}

/** What may be written for an input; empty where it is free. (To ask zod for a JSON Schema takes each start 5 ms.) */
function choicesOf(type: unknown): readonly string[] {
  if (type instanceof z.ZodPipe) return choicesOf(type.in);
  if (type instanceof z.ZodDefault) return choicesOf(type.unwrap());
  if (!(type instanceof z.ZodEnum)) return [];
  return type.options.filter((choice) => typeof choice === "string");
}

function flagOf(name: string, type: z.ZodType): Flag {
  const { description = "", secret } = type.meta() ?? {};
  const choices = choicesOf(type);
  const boolean = choices.includes("TRUE");
  return {
    name,
    description,
    boolean,
    choices: boolean ? [] : choices,
    secret: secret === true,
  };
}

const flagsOf = (spec: ActionSpec): Flag[] =>
  Object.entries(spec.inputs)
    .filter(([name]) => !NOT_FLAGS.has(name))
    .map(([name, type]) => flagOf(name, type));

/** A secret never stands in argv, where every process of the machine could read it. */
const SECRET_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  "github-token": ["GITHUB_TOKEN", "GH_TOKEN"],
  "npm-token": ["NPM_TOKEN"],
  "pypi-token": ["PYPI_TOKEN"],
};

export function addFlags(command: Command, spec: ActionSpec, positional: string | undefined): void {
  for (const { name, description, boolean, choices, secret } of flagsOf(spec)) {
    if (secret || name === positional) continue;
    const option = new Option(boolean ? `--${name}` : `--${name} <value>`, description);
    command.addOption(choices.length > 0 ? option.choices(choices) : option);
  }
}

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What commander holds for an input; it reads `--no-x` as "x is off". */
function givenFor(name: string, options: Readonly<Record<string, unknown>>): string | undefined {
  if (name.startsWith("no-")) return options[camel(name.slice(3))] === false ? "true" : undefined;
  const value = options[camel(name)];
  if (value === true) return "true";
  return typeof value === "string" ? value.replaceAll(",", "\n") : undefined;
}

/** The action's inputs as the runner would hand them over, from flags, the positional arguments and the environment. */
export function inputsFrom(
  spec: ActionSpec,
  options: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const name of Object.keys(spec.inputs)) {
    const variables = SECRET_VARIABLES[name] ?? [];
    const secret = variables.map((variable) => env[variable]).find(Boolean);
    const value = variables.length > 0 ? secret : givenFor(name, options);
    if (value !== undefined && value !== "") raw[name] = value;
  }
  return raw;
}
