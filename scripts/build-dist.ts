import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inAscii } from "./build/in-ascii.ts";
import { stripExamples } from "./build/without-examples.ts";
import { withoutUnused } from "./build/without-unused.ts";
import { FORBIDDEN_HOSTS } from "./forbidden-hosts.ts";

const run = promisify(execFile);
const STAGING = ".build";
const PARALLEL = 4;
const BIN = "node_modules/.bin";

interface Bundle {
  readonly name: string;
  readonly entry: string;
}

const bundles: readonly Bundle[] = [
  ...readdirSync("src/actions", { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .map(({ name }) => ({ name, entry: `actions/${name}/main.js` })),
  { name: "cli", entry: "cli/index.js" },
];

/** Plain JavaScript for ncc; types are the check's business, not the build's. */
async function compile(): Promise<void> {
  rmSync(STAGING, { recursive: true, force: true });
  await run(`${BIN}/tsc`, ["-p", "tsconfig.build.json", "--outDir", `${STAGING}/out`]);
  await stripExamples(`${STAGING}/out`);
  // No module of ours does anything when it is only imported, so what nobody uses stays out.
  writeFileSync(`${STAGING}/out/package.json`, '{ "type": "module", "sideEffects": false }');
}

/** The same string to JavaScript, but nowhere the host's name as it would be typed. */
const respell = (text: string): string =>
  FORBIDDEN_HOSTS.reduce(
    (clean, name) => clean.replaceAll(name, name.replaceAll(".", String.raw`\u002e`)),
    text,
  );

async function bundle({ name, entry }: Bundle): Promise<void> {
  const out = `${STAGING}/dist/${name}`;
  mkdirSync(out, { recursive: true });
  await run(`${BIN}/ncc`, [
    "build",
    `${STAGING}/out/${entry}`,
    "--out",
    out,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--quiet",
  ]);
  for (const file of readdirSync(out).filter((name) => /\.(js|json)$/.test(name))) {
    const path = join(out, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, inAscii(respell(file.endsWith(".js") ? withoutUnused(text) : text)));
  }
}

async function inTurn(queue: Bundle[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    // Each worker builds one after the other; the workers run side by side.
    // oxlint-disable-next-line no-await-in-loop
    await bundle(next);
  }
}

await compile();
const queue = [...bundles];
await Promise.all(Array.from({ length: PARALLEL }, () => inTurn(queue)));
rmSync("dist", { recursive: true, force: true });
cpSync(`${STAGING}/dist`, "dist", { recursive: true });
rmSync(STAGING, { recursive: true, force: true });
