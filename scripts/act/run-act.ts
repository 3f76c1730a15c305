import { spawn } from "node:child_process";
import { pathWithNode } from "../../src/rehearsal/chain/run-step.ts";
import { actProgram } from "./act-program.ts";

export interface ActRun {
  readonly cwd: string;
  readonly workflow: string;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

/** Runs a workflow as a runner would: act in host mode, on this machine's processes. */
export function runAct({
  cwd,
  workflow,
  flags,
  env,
  secrets,
}: ActRun): Promise<{ status: number; output: string }> {
  const args = [
    "workflow_dispatch",
    "--workflows",
    workflow,
    "--platform",
    "ubuntu-latest=-self-hosted",
    "--actor",
    "maintainer",
    ...flags,
    ...pairs("--env", env),
    ...pairs("--secret", secrets),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(actProgram(), args, {
      cwd,
      env: { ...process.env, PATH: pathWithNode(process.env["PATH"]) },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ status: code ?? 1, output }));
  });
}
