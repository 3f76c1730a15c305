import { readFileSync } from "node:fs";
import { z } from "zod";
import type { PrintedFile } from "./printed-file.ts";

const manifest = z.object({ name: z.string(), version: z.string() });

export function printTool(): PrintedFile {
  const { name, version } = manifest.parse(JSON.parse(readFileSync("package.json", "utf8")));
  const text = [
    "/** Printed by npm run generate from package.json. Do not edit. */",
    `export const TOOL = ${JSON.stringify({ name, version })} as const;`,
    'export const DOCS_ROOT = "https://github.com/org/release-guard/blob/main/docs/checks";',
    "",
  ];
  return { path: "src/domain/report/tool.ts", text: text.join("\n") };
}
