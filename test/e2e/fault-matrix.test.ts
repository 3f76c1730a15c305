import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Runs the script as a person would; gives back its exit code and what it said. */
const faults = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) => {
    const program = [join(ROOT, "scripts/faults.ts"), ...args];
    const child = execFile(process.execPath, program, { cwd: ROOT }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

it("tries one cell of each row of the fault matrix, all of which converge", async () => {
  const { code, said } = await faults("--only", "npm:publish@1", "--sample", "3", "--jobs", "1");
  // Both kills of that call are always among them.
  expect(said.trimEnd().split("\n").at(-1)).toBe("cells: 5 tried, 5 converged");
  expect(code).toBe(0);
});

it("fails where no cell is called so", async () => {
  const { code, said } = await faults("--only", "no:such-cell");
  expect(code).toBe(1);
  expect(said).toContain("no cell is called no:such-cell");
});
