import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const VERSION = "v0.2.89";

/** act, built with Go into a folder of its own where it is not there yet. */
export function actProgram(): string {
  const bin = join(homedir(), ".cache/release-guard/act", VERSION);
  const program = join(bin, "act");
  if (existsSync(program)) return program;
  mkdirSync(bin, { recursive: true });
  const { status, stderr } = spawnSync("go", ["install", `github.com/nektos/act@${VERSION}`], {
    env: { ...process.env, GOBIN: bin },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`act ${VERSION} cannot be installed; Go is needed.\n${stderr}`);
  return program;
}
