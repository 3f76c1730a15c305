import { spawn } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliSetting {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The committed command line, as a clean clone has it, with nothing of our environment. */
export function runCli(
  args: readonly string[],
  { cwd = ROOT, stdin = "", env = {} }: CliSetting = {},
): Promise<CliRun> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(ROOT, "dist/cli/index.js"), ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
