import { ANY, BOOLEAN, STRING, type Type } from "./type.ts";

/** What an argument must be: anything, something that can be written as a text, or that or a list. */
type Wanted = "any" | "text" | "text or list" | "boolean";

export interface Signature {
  readonly least: number;
  readonly most: number;
  /** Of each argument; the last one counts for all further ones. */
  readonly wants: readonly Wanted[];
  readonly gives: Type;
}

const MANY = 255;
const signature = (
  [least, most]: readonly [number, number],
  wants: readonly Wanted[],
  gives: Type,
): Signature => ({ least, most, wants, gives });

const FUNCTIONS: Readonly<Record<string, Signature>> = {
  contains: signature([2, 2], ["text or list", "any"], BOOLEAN),
  startswith: signature([2, 2], ["text"], BOOLEAN),
  endswith: signature([2, 2], ["text"], BOOLEAN),
  format: signature([1, MANY], ["text"], STRING),
  join: signature([1, 2], ["text or list", "text"], STRING),
  tojson: signature([1, 1], ["any"], STRING),
  fromjson: signature([1, 1], ["text"], ANY),
  hashfiles: signature([1, MANY], ["text"], STRING),
  case: signature([3, MANY], ["any"], ANY),
  success: signature([0, MANY], ["text"], BOOLEAN),
  failure: signature([0, MANY], ["text"], BOOLEAN),
  always: signature([0, 0], [], BOOLEAN),
  cancelled: signature([0, 0], [], BOOLEAN),
};

/** Functions that only some keys know: they ask for the state of the run or for the files of the runner. */
export const SPECIAL_FUNCTIONS: ReadonlySet<string> = new Set([
  "always",
  "cancelled",
  "failure",
  "hashfiles",
  "success",
]);

export const signatureOf = (name: string): Signature | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;

export const functionNames = (): readonly string[] => Object.keys(FUNCTIONS);

/** Why a value of the type cannot stand there; nothing where it can. */
export function refuses(wanted: Wanted, { kind }: Type): boolean {
  if (wanted === "any" || kind === "any") return false;
  if (kind === "object") return true;
  return kind === "list" && wanted !== "text or list";
}
