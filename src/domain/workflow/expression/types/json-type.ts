import { ANY, BOOLEAN, closed, listOf, NULL, NUMBER, STRING, type Type, unionOf } from "./type.ts";

function typeOf(value: unknown): Type {
  if (value === null) return NULL;
  if (typeof value === "boolean") return BOOLEAN;
  if (typeof value === "number") return NUMBER;
  if (typeof value === "string") return STRING;
  if (Array.isArray(value)) return listOf(unionOf(value.map(typeOf)));
  if (typeof value !== "object") return ANY;
  return closed(Object.entries(value).map(([name, field]) => [name, typeOf(field)] as const));
}

/** The type of a JSON text; undefined where it is none. */
export function typeOfJson(text: string): Type | undefined {
  try {
    return typeOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
