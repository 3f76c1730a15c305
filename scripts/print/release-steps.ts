import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { PrintedFile } from "./printed-file.ts";

/** The rehearsal runs the very jobs of release.yml; this is how it knows them without reading YAML from a checkout. */
export function printReleaseSteps(): PrintedFile {
  const workflow: unknown = parse(readFileSync(".github/workflows/release.yml", "utf8"));
  const caller = readFileSync("action-templates/release-npm.yml", "utf8");
  const text = [
    "// Printed from .github/workflows/release.yml and action-templates/release-npm.yml by npm run generate. Do not edit.",
    `export const RELEASE_WORKFLOW = ${JSON.stringify(workflow, null, 2)} as const;`,
    "",
    `export const CALLER_TEMPLATE = ${JSON.stringify(caller)};`,
    "",
  ];
  return { path: "src/rehearsal/chain/release-workflow.ts", text: text.join("\n") };
}

/** The template with a job for PyPI, which the rehearsal runs as the caller's own. */
export function printPythonTemplate(): PrintedFile {
  const from = "action-templates/release-npm-and-pypi.yml";
  const template = readFileSync(from, "utf8");
  const workflow: unknown = parse(template);
  const text = [
    `// Printed from ${from} by npm run generate. Do not edit.`,
    `export const PYTHON_WORKFLOW = ${JSON.stringify(workflow, null, 2)} as const;`,
    "",
    `export const PYTHON_TEMPLATE = ${JSON.stringify(template)};`,
    "",
  ];
  return { path: "src/rehearsal/chain/python/python-template.ts", text: text.join("\n") };
}
