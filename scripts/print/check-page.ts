import {
  type CheckFacts,
  FAMILIES,
  type SubjectCheck,
  type WorkflowCheck,
} from "../../src/checks/define-check.ts";
import { markdownTable, type PrintedFile } from "./printed-file.ts";

export type AnyCheck = WorkflowCheck | SubjectCheck<never>;

/** A check and the file that it stands in. */
export interface PlacedCheck {
  readonly check: AnyCheck;
  readonly path: string;
}

/** `workflow`, or `workflow: cache` where a family has rooms. */
const groupOf = ({ check, path }: PlacedCheck): string => {
  const room = path.split("/").at(-2) ?? "";
  return room === check.family ? room : `${check.family}: ${room}`;
};

const dedent = (text: string): string => {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const margin = Math.min(...indents);
  return lines.map((line) => line.slice(margin)).join("\n");
};

const yamlExample = ({ title, yaml }: { title: string; yaml: string }): string =>
  `${title[0]?.toUpperCase()}${title.slice(1)}:\n\n\`\`\`yaml\n${dedent(yaml)}\n\`\`\``;

const listed = (titles: readonly { readonly title: string }[]): string =>
  titles.map(({ title }) => `- ${title}`).join("\n");

function examplesOf(check: AnyCheck): string[] {
  if (check.family === "workflow")
    return [
      "## Bad",
      ...check.examples.bad.map(yamlExample),
      "## Good",
      ...check.examples.good.map(yamlExample),
    ];
  return [
    "## Refused",
    check.examples.bad.map(({ title, says }) => `- ${title}: “… ${says} …”`).join("\n"),
    "## Accepted",
    listed(check.examples.good),
  ];
}

const factRows = (check: CheckFacts): string[][] => [
  ["Severity", check.severity],
  ["Confidence", check.confidence ?? "high"],
  ["Shown to", check.persona ?? "regular"],
  ["Also known as", (check.aliases ?? []).map((alias) => `\`${alias}\``).join(", ") || "–"],
  [
    "When it could not look",
    check.hygiene ? "fails, unless the policy makes it a warning" : "fails",
  ],
];

/** The page of one check: why, examples (they are its tests), how to mend. */
export function printCheckPage({ check, path }: PlacedCheck): PrintedFile {
  const text = [
    `<!-- Printed from ${path} by npm run generate. Do not edit. -->`,
    `# ${check.id}`,
    `${check.title}.`,
    markdownTable(["", ""], factRows(check)),
    "## Why",
    check.why,
    "## How to mend it",
    check.fix,
    ...examplesOf(check),
  ];
  return { path: `docs/checks/${check.id}.md`, text: `${text.join("\n\n")}\n` };
}

const indexRow = (check: AnyCheck): string[] => [
  `[\`${check.id}\`](${check.id}.md)`,
  check.title,
  check.severity,
  (check.aliases ?? []).map((alias) => `\`${alias}\``).join(", "),
];

export function printCheckIndex(checks: readonly PlacedCheck[]): PrintedFile {
  const groups = new Map<string, AnyCheck[]>();
  const byFamily = (a: PlacedCheck, b: PlacedCheck): number =>
    FAMILIES.indexOf(a.check.family) - FAMILIES.indexOf(b.check.family) ||
    (a.path < b.path ? -1 : 1);
  for (const placed of checks.toSorted(byFamily))
    groups.set(groupOf(placed), [...(groups.get(groupOf(placed)) ?? []), placed.check]);
  const tables = [...groups].flatMap(([group, members]) => [
    `## ${group}`,
    markdownTable(["Check", "Finds", "Severity", "Aliases"], members.map(indexRow)),
  ]);
  const head = "<!-- Printed by npm run generate. Do not edit. -->\n\n# Checks";
  return { path: "docs/checks/README.md", text: `${[head, ...tables].join("\n\n")}\n` };
}
