import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { ActionSpec } from "../src/domain/action/define-action.ts";
import { printActionReadme } from "./print/action-readme.ts";
import { printActionYml } from "./print/action-yml.ts";
import {
  type AnyCheck,
  type PlacedCheck,
  printCheckIndex,
  printCheckPage,
} from "./print/check-page.ts";
import { checkPaths, printCheckRegistries, registryFamilies } from "./print/check-registry.ts";
import { printCliPage } from "./print/cli-page.ts";
import { printMarkedTables } from "./print/marked-tables.ts";
import { printPolicyPage } from "./print/policy-page.ts";
import type { PrintedFile } from "./print/printed-file.ts";
import { printPythonTemplate, printReleaseSteps } from "./print/release-steps.ts";
import { printSchemas } from "./print/schemas.ts";
import { printTool } from "./print/tool.ts";

const importFrom = async (path: string): Promise<Record<string, unknown>> =>
  // A module namespace is a record of its exports.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (await import(pathToFileURL(path).href)) as Record<string, unknown>;

async function loadSpecs(): Promise<ActionSpec[]> {
  const names = readdirSync("src/actions").toSorted();
  const modules = await Promise.all(names.map((name) => importFrom(`src/actions/${name}/spec.ts`)));
  // Every spec.ts exports `spec`; the type check of its own file proves the shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return modules.map(({ spec }) => spec as ActionSpec);
}

async function loadChecks(): Promise<PlacedCheck[]> {
  const paths = registryFamilies.flatMap((family) =>
    checkPaths(family).map((path) => `src/checks/${family}/${path}.ts`),
  );
  const modules = await Promise.all(paths.map(importFrom));
  const ids = paths.map((path) => basename(path, ".ts"));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two checks are called ${twice}; an id names one.`);
  return paths.map((path, index) => ({
    path,
    // Every check file's default export is its check; the types of the file itself prove it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    check: modules[index]?.["default"] as AnyCheck,
  }));
}

async function printAll(): Promise<PrintedFile[]> {
  const [specs, checks] = [await loadSpecs(), await loadChecks()];
  return [
    printTool(),
    ...registryFamilies.flatMap(printCheckRegistries),
    ...specs.flatMap((spec) => [printActionYml(spec), printActionReadme(spec)]),
    ...checks.map(printCheckPage),
    printCheckIndex(checks),
    ...printSchemas(),
    printPolicyPage(),
    printCliPage(),
    printReleaseSteps(),
    printPythonTemplate(),
    ...printMarkedTables(specs, checks.length),
  ];
}

/** TypeScript is printed in the house's format, so that the formatter has nothing to say. */
function formatted(files: readonly PrintedFile[]): PrintedFile[] {
  return files.map(({ path, text }) => {
    if (!path.endsWith(".ts")) return { path, text };
    const clean = execFileSync("node_modules/.bin/oxfmt", ["--stdin-filepath", path], {
      input: text,
    });
    return { path, text: clean.toString("utf8") };
  });
}

const pagesOnDisk = (): string[] =>
  existsSync("docs/checks") ? readdirSync("docs/checks").map((name) => `docs/checks/${name}`) : [];

const current = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

const files = formatted(await printAll());
const stale = files.filter(({ path, text }) => current(path) !== text);
const orphans = pagesOnDisk().filter((path) => !files.some((file) => file.path === path));

if (process.argv.includes("--check")) {
  for (const path of [...stale.map((file) => file.path), ...orphans])
    console.error(`stale: ${path}`);
  if (stale.length + orphans.length > 0) {
    console.error("Run npm run generate and commit what it prints.");
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`printed ${path}`);
  }
  for (const path of orphans) rmSync(path);
}
