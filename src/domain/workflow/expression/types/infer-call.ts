import type { Call } from "../ast.ts";
import { placesOfFormat } from "./format-places.ts";
import type { Fault } from "./fault.ts";
import {
  functionNames,
  refuses,
  type Signature,
  signatureOf,
  SPECIAL_FUNCTIONS,
} from "./functions.ts";
import { typeOfJson } from "./json-type.ts";
import { nearest } from "./nearest.ts";
import type { Scope } from "./scope.ts";
import { inWords, type Type, unionOf } from "./type.ts";

type Trouble = Pick<Fault, "kind" | "message">;

const literalText = (call: Call): string | undefined => {
  const [first] = call.args;
  return first?.kind === "literal" && typeof first.value === "string" ? first.value : undefined;
};

function formatTrouble(call: Call): Trouble | undefined {
  const pattern = literalText(call);
  if (pattern === undefined) return undefined;
  const { places, error } = placesOfFormat(pattern);
  if (error !== undefined)
    return { kind: "type", message: `\`format\` refuses its pattern: ${error}` };
  const given = call.args.length - 1;
  const missing = [...places].find((place) => place >= given);
  if (missing !== undefined)
    return {
      kind: "type",
      message: `\`format\` is asked for {${missing}}, but has only ${given} values`,
    };
  const unused = Array.from({ length: given }, (_, index) => index).find((at) => !places.has(at));
  if (unused === undefined) return undefined;
  return { kind: "type", message: `\`format\` never uses its value {${unused}}` };
}

function jsonTrouble(call: Call): Trouble | undefined {
  const text = literalText(call);
  return text !== undefined && typeOfJson(text) === undefined
    ? { kind: "type", message: "`fromJSON` is given a text that is not JSON" }
    : undefined;
}

const count = (least: number, most: number): string => {
  if (least === most) return `${least}`;
  return most > 100 ? `at least ${least}` : `${least} to ${most}`;
};

/** The parser counts the values of the other functions itself. */
function arityTrouble({ name, args }: Call, { least, most }: Signature): Trouble | undefined {
  const given = args.length;
  if (given >= least && given <= most) return undefined;
  const message = `\`${name}\` takes ${count(least, most)} values, not ${given}`;
  return { kind: "type", message };
}

function argumentTroubles({ name }: Call, { wants }: Signature, types: readonly Type[]): Trouble[] {
  return types.flatMap((type, index): Trouble[] => {
    const wanted = wants[index] ?? wants.at(-1) ?? "any";
    // Further values of `format` and `case` may be anything that `format` can write.
    if (name === "format" && index > 0) return [];
    if (!refuses(wanted, type)) return [];
    const message = `value ${index + 1} of \`${name}\` is ${inWords(type)}, where it needs ${wanted === "text" ? "a text" : `a ${wanted}`}`;
    return [{ kind: "type", message }];
  });
}

function unknownTrouble(name: string, scope: Scope): Trouble | undefined {
  if (signatureOf(name) === undefined) {
    const near = nearest(name, functionNames());
    const message = `there is no function \`${name}\`${near ? `; \`${near}\` is meant?` : ""}`;
    return { kind: "unavailable", message };
  }
  if (!SPECIAL_FUNCTIONS.has(name) || scope.allows(`${name}()`)) return undefined;
  return { kind: "unavailable", message: `\`${name}()\` is not known at ${scope.where}` };
}

function givenType(call: Call, types: readonly Type[], gives: Type): Type {
  const { name } = call;
  if (name === "fromjson") return typeOfJson(literalText(call) ?? "") ?? gives;
  if (name !== "case") return gives;
  return unionOf(types.filter((_, index) => index % 2 === 1 || index === types.length - 1));
}

/** The type of what a function gives, and what is wrong with how it is called. */
export function inferCall(
  call: Call,
  types: readonly Type[],
  scope: Scope,
): { readonly type: Type; readonly troubles: readonly Trouble[] } {
  const signature = signatureOf(call.name);
  const unknown = unknownTrouble(call.name, scope);
  if (signature === undefined) return { type: { kind: "any" }, troubles: unknown ? [unknown] : [] };
  const arity = arityTrouble(call, signature);
  const special =
    call.name === "format"
      ? formatTrouble(call)
      : call.name === "fromjson"
        ? jsonTrouble(call)
        : undefined;
  const troubles = [
    ...(unknown ? [unknown] : []),
    ...(arity
      ? [arity]
      : [...argumentTroubles(call, signature, types), ...(special ? [special] : [])]),
  ];
  return { type: givenType(call, types, signature.gives), troubles };
}
