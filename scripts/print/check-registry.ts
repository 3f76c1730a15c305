import { existsSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
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

const HEAD = "// Printed by npm run generate. Do not edit.";

function printList(name: string, folder: string, paths: readonly string[]): PrintedFile {
  const imports = paths.map(
    (path) => `import ${camel(basename(path))} from "./${folder}/${path}.ts";`,
  );
  const list = paths.map((path) => `  ${camel(basename(path))},`);
  const text = [HEAD, ...imports, "", `export const ${camel(name)}Checks = [`, ...list, "];", ""];
  return { path: `src/checks/${name}-registry.ts`, text: text.join("\n") };
}

/** All rooms of a family in the order of the ids, whatever room they stand in. */
function printRooms(family: Family, rooms: readonly string[]): PrintedFile {
  const names = rooms.map((room) => `${camel(`${family}-${room}`)}Checks`);
  const imports = rooms.map(
    (room, at) => `import { ${names[at]} } from "./${family}-${room}-registry.ts";`,
  );
  const text = [
    HEAD,
    ...imports,
    "",
    `export const ${family}Checks = [`,
    ...names.map((name) => `  ...${name},`),
    "].toSorted((a, b) => (a.id < b.id ? -1 : 1));",
    "",
  ];
  return { path: `src/checks/${family}-registry.ts`, text: text.join("\n") };
}

/** One registry per family, so that an action bundles only the checks it runs; where a family has rooms, one per room as well. */
export function printCheckRegistries(family: Family): readonly PrintedFile[] {
  const paths = checkPaths(family);
  const rooms = [...new Set(paths.filter((path) => path.includes("/")).map(dirname))].toSorted();
  if (rooms.length === 0) return [printList(family, family, paths)];
  const ofRoom = (room: string) =>
    paths.filter((path) => dirname(path) === room).map((path) => basename(path));
  return [
    printRooms(family, rooms),
    ...rooms.map((room) => printList(`${family}-${room}`, `${family}/${room}`, ofRoom(room))),
  ];
}

export const registryFamilies: readonly Family[] = FAMILIES;
