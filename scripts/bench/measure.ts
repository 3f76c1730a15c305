import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Command {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** The whole environment; the default is nothing but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that it did its work. */
  readonly codes?: readonly number[];
  /** Clears away what the last run left. */
  readonly before?: () => void;
}

/** Medians of one command over all runs. */
export interface Measured {
  readonly wallMs: number;
  /** User and system time of the process and its children. */
  readonly cpuMs: number | undefined;
  readonly peakMiB: number | undefined;
}

type Sample = Measured;

const GNU_TIME = "/usr/bin/time";
/** Node does not tell what a child has used; GNU time does. */
export const canWeigh = existsSync(GNU_TIME);

const plain = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };

function start({ argv: [program, ...args], cwd, env = plain }: Command): number | null {
  const { status, error } = spawnSync(program, args, {
    env,
    stdio: "ignore",
    ...(cwd !== undefined && { cwd }),
  });
  if (error) throw error;
  return status;
}

function check({ name, codes = [0] }: Command, status: number | null): void {
  if (status === null || !codes.includes(status))
    throw new Error(`${name} ended with ${status}, so its time says nothing`);
}

/** Wall time only, without a program in between. */
function time(command: Command): Sample {
  const began = performance.now();
  check(command, start(command));
  return { wallMs: performance.now() - began, cpuMs: undefined, peakMiB: undefined };
}

/** Wall and CPU time (in hundredths of a second) and peak memory, by GNU time. */
function weigh(command: Command): Sample {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
  const file = join(folder, "time");
  const flags = ["--quiet", "--output", file, "--format", "%e %U %S %M"];
  const began = performance.now();
  check(command, start({ ...command, argv: [GNU_TIME, ...flags, ...command.argv] }));
  const wallMs = performance.now() - began;
  const [, user = 0, system = 0, peak = 0] = readFileSync(file, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  rmSync(folder, { recursive: true });
  return { wallMs, cpuMs: (user + system) * 1000, peakMiB: peak / 1024 };
}

function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const median = (samples: readonly Sample[]): Measured => ({
  wallMs: medianOf(samples.map(({ wallMs }) => wallMs)) ?? NaN,
  cpuMs: medianOf(samples.map(({ cpuMs }) => cpuMs)),
  peakMiB: medianOf(samples.map(({ peakMiB }) => peakMiB)),
});

/** Runs the commands one after the other, again and again, so that a busy moment hits all of them. The first round warms the caches and does not count. */
export function inTurn(commands: readonly Command[], runs: number, weighed = false): Measured[] {
  const samples: Sample[][] = commands.map(() => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [index, command] of commands.entries()) {
      command.before?.();
      const sample = weighed && canWeigh ? weigh(command) : time(command);
      if (run > 0) samples[index]?.push(sample);
    }
  return samples.map(median);
}
