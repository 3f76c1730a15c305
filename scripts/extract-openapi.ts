// Takes from GitHub's public OpenAPI description only what the double answers with:
//   cd /tmp/x && npm pack @octokit/openapi && tar xzf *.tgz
//   node scripts/extract-openapi.ts /tmp/x/package/generated/api.github.com.json
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { GITHUB_ENDPOINTS } from "../src/rehearsal/github/github-double.ts";
import { operationOf } from "../src/rehearsal/github/operation.ts";
import { jsonSchemaOf, type Json, referencesIn } from "./openapi-schema.ts";

const TARGET = "test/fixtures/github-openapi";
const ERRORS = ["basic-error", "validation-error"];

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function at(document: Json, path: readonly string[]): Json | undefined {
  let found: Json | undefined = document;
  for (const part of path) found = isObject(found) ? found[part] : undefined;
  return found;
}

/** The schemas of an operation's good answers, by status; `null` for an answer without JSON. */
function answersOf(description: Json, operation: string): Record<string, Json> {
  const [method = "", path = ""] = operation.split(" ");
  const responses = at(description, ["paths", path, method.toLowerCase(), "responses"]);
  if (!isObject(responses)) throw new Error(`GitHub's description has no ${operation}`);
  return Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => /^[23]/.test(status))
      .map(([status, response]) => [
        status,
        jsonSchemaOf(at(response, ["content", "application/json", "schema"]) ?? null),
      ]),
  );
}

function closureOf(description: Json, start: Iterable<string>): Record<string, Json> {
  const wanted = new Set(start);
  const found: Record<string, Json> = {};
  for (const name of wanted) {
    const schema = at(description, ["components", "schemas", name]);
    if (schema === undefined) throw new Error(`GitHub's description has no schema ${name}`);
    found[name] = jsonSchemaOf(schema);
    for (const each of referencesIn(found[name])) wanted.add(each);
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function main(source: string | undefined): void {
  if (source === undefined) throw new Error("Give the path of api.github.com.json");
  // The description is JSON by its own definition.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const description: Json = JSON.parse(readFileSync(source, "utf8"));
  const operations = new Set(
    GITHUB_ENDPOINTS.filter(({ audience }) => audience !== "administrators").flatMap(
      (endpoint) => operationOf(endpoint) ?? [],
    ),
  );
  const answers = Object.fromEntries(
    [...operations].map((each) => [each, answersOf(description, each)]),
  );
  const definitions = closureOf(description, [...ERRORS, ...referencesIn(answers)]);
  mkdirSync(TARGET, { recursive: true });
  const version = at(description, ["info", "version"]) ?? null;
  const write = (name: string, json: Json) =>
    writeFileSync(`${TARGET}/${name}.json`, `${JSON.stringify(json)}\n`);
  write("operations", { version, operations: answers });
  write("schemas", { $id: "schemas.json", definitions });
}

main(process.argv[2]);
