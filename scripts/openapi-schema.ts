export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const PROSE = new Set([
  "description",
  "title",
  "example",
  "examples",
  "default",
  "externalDocs",
  "discriminator",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
]);

const PREFIX = "#/components/schemas/";
const TARGET = "schemas.json#/definitions/";

type Schema = { [key: string]: Json };

const isSchema = (value: Json | undefined): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of properties are kept whatever they are called; elsewhere these words are prose. */
function properties(value: Json): Json {
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, jsonSchemaOf(each)]),
  );
}

function part(key: string, value: Json): Json {
  if (key === "properties") return properties(value);
  if (key === "enum" || key === "required" || key === "const") return value;
  if (key === "$ref" && typeof value === "string") return value.replace(PREFIX, TARGET);
  return jsonSchemaOf(value);
}

function orNull(schema: Schema): Schema {
  const { type, enum: values } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(values) && { enum: [...values, null] }),
  };
}

/** An OpenAPI 3.0 schema as JSON Schema, without prose; its `nullable` becomes a type. */
export function jsonSchemaOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(jsonSchemaOf);
  if (!isSchema(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) =>
      !PROSE.has(key) && !key.startsWith("x-") && (key !== "format" || value[key] === "date-time"),
  );
  const schema = Object.fromEntries(kept.map(([key, each]) => [key, part(key, each)]));
  return value["nullable"] === true ? orNull(schema) : schema;
}

/** Names of the component schemas that are referred to. */
export function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isSchema(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "$ref" && typeof each === "string" && each.startsWith(TARGET)
      ? [each.slice(TARGET.length)]
      : referencesIn(each),
  );
}
