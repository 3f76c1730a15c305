import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { FAMILIES, type Family } from "../../src/checks/define-check.ts";
import type { PrintedFile } from "./printed-file.ts";

const camel = (id: string): string =>
  id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Where each check of a family stands below its folder, such as `cache/cache-in-release`, in the order of the ids. */
export const checkPaths = (family: Family): string[] =>
  existsSync(`src/checks/${family}`)
    ? readdirSync(`src/checks/${family}`, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => name.replace(/\.ts$/, "").replaceAll("\\", "/"))
        .toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1))
    : [];

/** One registry per family, so that an action bundles only the checks it runs. */
export const printCheckRegistry = (family: Family): PrintedFile => {
  const paths = checkPaths(family);
  const imports = paths.map(
    (path) => `import ${camel(basename(path))} from "./${family}/${path}.ts";`,
  );
  const list = paths.map((path) => `  ${camel(basename(path))},`);
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
