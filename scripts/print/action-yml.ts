import { stringify } from "yaml";
import { type ActionSpec, COMMON_OUTPUTS } from "../../src/domain/action/define-action.ts";
import { inputsOf } from "./action-inputs.ts";
import type { PrintedFile } from "./printed-file.ts";

export const folderOf = (spec: ActionSpec): string =>
  spec.name === "validate" ? "validate" : `actions/${spec.name}`;

/** `action.yml`: what GitHub reads. Source: docs.github.com, "Metadata syntax for GitHub Actions". */
export function printActionYml(spec: ActionSpec): PrintedFile {
  const folder = folderOf(spec);
  const up = "../".repeat(folder.split("/").length);
  const outputs = Object.entries({ ...COMMON_OUTPUTS, ...spec.outputs });
  const document = {
    name: spec.name === "validate" ? spec.title : `release-guard: ${spec.title.toLowerCase()}`,
    description: spec.description,
    author: "release-guard",
    inputs: Object.fromEntries(
      inputsOf(spec).map(({ name, description, preset }) => [
        name,
        { description, required: false, default: preset },
      ]),
    ),
    outputs: Object.fromEntries(outputs.map(([name, description]) => [name, { description }])),
    runs: { using: "node24", main: `${up}dist/${spec.name}/index.js` },
    branding: { icon: "shield", color: "green" },
  };
  const head = `# Printed from src/actions/${spec.name}/spec.ts by npm run generate. Do not edit.\n`;
  return { path: `${folder}/action.yml`, text: head + stringify(document, { lineWidth: 0 }) };
}
