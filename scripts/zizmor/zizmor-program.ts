import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const ZIZMOR_VERSION = "1.32.0";

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

/** Path of zizmor, which is installed into a cache of its own the first time. */
export function zizmorProgram(): string {
  const venv = join(homedir(), ".cache/release-guard/zizmor", ZIZMOR_VERSION);
  const program = join(venv, "bin/zizmor");
  if (!existsSync(program)) {
    run("python3", ["-m", "venv", venv]);
    run(join(venv, "bin/pip"), ["install", "--quiet", `zizmor==${ZIZMOR_VERSION}`]);
  }
  return program;
}
