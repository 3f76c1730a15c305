import type { Access } from "../ast.ts";
import type { Fault } from "./fault.ts";
import {
  ANY,
  inWords,
  type ListType,
  listOf,
  type ObjectType,
  type Type,
  unionOf,
} from "./type.ts";

/** Where a way into a value leads, or why it leads nowhere. */
export type Step = { readonly type: Type; readonly fault?: never } | { readonly fault: Trouble };
type Trouble = Pick<Fault, "kind" | "message">;

/** A key that is written down, or the type of one that only the run knows. */
export type Key = { readonly name: string } | { readonly type: Type };

const trouble = (kind: Fault["kind"], message: string): Step => ({ fault: { kind, message } });

const everyField = ({ fields, rest }: ObjectType): Type =>
  unionOf([...fields.values(), ...(rest ? [rest] : [])]);

/** `.*` */
export function intoAll(type: Type, name: string): Step {
  if (type.kind === "object") return { type: { ...listOf(everyField(type)), filtered: true } };
  if (type.kind === "list") return { type: { ...type, filtered: true } };
  if (type.kind === "any" || type.kind === "null")
    return { type: { ...listOf(ANY), filtered: true } };
  return trouble("type", `\`${name}\` is ${inWords(type)}, so \`.*\` finds nothing in it`);
}

const MOST_NAMES = 8;

/** The names that are there, for a message. */
function namesOf({ fields, names }: ObjectType): string {
  const list = names ?? [...fields.keys()];
  if (list.length === 0) return "nothing is there";
  const shown = list.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  return `there ${list.length === 1 ? "is" : "are"} ${shown.join(", ")}${list.length > MOST_NAMES ? " …" : ""}`;
}

function intoObject(type: ObjectType, key: Key, name: string): Step {
  if ("type" in key)
    return key.type.kind === "any" || key.type.kind === "string" || key.type.kind === "null"
      ? { type: type.rest ?? ANY }
      : trouble(
          "type",
          `\`${name}\` has named fields, and ${inWords(key.type)} names none of them`,
        );
  const field = type.fields.get(key.name) ?? type.rest;
  if (field) return { type: field };
  return trouble("undefined", `\`${name}.${key.name}\` is never there (${namesOf(type)})`);
}

function intoFiltered(type: ListType, key: Key, name: string): Step {
  if (type.of.kind !== "object") return { type: { ...listOf(ANY), filtered: true } };
  const step = intoObject(type.of, key, `${name}.*`);
  return step.fault ? step : { type: { ...listOf(step.type), filtered: true } };
}

function intoList(type: ListType, key: Key, name: string): Step {
  const byName = "name" in key;
  if (!byName && (key.type.kind === "number" || key.type.kind === "any")) return { type: type.of };
  if (type.filtered) return intoFiltered(type, key, name);
  if (!byName) return { type: type.of };
  return trouble(
    "type",
    `\`${name}\` is a list, so \`.${key.name}\` is never there; take an item by its number, or all by \`.*\``,
  );
}

/** A name or an index behind a value. */
export function into(type: Type, key: Key, name: string): Step {
  if (type.kind === "any" || type.kind === "null") return { type: ANY };
  if (type.kind === "object") return intoObject(type, key, name);
  if (type.kind === "list") return intoList(type, key, name);
  return trouble("type", `\`${name}\` is ${inWords(type)}, which has no fields`);
}

/** A way in as a message shows it. */
export function shownAccess(access: Access): string {
  if (access === "*") return ".*";
  if (access.kind !== "literal") return "[…]";
  return typeof access.value === "string" ? `.${access.value}` : `[${String(access.value)}]`;
}
