import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { expect } from "vitest";
import { writeFiles } from "./temp-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const WATCH = join(ROOT, "test/fixtures/processes/watch-process.mjs");

interface Situation {
  /** Name of an action, or `cli`. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folder of the workspace; a new one where none is named. */
  readonly workspace?: string;
  /** Further arguments of node. */
  readonly node?: readonly string[];
  /** Arguments of the command line. */
  readonly args?: readonly string[];
  /** Runs the sources in place of the committed bundle. */
  readonly sources?: true;
}

/** A program that the action started. */
interface StartedProgram {
  readonly program: string;
  readonly args: readonly string[];
  /** `NAME=value` each. */
  readonly env: readonly string[];
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What it wrote, in the workspace too, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Addresses it called, queries included. */
  readonly urls: readonly string[];
  readonly programs: readonly StartedProgram[];
  /** How often a planted bug struck. */
  readonly struck: number;
}

interface Noted {
  readonly url: string;
  readonly outside: string;
  readonly sabotaged: boolean;
}

interface Watched {
  struck: number;
  readonly urls: string[];
  readonly programs: StartedProgram[];
  readonly outside: string[];
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

const changed = (
  after: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

function readWatch(path: string): Watched {
  const watched: Watched = { urls: [], programs: [], outside: [], struck: 0 };
  for (const line of textOf(path).split("\n").filter(Boolean)) {
    const entry = JSON.parse(line) as Partial<StartedProgram & Noted>;
    if (entry.sabotaged) watched.struck += 1;
    else if (entry.url !== undefined) watched.urls.push(entry.url);
    else if (entry.outside !== undefined) watched.outside.push(entry.outside);
    else watched.programs.push(entry as StartedProgram);
  }
  return watched;
}

const entryOf = ({ action, sources }: Situation): string =>
  sources ? join(ROOT, "src/actions", action, "main.ts") : join(ROOT, "dist", action, "index.js");

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for the process to end by itself; nothing ends it, and a test that hangs fails. */
function runToEnd(args: readonly string[], cwd: string, env: Record<string, string>) {
  return new Promise<Ended>((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (bytes: Buffer) => (said.stdout += bytes.toString("utf8")));
    child.stderr.on("data", (bytes: Buffer) => (said.stderr += bytes.toString("utf8")));
    child.on("error", fail);
    child.on("close", (code, signal) => {
      if (signal === null) done({ code, ...said });
      else fail(new Error(`${signal} ended the action: ${said.stderr}`));
    });
  });
}

interface Floor {
  /** Everything that the process may write to beside its workspace. */
  readonly home: string;
  readonly workspace: string;
  readonly watch: string;
}

async function runOn(floor: Floor, situation: Situation): Promise<Ran> {
  const { inputs = {}, env = {}, files = {}, node = [], args = [] } = situation;
  const { home, workspace, watch } = floor;
  writeFiles(workspace, files);
  for (const name of ["temp", "system"]) mkdirSync(join(home, name), { recursive: true });
  const before = filesBelow(workspace);
  const output = join(home, "output");
  const summary = join(home, "summary.md");
  const program = ["--import", WATCH, ...node, entryOf(situation), ...args];
  const ended = await runToEnd(program, workspace, {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    TMPDIR: join(home, "system"),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: join(home, "temp"),
    WATCH_FILE: watch,
    ...inputVariables(inputs),
    ...env,
  });
  const { outside, ...watched } = readWatch(watch);
  expect(outside, "hosts that are not on loopback").toEqual([]);
  return {
    ...ended,
    ...watched,
    outputs: readOutputs(textOf(output)),
    summary: textOf(summary),
    files: { ...filesBelow(home), ...changed(filesBelow(workspace), before) },
  };
}

/**
 * Runs an action as the runner would: a process of its own with nothing of our environment. The
 * test fails where it tries to reach another machine.
 */
export async function runActionProcess(situation: Situation): Promise<Ran> {
  const root = mkdtempSync(join(tmpdir(), "release-guard-run-"));
  const [home, own] = [join(root, "home"), join(root, "workspace")];
  const workspace = situation.workspace ?? own;
  mkdirSync(workspace, { recursive: true });
  try {
    return await runOn({ home, workspace, watch: join(root, "watch.jsonl") }, situation);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** PATH with another folder first. */
export const pathWith = (folder: string): string =>
  [folder, process.env["PATH"] ?? ""].join(delimiter);
