import { z } from "zod";
import { policySchema } from "../../src/domain/policy/policy.ts";
import { POLICY_PATH } from "../../src/domain/policy/policy-path.ts";
import { markdownTable, type PrintedFile } from "./printed-file.ts";

type Schema = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const typeOf = (schema: Schema): string => {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((choice) => `\`${String(choice)}\``).join(", ");
  if (schema.type === "array") return "list";
  return String(schema.type ?? "");
};

const preset = ({ default: value }: Schema): string => {
  const plain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain ? `\`${value}\`` : "";
};

/** One row per key; keys of lists and variants are written `targets[].package`. */
function rowsOf(schema: Schema, path: string): string[][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    if (!isSchema(child)) return [];
    const name = path === "" ? key : `${path}.${key}`;
    return [
      [`\`${name}\``, typeOf(child), child.description ?? "", preset(child)],
      ...rowsOf(child, name),
    ];
  });
  const item = schema.items;
  const items = isSchema(item) && !Array.isArray(item) ? rowsOf(item, `${path}[]`) : [];
  const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isSchema);
  return [...own, ...items, ...variants.flatMap((variant) => rowsOf(variant, path))];
}

const EXAMPLE = `version: 1
targets:
  - registry: npm
    access: public
  - registry: github-release
permissions:
  environment: release
verify:
  build-outputs: ["dist/**"]
scan:
  ignore:
    - check: unpinned-uses
      path: .github/workflows/docs.yml
      reason: Builds documentation only and holds no credential.
      expires: 2027-06-30`;

export function printPolicyPage(): PrintedFile {
  const schema = z.toJSONSchema(policySchema, { io: "input", unrepresentable: "any" });
  const text = [
    "<!-- Printed from src/domain/policy/policy.ts by npm run generate. Do not edit. -->",
    "# The policy",
    `\`${POLICY_PATH}\` of the repository that releases. Unknown keys are refused. [policy.schema.json](policy.schema.json) is the same as JSON Schema.`,
    `\`\`\`yaml\n${EXAMPLE}\n\`\`\``,
    markdownTable(["Key", "Type", "Meaning", "Default"], rowsOf(schema, "")),
  ];
  return { path: "docs/policy.md", text: `${text.join("\n\n")}\n` };
}
