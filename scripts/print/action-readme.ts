import { type ActionSpec, COMMON_OUTPUTS } from "../../src/domain/action/define-action.ts";
import { inputsOf, type PrintedInput } from "./action-inputs.ts";
import { folderOf } from "./action-yml.ts";
import { markdownTable, type PrintedFile } from "./printed-file.ts";

const code = (text: string): string =>
  text === "" ? "empty" : `\`${text.replaceAll("\n", " ")}\``;

const inputRow = ({ name, description, preset, choices, secret }: PrintedInput): string[] => [
  code(name),
  [
    description,
    choices.length > 0 ? `One of ${choices.map(code).join(", ")}.` : "",
    secret ? "Secret: masked before anything is logged." : "",
  ]
    .filter(Boolean)
    .join(" "),
  code(preset),
];

const permissionRows = (spec: ActionSpec): string[][] =>
  Object.entries(spec.permissions).map(([scope, access]) => [code(scope), access]);

function permissionsOf(spec: ActionSpec): string {
  const rows = permissionRows(spec);
  if (rows.length === 0) return "None: `permissions: {}` is enough.";
  return markdownTable(["Scope", "Access"], rows);
}

/** The README beside an `action.yml`. */
export function printActionReadme(spec: ActionSpec): PrintedFile {
  const outputs = Object.entries({ ...spec.outputs, ...COMMON_OUTPUTS });
  const text = [
    `<!-- Printed from src/actions/${spec.name}/spec.ts by npm run generate. Do not edit. -->`,
    `# ${spec.title}`,
    spec.description,
    spec.about,
    "## Use",
    `\`\`\`yaml\n${spec.example}\n\`\`\``,
    "Pin it to a full commit SHA and keep the version as a comment.",
    "## Inputs",
    markdownTable(["Input", "Meaning", "Default"], inputsOf(spec).map(inputRow)),
    "## Outputs",
    markdownTable(
      ["Output", "Meaning"],
      outputs.map(([name, about]) => [code(name), about]),
    ),
    "## Permissions of the job's token",
    permissionsOf(spec),
    "## On a terminal",
    `\`node dist/cli/index.js ${spec.command} --help\` runs the same code.`,
  ];
  return { path: `${folderOf(spec)}/README.md`, text: `${text.join("\n\n")}\n` };
}
