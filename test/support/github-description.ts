import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { Reply } from "../../src/rehearsal/double/double.ts";

const FOLDER = new URL("../fixtures/github-openapi/", import.meta.url);

interface Operations {
  readonly operations: Record<string, Record<string, object | null>>;
}

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));

const { operations } = load("operations.json") as Operations;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ },
});
ajv.addSchema(load("schemas.json") as object);

const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string, schema: object): ValidateFunction {
  const known = validators.get(name) ?? ajv.compile(schema);
  validators.set(name, known);
  return known;
}

const errorSchema = { $ref: "schemas.json#/definitions/basic-error" };
const invalidSchema = { $ref: "schemas.json#/definitions/validation-error" };

/** GitHub answers with this state, though its description leaves it out. */
const withoutStarters = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json).replaceAll('"state":"starter"', '"state":"open"'));

function schemaFor(operation: string, { status, json }: Reply): object | null | undefined {
  if (status < 400) return operations[operation]?.[String(status)];
  return json !== null && typeof json === "object" && "errors" in json
    ? invalidSchema
    : errorSchema;
}

/** What GitHub's own description says against this answer; empty when nothing. */
export function objectionsTo(operation: string, reply: Reply): string[] {
  const schema = schemaFor(operation, reply);
  const at = `${operation} ${reply.status}`;
  if (schema === undefined) return [`${at}: not an answer of this operation`];
  if (schema === null || reply.json === undefined)
    return schema === null && reply.json === undefined ? [] : [`${at}: body or no body?`];
  const validate = validatorOf(reply.status < 400 ? at : JSON.stringify(schema), schema);
  if (validate(withoutStarters(reply.json))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${at}${instancePath} ${message}`,
  );
}

export const describedOperations: readonly string[] = Object.keys(operations);
