import { readFileSync } from "node:fs";
import type { ActionSpec } from "../../src/domain/action/define-action.ts";
import { folderOf } from "./action-yml.ts";
import { betweenMarkers, markdownTable, type PrintedFile } from "./printed-file.ts";

const scopes = (spec: ActionSpec): string =>
  Object.entries(spec.permissions)
    .map(([scope, access]) => `\`${scope}: ${access}\``)
    .join(", ") || "none";

const actionsTable = (specs: readonly ActionSpec[]): string =>
  markdownTable(
    ["Action", "What it proves or does", "Permissions"],
    specs.map((spec) => [
      `[\`${folderOf(spec)}\`](${folderOf(spec)}/README.md)`,
      spec.description,
      scopes(spec),
    ]),
  );

/** The template without its comments: what a reader has to copy. */
function callerLines(): string {
  const template = readFileSync("action-templates/release-npm.yml", "utf8");
  const lines = template.split("\n").filter((line) => !line.startsWith("#"));
  return `\`\`\`yaml\n${lines.join("\n").trim()}\n\`\`\``;
}

/** The tables inside documents that are otherwise written by hand. */
export function printMarkedTables(specs: readonly ActionSpec[], checks: number): PrintedFile[] {
  const readme = readFileSync("README.md", "utf8");
  const security = readFileSync("SECURITY.md", "utf8");
  const counted = betweenMarkers(
    readme,
    "checks",
    `[${checks} checks](docs/checks/README.md), each with a page, examples that are its tests, and a way to mend it.`,
  );
  return [
    {
      path: "README.md",
      text: betweenMarkers(
        betweenMarkers(counted, "actions", actionsTable(specs)),
        "caller",
        callerLines(),
      ),
    },
    { path: "SECURITY.md", text: betweenMarkers(security, "permissions", actionsTable(specs)) },
  ];
}
