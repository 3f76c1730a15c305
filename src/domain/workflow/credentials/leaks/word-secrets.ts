import type { ParameterExpansionPart, ParsedScript, Word, WordPart } from "unbash";
import type { Text } from "../../text.ts";
import { type Carried, changedForm, joined, NOTHING } from "./carried.ts";
import { carriedByText } from "./secret-variables.ts";

/** What a script knows of its variables and of what commands print. */
export interface Surroundings {
  readonly script: Text;
  variable(name: string): Carried;
  /** What the script in a substitution prints. */
  printedBy(script: ParsedScript): Carried;
}

function fromParameter(part: ParameterExpansionPart, around: Surroundings): Carried {
  const { operation, prefix, parameter } = part;
  // `${#X}` is its length, `${X:+set}` only says that it is there.
  if (prefix === "#") return NOTHING;
  if (operation?.type === "Default" && operation.operator.endsWith("+"))
    return wordSecrets(operation.operand, around);
  const own = around.variable(parameter);
  if (operation?.type === "Default") return joined([own, wordSecrets(operation.operand, around)]);
  return operation === undefined ? own : changedForm(own);
}

function fromPart(part: WordPart, around: Surroundings): Carried {
  if (part.type === "SimpleExpansion") return around.variable(part.text.slice(1));
  if (part.type === "ParameterExpansion") return fromParameter(part, around);
  if (part.type === "DoubleQuoted" || part.type === "LocaleString")
    return joined(part.parts.map((child) => fromPart(child, around)));
  if (part.type === "CommandExpansion" || part.type === "ProcessSubstitution")
    return part.script ? around.printedBy(part.script) : NOTHING;
  return NOTHING;
}

export const partSecrets = (parts: readonly WordPart[], around: Surroundings): Carried =>
  joined(parts.map((part) => fromPart(part, around)));

const POWERSHELL = /\$\{?env:(\w+)/gi;

/** The secrets in a word: its variables, what its substitutions print, and expressions pasted into it. */
export function wordSecrets(word: Word, around: Surroundings): Carried {
  const { script } = around;
  const pasted = script.text.includes("secrets")
    ? carriedByText(script, [word.pos, word.end])
    : NOTHING;
  const shell = word.parts ? partSecrets(word.parts, around) : NOTHING;
  const named = [...word.text.matchAll(POWERSHELL)].map(([, name = ""]) => around.variable(name));
  return joined([pasted, shell, ...named]);
}
