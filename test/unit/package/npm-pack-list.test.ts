import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { z } from "zod";
import { npmPackList } from "../../../src/adapters/npm-pack-list.ts";
import { parseManifest } from "../../../src/domain/package/manifest.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const run = promisify(execFile);
const packed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }));

/** What the real npm says it would pack. */
async function npmSays(folder: string): Promise<string[]> {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await run("npm", args, { cwd: folder, shell: process.platform === "win32" });
  return (packed.parse(JSON.parse(stdout))[0]?.files ?? []).map(({ path }) => path).toSorted();
}

async function weSay(root: string, folder: string): Promise<string[]> {
  const path = join(root, folder, "package.json");
  const manifest = parseManifest(path, readFileSync(path));
  const files = await npmPackList(root).filesOf(folder, manifest);
  return files.map(({ path }) => path).toSorted();
}

const manifest = (fields: object): string =>
  JSON.stringify({ name: "sample", version: "1.0.0", ...fields });

const many = {
  "README.md": "",
  LICENCE: "",
  "CHANGELOG.md": "",
  "index.js": "",
  "lib/a.js": "",
  "lib/a.test.js": "",
  "lib/deep/b.js": "",
  "lib/deep/.npmrc": "",
  "src/a.ts": "",
  "bin/run.js*": "#!/usr/bin/env node\n",
  "node_modules/dep/index.js": "",
  "lib/node_modules/dep/index.js": "",
  ".env": "",
  ".npmrc": "",
  ".DS_Store": "",
  "package-lock.json": "{}",
  "x.orig": "",
  "lib/.x.swp": "",
};

it.for([
  ["no rule at all", { ...many, "package.json": manifest({}) }],
  ["a files array", { ...many, "package.json": manifest({ files: ["lib"] }) }],
  [
    "globs and negations in the files array",
    { ...many, "package.json": manifest({ files: ["lib/**/*.js", "!lib/**/*.test.js", "/src/"] }) },
  ],
  [
    "a bin and a main outside of the files array",
    {
      ...many,
      "package.json": manifest({ files: ["lib"], bin: "./bin/run.js", main: "./src/a.ts" }),
    },
  ],
  [
    "an object of bins and a browser file",
    {
      ...many,
      "package.json": manifest({ files: [], bin: { a: "bin/run.js" }, browser: "src/a.ts" }),
    },
  ],
  [
    ".npmignore",
    { ...many, "package.json": manifest({}), ".npmignore": "src\n*.test.js\n!.env\n" },
  ],
  [".gitignore", { ...many, "package.json": manifest({}), ".gitignore": "/lib/deep\n.env\n#x\n" }],
  [
    ".npmignore before .gitignore",
    { ...many, "package.json": manifest({}), ".npmignore": "src\n", ".gitignore": "lib\n" },
  ],
  [
    "nested ignore files",
    {
      ...many,
      "package.json": manifest({}),
      "lib/.npmignore": "deep\n",
      "src/.gitignore": "*.ts\n",
    },
  ],
  [
    "a nested ignore file below the files array",
    { ...many, "package.json": manifest({ files: ["lib"] }), "lib/.npmignore": "*.test.js\n" },
  ],
  [
    "a scoped package",
    { ...many, "package.json": manifest({ name: "@scope/sample", files: ["lib"] }) },
  ],
  [
    "lock files and ignore files that the files array names",
    { ...many, "package.json": manifest({ files: ["*", ".npmrc", "package-lock.json", ".env"] }) },
  ],
] as const)("lists what npm would pack with %s", async ([, files]) => {
  const folder = tempFolder(files);
  const ours = await weSay(folder, ".");
  expect(ours).toContain("package.json");
  expect(ours).toEqual(await npmSays(folder));
});

it("honours the ignore files between the workspaces' root and a package", async () => {
  const root = tempFolder({
    "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }),
    ".gitignore": "*.log\n",
    "packages/.gitignore": "out\n",
    "packages/a/package.json": manifest({}),
    "packages/a/index.js": "",
    "packages/a/debug.log": "",
    "packages/a/out/x.js": "",
  });
  const ours = await weSay(root, "packages/a");
  expect(ours).toEqual(["index.js", "package.json"]);
  expect(ours).toEqual(await npmSays(join(root, "packages/a")));
});

it.for(["zod", "semver", "commander", "tar", "@octokit/rest", "typescript"])(
  "lists what npm would pack of the installed %s",
  async (name) => {
    const root = join(import.meta.dirname, "../../..");
    const folder = join("node_modules", name);
    expect(await weSay(root, folder)).toEqual(await npmSays(join(root, folder)));
  },
);

it("tells which files are executable", async () => {
  const folder = tempFolder({ "package.json": manifest({}), "tool.sh*": "", "index.js": "" });
  const files = await npmPackList(folder).filesOf(
    ".",
    parseManifest("p", Buffer.from(manifest({}))),
  );
  const modes = Object.fromEntries(files.map(({ path, mode }) => [path, (mode & 0o100) !== 0]));
  expect(modes).toEqual({ "index.js": false, "package.json": false, "tool.sh": true });
});
