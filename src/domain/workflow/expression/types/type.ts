/** What is known of the kind of a value before the run. */
export type Type =
  | { readonly kind: "any" | "null" | "boolean" | "number" | "string" }
  | ListType
  | ObjectType;

export interface ListType {
  readonly kind: "list";
  readonly of: Type;
  /** What `.*` made: a name behind it is taken from every item. */
  readonly filtered?: true;
}

/** Fields in lower case. `rest` is what every other field holds; without it there are no others. */
export interface ObjectType {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Type>;
  readonly rest?: Type;
  /** The names as they are written, for a message. */
  readonly names?: readonly string[];
}

export const ANY: Type = { kind: "any" };
export const NULL: Type = { kind: "null" };
export const BOOLEAN: Type = { kind: "boolean" };
export const NUMBER: Type = { kind: "number" };
export const STRING: Type = { kind: "string" };
export const listOf = (of: Type): ListType => ({ kind: "list", of });

/** An object that holds these fields and no others. */
export function closed(fields: Iterable<readonly [string, Type]>): ObjectType {
  const list = [...fields];
  return {
    kind: "object",
    fields: new Map(list.map(([name, type]) => [name.toLowerCase(), type])),
    names: list.map(([name]) => name),
  };
}

/** An object that holds these fields and may hold others. */
export const open = (rest: Type, fields: Iterable<readonly [string, Type]> = []): ObjectType => ({
  ...closed(fields),
  rest,
});

const isScalar = ({ kind }: Type): boolean =>
  kind === "boolean" || kind === "number" || kind === "string" || kind === "null";

function unionOfObjects(a: ObjectType, b: ObjectType): ObjectType {
  const fields = new Map(a.fields);
  for (const [name, type] of b.fields) {
    const known = fields.get(name);
    fields.set(name, known ? union(known, type) : type);
  }
  const rest = a.rest && b.rest ? union(a.rest, b.rest) : (a.rest ?? b.rest);
  const names = [...new Set([...(a.names ?? []), ...(b.names ?? [])])];
  return { kind: "object", fields, names, ...(rest && { rest }) };
}

/** What a value may be that is the one or the other. */
export function union(a: Type, b: Type): Type {
  if (a.kind === "object" && b.kind === "object") return unionOfObjects(a, b);
  if (a.kind === "list" && b.kind === "list") return listOf(union(a.of, b.of));
  if (a.kind === b.kind) return a;
  return isScalar(a) && isScalar(b) ? STRING : ANY;
}

export const unionOf = (types: readonly Type[]): Type => {
  const [first, ...more] = types;
  return first === undefined ? ANY : more.reduce(union, first);
};

/** For a message: `a list of texts`. */
export function inWords({ kind }: Type): string {
  if (kind === "object") return "an object";
  if (kind === "list") return "a list";
  if (kind === "string") return "a text";
  return kind === "null" ? "null" : `a ${kind}`;
}
