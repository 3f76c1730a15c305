import { z } from "zod";
import type { ActionSpec } from "../../src/domain/action/define-action.ts";

export interface PrintedInput {
  readonly name: string;
  readonly description: string;
  /** As `action.yml` writes it; a list's lines are joined by newlines. */
  readonly preset: string;
  readonly choices: readonly string[];
  readonly secret: boolean;
  readonly flag: boolean;
}

const BOOLEANS = new Set(["true", "True", "TRUE", "false", "False", "FALSE"]);

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

function inputOf(name: string, type: z.ZodType): PrintedInput {
  const schema = z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
  const { description } = schema;
  if (description === undefined) throw new Error(`Input ${name} has no description`);
  const choices = textsOf(schema.enum);
  const flag = choices.length === BOOLEANS.size && choices.every((choice) => BOOLEANS.has(choice));
  const preset = typeof schema["preset"] === "string" ? schema["preset"] : schema.default;
  return {
    name,
    description,
    preset: typeof preset === "string" ? preset : "",
    choices: flag ? ["true", "false"] : choices,
    secret: schema["secret"] === true,
    flag,
  };
}

export const inputsOf = (spec: ActionSpec): PrintedInput[] =>
  Object.entries(spec.inputs).map(([name, type]) => inputOf(name, type));
