import { existsSync, readdirSync } from "node:fs";
import { FAMILIES, type Family } from "../../src/checks/define-check.ts";
import type { PrintedFile } from "./printed-file.ts";

const camel = (id: string): string =>
  id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const checkIds = (family: Family): string[] =>
  existsSync(`src/checks/${family}`)
    ? readdirSync(`src/checks/${family}`)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => name.replace(/\.ts$/, ""))
        .toSorted()
    : [];

/** One registry per family, so that an action bundles only the checks it runs. */
export const printCheckRegistry = (family: Family): PrintedFile => {
  const ids = checkIds(family);
  const imports = ids.map((id) => `import ${camel(id)} from "./${family}/${id}.ts";`);
  const list = ids.map((id) => `  ${camel(id)},`);
  const text = [
    "// Printed by npm run generate. Do not edit.",
    ...imports,
    "",
    `export const ${family}Checks = [`,
    ...list,
    "];",
    "",
  ];
  return { path: `src/checks/${family}-registry.ts`, text: text.join("\n") };
};

export const registryFamilies: readonly Family[] = FAMILIES;
