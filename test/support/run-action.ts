import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const SOURCES = join(import.meta.dirname, "../../src/actions");

interface Situation {
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Further arguments of node. */
  readonly node?: readonly string[];
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What it left on disk, workspace included, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const readOutputs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name = "", , value = ""]): [string, string] => [name, value],
    ),
  );

function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), "latin1")]),
  );
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Runs an action from its sources as the runner would: a process of its own with nothing of our environment. */
export async function runActionProcess(situation: Situation): Promise<Ran> {
  const { action, inputs = {}, env = {}, files = {}, node = [] } = situation;
  const home = tempFolder();
  const workspace = tempFolder(files);
  const output = join(home, "output");
  const summary = join(home, "summary.md");
  const child = spawn(process.execPath, [...node, join(SOURCES, action, "main.ts")], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(home, "temp"),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (bytes: Buffer) => (said.stdout += bytes.toString("utf8")));
  child.stderr.on("data", (bytes: Buffer) => (said.stderr += bytes.toString("utf8")));
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  return {
    code,
    ...said,
    outputs: readOutputs(textOf(output)),
    summary: textOf(summary),
    files: { ...filesBelow(home), ...filesBelow(workspace) },
  };
}

/** Expects that a secret is nowhere in what an action said or left, raw or encoded. Masks are for the runner alone, which swallows them. */
export function expectNoTrace({ stdout, stderr, files }: Ran, secret: string): void {
  const bytes = Buffer.from(secret);
  const forms = {
    raw: secret,
    base64: bytes.toString("base64").replace(/=+$/, "").slice(0, -1),
    base64url: bytes.toString("base64url").slice(0, -1),
    hex: bytes.toString("hex"),
    percent: encodeURIComponent(secret),
    json: JSON.stringify(secret).slice(1, -1),
    tail: secret.slice(-12),
  };
  const log = stdout.replaceAll(/^::add-mask::.*$/gm, "");
  for (const [where, text] of Object.entries({ stdout: log, stderr, ...files }))
    for (const [form, needle] of Object.entries(forms))
      expect(text.includes(needle), `${form} of a secret in ${where}`).toBe(false);
}
